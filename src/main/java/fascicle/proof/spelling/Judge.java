package fascicle.proof.spelling;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Judges words by the dictionary, each once however often it stands somewhere. Safe to use from several threads.
final class Judge {
    /// Shorter words are taken as names, signs or units.
    private static final int SHORTEST = 3;

    /// Longer ones are none.
    private static final int LONGEST = 30;

    /// A short form and a word with no space between them: `SEPmanagement`.
    private static final Pattern GLUED = Pattern.compile("([A-Z]+([A-Z]))([a-z]{5,})");

    private static final String VOWELS = "aeiouyAEIOUY";

    private final Supplier<WordList> words;
    private final Map<String, Verdict> verdicts = new ConcurrentHashMap<>();

    /// @param words opened when the first word is judged
    Judge(Supplier<WordList> words) {
        this.words = words;
    }

    /// What is thought of a word wherever it stands.
    sealed interface Verdict {
        /// It is right, or no word of the language.
        record Fine() implements Verdict {}

        /// @param lower the word in small letters, without the s of a genitive
        record Unknown(String lower) implements Verdict {}

        /// @param right the two words that it is made of
        record Glued(String right) implements Verdict {}
    }

    private static final Verdict FINE = new Verdict.Fine();

    /// @param word as it is written
    Verdict on(String word) {
        Verdict known = verdicts.get(word);
        return known == null ? verdicts.computeIfAbsent(word, this::judge) : known;
    }

    private Verdict judge(String word) {
        boolean genitive = word.endsWith("’s") || word.endsWith("'s");
        String bare = genitive ? word.substring(0, word.length() - 2) : word;
        if (!isPlain(bare)) {
            return glued(bare).<Verdict>map(Verdict.Glued::new).orElse(FINE);
        }
        String lower = bare.toLowerCase(Locale.ROOT);
        boolean fits = bare.length() >= SHORTEST && bare.length() <= LONGEST;
        return fits && !words.get().has(lower) ? new Verdict.Unknown(lower) : FINE;
    }

    /// Whether it has small letters only, but perhaps for the first, and can be spoken.
    private static boolean isPlain(String word) {
        boolean spoken = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!(c >= 'a' && c <= 'z' || i == 0 && c >= 'A' && c <= 'Z')) {
                return false;
            }
            spoken |= VOWELS.indexOf(c) >= 0;
        }
        return spoken;
    }

    /// `SEP management`, unless the last capital belongs to the word: `NSNumber`.
    private Optional<String> glued(String word) {
        Matcher glued = GLUED.matcher(word);
        boolean two = glued.matches()
                && words.get().isListed(glued.group(3))
                && !words.get().has(glued.group(2).toLowerCase(Locale.ROOT) + glued.group(3));
        return two ? Optional.of(glued.group(1) + " " + glued.group(3)) : Optional.empty();
    }
}
