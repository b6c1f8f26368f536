package fascicle.render.pdf;

import fascicle.pictures.PictureVerdict.Objection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// What was wrong with a document, in the document's own words.
///
/// @param missing characters that no font has
/// @param refused addresses that were asked for and are not the document's own
/// @param pictures what is wrong with a picture, by its `src`
/// @param withoutAlternative the `src` of pictures without alternative text
record Faults(
        SortedSet<Integer> missing,
        SortedSet<String> refused,
        SortedMap<String, Objection> pictures,
        SortedSet<String> withoutAlternative) {
    static final Faults NONE = new Faults(new TreeSet<>(), new TreeSet<>(), new TreeMap<>(), new TreeSet<>());

    Faults {
        missing = Collections.unmodifiableSortedSet(new TreeSet<>(missing));
        refused = Collections.unmodifiableSortedSet(new TreeSet<>(refused));
        pictures = Collections.unmodifiableSortedMap(new TreeMap<>(pictures));
        withoutAlternative = Collections.unmodifiableSortedSet(new TreeSet<>(withoutAlternative));
    }

    boolean isEmpty() {
        return missing.isEmpty() && refused.isEmpty() && pictures.isEmpty() && withoutAlternative.isEmpty();
    }
}
