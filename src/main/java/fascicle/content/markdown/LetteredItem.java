package fascicle.content.markdown;

import org.commonmark.node.ListItem;

/// An item of a lettered list, which remembers the letter that it was given.
final class LetteredItem extends ListItem {
    private final int ordinal;

    /// @param ordinal in its list's way of counting: 3 for `c)`
    LetteredItem(int ordinal) {
        this.ordinal = ordinal;
    }

    int ordinal() {
        return ordinal;
    }
}
