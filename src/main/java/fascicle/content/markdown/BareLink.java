package fascicle.content.markdown;

import org.commonmark.node.Link;

/// An address that only stands in the text: nobody wrote a link.
final class BareLink extends Link {
    private final String behind;

    /// @param behind what comes next in the text, as far as the next blank
    BareLink(String destination, String behind) {
        super(destination, null);
        this.behind = behind;
    }

    String behind() {
        return behind;
    }
}
