package fascicle.content.markdown;

import fascicle.model.Numbering;
import org.commonmark.node.OrderedList;

/// A list that counts by letters or Roman numerals.
///
/// ```markdown
/// a) one
/// b) two
/// ```
///
/// @see LetteredMarker for what may stand before an item
final class LetteredList extends OrderedList {
    private final Numbering numbering;

    LetteredList(LetteredMarker first) {
        this.numbering = first.numbering();
        setMarkerStartNumber(first.ordinal());
        setMarkerDelimiter(String.valueOf(first.delimiter()));
        setTight(true);
    }

    Numbering numbering() {
        return numbering;
    }

    /// Whether an item with this marker goes on with this list. As in CommonMark's numbered lists, what an item is
    /// numbered does not matter, only how.
    boolean accepts(LetteredMarker marker) {
        return getMarkerDelimiter().charAt(0) == marker.delimiter()
                && marker.as(numbering).isPresent();
    }
}
