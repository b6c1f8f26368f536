package fascicle.proof.spelling;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What was meant by words that no dictionary has.
final class Corrections {
    private static final int SHORTEST_NAME = 8;

    /// In a shorter word, one letter may well make another word. It is told only where one of the commonest was
    /// meant.
    private static final int SHORTEST = 6;

    private static final Set<String> COMMON = Set.of(
            ("the and for not you but are was has that this with from have they them then than their there these those"
                            + " which what when where while would could about after also been both each into just"
                            + " like made make more most much must only other over same some such take time under"
                            + " very well were will work year your first still three until")
                    .split(" "));

    private static final Pattern LONG_ENDING =
            Pattern.compile(".{3,}(ility|ilities|[iy][sz]ations?|ifications?|ness|ally)");

    /// After so many words the dictionary is asked for no more advice, for that takes long.
    private static final int MOST_ADVICE = 300;

    private final WordList words;

    private int advice;

    Corrections(WordList words) {
        this.words = words;
    }

    /// The word that was probably meant; none for what is a term, a name, or unlike any word.
    Optional<String> of(Suspect suspect) {
        String word = suspect.word();
        if (suspect.isName()) {
            return word.length() < SHORTEST_NAME ? Optional.empty() : Slip.likely(word, words::isListed);
        }
        if (word.length() < SHORTEST) {
            return Slip.likely(word, COMMON::contains);
        }
        if (suspect.isTerm() || advice >= MOST_ADVICE) {
            return Slip.certain(word, words::isListed);
        }
        Optional<String> apart = suspect.apart().stream().findFirst();
        if (apart.isPresent() || isMade(word)) {
            return apart;
        }
        advice++;
        return Slip.any(word, words::isListed)
                .or(() -> derived(word))
                .or(() -> words.run(word))
                .filter(meant -> !isAmerican(word, meant));
    }

    /// Whether a field has made it of a word, with a letter or another word before it: `rvalues`, `runtest`.
    private boolean isMade(String word) {
        return word.charAt(0) != word.charAt(1) && words.isListed(word.substring(1)) || words.isJoined(word);
    }

    /// `clamoring`, of which the British dictionary has `clamouring`.
    private static boolean isAmerican(String word, String meant) {
        return meant.length() == word.length() + 1 && meant.replace("our", "or").equals(word.replace("our", "or"));
    }

    /// A word with a long ending, which few dictionaries have: `readibility`. Short endings make a word of
    /// anything:
    /// `typeder` of `typedef`.
    private Optional<String> derived(String word) {
        return LONG_ENDING.matcher(word).matches() ? Slip.any(word, words::isListedOrDerived) : Optional.empty();
    }
}
