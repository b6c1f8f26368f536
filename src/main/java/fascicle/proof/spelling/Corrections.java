package fascicle.proof.spelling;

import fascicle.proof.copy.Passage;
import fascicle.proof.copy.Word;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What was meant by words that no dictionary has.
final class Corrections {
    private static final int SHORTEST_NAME = 8;

    /// In a shorter word, one letter may well make another word.
    private static final int SHORTEST = 6;

    private static final Pattern LONG_ENDING =
            Pattern.compile(".{3,}(ility|ilities|[iy][sz]ations?|ifications?|ness|ally)");

    /// Each of two words that have lost their space has so many letters.
    private static final int HALF = 3;

    /// After so many words the dictionary is asked for no more advice, for that takes long.
    private static final int MOST_ADVICE = 300;

    private final WordList words;

    /// Two words that a suspect may be made of, by the first of them: `one` to `key`, of `onekey`.
    private final Map<String, Set<String>> halves = new HashMap<>();

    private final Set<String> pairs = new HashSet<>();
    private int advice;

    Corrections(WordList words, Collection<Suspect> suspects) {
        this.words = words;
        suspects.stream()
                .filter(suspect -> !suspect.isName() && !suspect.isTerm())
                .forEach(this::split);
    }

    private void split(Suspect suspect) {
        String word = suspect.word();
        for (int i = HALF; i <= word.length() - HALF; i++) {
            String first = word.substring(0, i);
            String second = word.substring(i);
            if (words.isListed(first) && words.isListed(second)) {
                halves.computeIfAbsent(first, _ -> new HashSet<>()).add(second);
            }
        }
    }

    /// Notes which of these stand side by side: who writes `one key` elsewhere meant it.
    void lookForPairs(Passage passage) {
        List<Word> all = passage.words();
        for (int i = 0; i + 1 < all.size(); i++) {
            Word first = all.get(i);
            Word second = all.get(i + 1);
            Set<String> seconds = halves.getOrDefault(first.text(), Set.of());
            if (seconds.contains(second.text()) && second.start() == first.end() + 1) {
                pairs.add(first.text() + passage.text().charAt(first.end()) + second.text());
            }
        }
    }

    /// The word that was probably meant; none for what is a term, a name, or unlike any word.
    Optional<String> of(Suspect suspect) {
        String word = suspect.word();
        if (suspect.isName()) {
            return word.length() < SHORTEST_NAME ? Optional.empty() : Slip.likely(word, words::isListed);
        }
        if (word.length() < SHORTEST) {
            return suspect.isTerm() ? Optional.empty() : Slip.certain(word, words::isListed);
        }
        if (suspect.isTerm() || advice >= MOST_ADVICE) {
            return Slip.certain(word, words::isListed);
        }
        advice++;
        return Slip.any(word, words::isListed).or(() -> derived(word)).or(() -> pair(word));
    }

    /// A word with a long ending, which few dictionaries have: `readibility`. Short endings make a word of anything:
    /// `typeder` of `typedef`.
    private Optional<String> derived(String word) {
        return LONG_ENDING.matcher(word).matches() ? Slip.any(word, words::isListedOrDerived) : Optional.empty();
    }

    private Optional<String> pair(String word) {
        for (int i = HALF; i <= word.length() - HALF; i++) {
            for (String gap : List.of(" ", "-")) {
                String pair = word.substring(0, i) + gap + word.substring(i);
                if (pairs.contains(pair)) {
                    return Optional.of(pair);
                }
            }
        }
        return Optional.empty();
    }
}
