package fascicle.render.pdf;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// The letters of a document as it was set, and where in them each page begins.
///
/// @param letters in the order of the document, as [fascicle.render.LetteredText] counts them, without the addresses
/// that are printed behind links
/// @param anchors where what has an id stands
/// @param pages how many letters stand before each page
record SetText(String letters, SortedMap<String, Anchor> anchors, List<Integer> pages) {
    SetText {
        anchors = Collections.unmodifiableSortedMap(new TreeMap<>(anchors));
        pages = List.copyOf(pages);
    }

    /// @param before how many letters stand before it
    /// @param beforeHolder how many stand before the article or section that it is in
    record Anchor(int before, int beforeHolder) {}
}
