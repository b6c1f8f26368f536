package fascicle.proof.spelling;

import fascicle.Position;
import java.util.ArrayList;
import java.util.List;

/// A word that no dictionary has, with all its places in an issue or in the newsletter.
///
/// @param word in small letters
/// @param places in reading order
/// @param texts how many texts they are in
/// @param named whether it has a capital within a sentence
/// @param capitalized whether it has one wherever it stands
/// @param apart the two words that it may be made of, where an issue that has it has them side by side: `one key`
record Suspect(String word, List<Place> places, int texts, boolean named, boolean capitalized, List<String> apart) {
    /// A word in so many places, or so many texts, is a term of its field.
    private static final int TERM_PLACES = 4;

    private static final int TERM_TEXTS = 3;

    /// @param written as it stands there
    record Place(String written, Position at) {}

    Suspect {
        places = List.copyOf(places);
        apart = List.copyOf(apart);
    }

    /// The same word here and there.
    Suspect and(Suspect other) {
        return new Suspect(
                word,
                joined(places, other.places),
                texts + other.texts,
                named || other.named,
                capitalized && other.capitalized,
                joined(apart, other.apart));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    Suspect apart(List<String> pairs) {
        return new Suspect(word, places, texts, named, capitalized, pairs);
    }

    boolean isName() {
        return named || capitalized;
    }

    boolean isTerm() {
        return places.size() >= TERM_PLACES || texts >= TERM_TEXTS;
    }
}
