package fascicle.render.pdf;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// A PDF as it left the press.
///
/// @param pages the page, from 1, on which each heading stands, by its `id`
/// @param text its letters, and where in them its pages begin
record Printed(byte[] pdf, SortedMap<String, Integer> pages, SetText text, Faults faults) {
    Printed {
        pages = Collections.unmodifiableSortedMap(new TreeMap<>(pages));
    }
}
