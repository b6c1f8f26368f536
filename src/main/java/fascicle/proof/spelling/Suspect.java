package fascicle.proof.spelling;

import fascicle.proof.copy.Copy;
import fascicle.proof.copy.Passage;
import fascicle.proof.copy.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A word that no dictionary has, with all its places in the newsletter.
final class Suspect {
    /// A word in so many places, or so many texts, is a term of its field.
    private static final int TERM_PLACES = 4;

    private static final int TERM_TEXTS = 3;

    private final String word;
    private final List<Place> places = new ArrayList<>();
    private final Set<Copy> texts = new HashSet<>();
    private boolean named;

    record Place(Passage passage, Word word) {}

    /// @param word in small letters
    Suspect(String word) {
        this.word = word;
    }

    void add(Copy copy, Place place) {
        places.add(place);
        texts.add(copy);
        named |= place.word().isCapitalized()
                && !place.passage().beginsSentence(place.word().start());
    }

    String word() {
        return word;
    }

    List<Place> places() {
        return List.copyOf(places);
    }

    /// Whether it has a capital within a sentence, or wherever it stands.
    boolean isName() {
        return named || places.stream().allMatch(place -> place.word().isCapitalized());
    }

    boolean isTerm() {
        return places.size() >= TERM_PLACES || texts.size() >= TERM_TEXTS;
    }
}
