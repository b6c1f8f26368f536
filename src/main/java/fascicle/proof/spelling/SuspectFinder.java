package fascicle.proof.spelling;

import fascicle.proof.copy.Copy;
import fascicle.proof.copy.Passage;
import fascicle.proof.copy.Word;
import fascicle.proof.spelling.Judge.Verdict;
import fascicle.proof.spelling.Suspect.Place;
import fascicle.proof.spelling.Suspects.Glued;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/// Reads one text of an issue after the other, and keeps the words that nobody knows.
final class SuspectFinder {
    private static final int FEWEST_STRANGE = 20;

    /// One in so many.
    private static final int SHARE_STRANGE = 7;

    /// In words.
    private static final int LONGEST_NAME = 5;

    private static final Set<Passage.Kind> NAMES = EnumSet.of(Passage.Kind.ITEM, Passage.Kind.CELL);

    private final Function<String, Verdict> judge;
    private final boolean halves;
    private final List<Glued> glued = new ArrayList<>();
    private final Map<String, Uses> unknown = new LinkedHashMap<>();

    /// The places of one word.
    private static final class Uses {
        private final List<Place> places = new ArrayList<>();
        private final Set<String> texts = new TreeSet<>();
        private boolean named;
        private boolean capitalized = true;

        void add(Copy copy, Passage passage, Word word, boolean capital) {
            places.add(place(passage, word));
            texts.add(copy.path());
            named |= capital && !passage.beginsSentence(word.start());
            capitalized &= capital;
        }
    }

    /// @param halves whether what stands beside a hyphen is judged too
    SuspectFinder(Function<String, Verdict> judge, boolean halves) {
        this.judge = judge;
        this.halves = halves;
    }

    void read(Copy copy) {
        if (isForeign(copy)) {
            return;
        }
        for (Passage passage : copy.passages()) {
            List<Word> words = passage.isRoll() || isName(passage) ? List.of() : passage.words();
            for (int i = 0; i < words.size(); i++) {
                Word word = words.get(i);
                Optional<String> meant = halves ? ShortSlip.in(passage, words, i) : Optional.empty();
                meant.ifPresent(right -> glued.add(new Glued(place(passage, word), right)));
                switch (meant.isPresent() ? new Verdict.Fine() : judge.apply(word.text())) {
                    case Verdict.Fine _ -> {}
                    case Verdict.Glued(String right) -> {
                        if (!TechnicalWord.is(passage, word)) {
                            glued.add(new Glued(place(passage, word), right));
                        }
                    }
                    case Verdict.Unknown(String lower) -> add(lower, copy, passage, word);
                }
            }
        }
    }

    /// Whether it is a line or cell that holds somebody's name and nothing else: `José manuel Barroso Galindo`.
    private boolean isName(Passage passage) {
        List<Word> words = passage.words();
        boolean fits = words.size() > 1 && words.size() <= LONGEST_NAME && NAMES.contains(passage.kind());
        return fits
                && words.stream().allMatch(word -> isStrange(word) || word.isCapitalized())
                && words.stream()
                                .filter(word -> word.isCapitalized() && isStrange(word))
                                .count()
                        > 1;
    }

    private boolean isStrange(Word word) {
        return judge.apply(word.text()) instanceof Verdict.Unknown;
    }

    /// Whether so many words are unknown that the text is in another language, which nobody has said of it.
    private boolean isForeign(Copy copy) {
        int all = 0;
        int strange = 0;
        for (Passage passage : copy.passages()) {
            for (Word word : passage.words()) {
                if (Character.isLowerCase(word.text().charAt(0))) {
                    all++;
                    strange += judge.apply(word.text()) instanceof Verdict.Unknown ? 1 : 0;
                }
            }
        }
        return strange >= FEWEST_STRANGE && strange * SHARE_STRANGE > all;
    }

    private void add(String lower, Copy copy, Passage passage, Word word) {
        if (!TechnicalWord.is(passage, word) && (halves || !TechnicalWord.isHalf(passage, word))) {
            unknown.computeIfAbsent(lower, _ -> new Uses()).add(copy, passage, word, isCapital(word, lower));
        }
    }

    /// Whether the word itself has a capital, without the article that may be joined to it: not in `L’événement`.
    private static boolean isCapital(Word word, String lower) {
        return Character.isUpperCase(word.text().charAt(Math.max(0, word.lower().lastIndexOf(lower))));
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
