package fascicle.proof.spelling;

import fascicle.proof.copy.Copy;
import fascicle.proof.copy.Passage;
import fascicle.proof.copy.Word;
import fascicle.proof.spelling.Judge.Verdict;
import fascicle.proof.spelling.Suspect.Place;
import fascicle.proof.spelling.Suspects.Glued;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Reads one text of an issue after the other, and keeps the words that nobody knows.
final class SuspectFinder {
    private final Judge judge;
    private final List<Glued> glued = new ArrayList<>();
    private final Map<String, Uses> unknown = new LinkedHashMap<>();

    /// The places of one word.
    private static final class Uses {
        private final List<Place> places = new ArrayList<>();
        private final Set<String> texts = new TreeSet<>();
        private boolean named;
        private boolean capitalized = true;

        void add(Copy copy, Passage passage, Word word) {
            places.add(place(passage, word));
            texts.add(copy.path());
            named |= word.isCapitalized() && !passage.beginsSentence(word.start());
            capitalized &= word.isCapitalized();
        }
    }

    SuspectFinder(Judge judge) {
        this.judge = judge;
    }

    void read(Copy copy) {
        for (Passage passage : copy.passages()) {
            for (Word word : passage.words()) {
                switch (judge.on(word.text())) {
                    case Verdict.Fine _ -> {}
                    case Verdict.Glued(String right) -> glued.add(new Glued(place(passage, word), right));
                    case Verdict.Unknown(String lower) -> add(lower, copy, passage, word);
                }
            }
        }
    }

    private void add(String lower, Copy copy, Passage passage, Word word) {
        if (!TechnicalWord.is(passage, word)) {
            unknown.computeIfAbsent(lower, _ -> new Uses()).add(copy, passage, word);
        }
    }

    private static Place place(Passage passage, Word word) {
        return new Place(word.text(), passage.at(word.start()));
    }

    List<Glued> glued() {
        return glued;
    }

    List<Suspect> suspects() {
        List<Suspect> suspects = new ArrayList<>();
        unknown.forEach((word, uses) -> suspects.add(
                new Suspect(word, uses.places, uses.texts.size(), uses.named, uses.capitalized, List.of())));
        return suspects;
    }
}
