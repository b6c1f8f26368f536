package fascicle.proof.spelling;

import fascicle.model.Abbreviation;
import fascicle.proof.copy.Check;
import fascicle.proof.copy.Copy;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Galleys;
import fascicle.proof.copy.Passage;
import fascicle.proof.copy.Rule;
import fascicle.proof.copy.Word;
import fascicle.proof.language.Variants;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A word that no dictionary has, and that is one slip away from one which it has: `Standardizaiton`.
///
/// A word that resembles no other is a term or a name, and so is one that is used again and again. A word with a
/// capital is taken as a name, unless the slip makes a long ordinary word of it. What the newsletter's own
/// `dictionary` has is right. Other languages than English are not read.
public final class Misspelling implements Check {
    /// Shorter words are taken as names, signs or units.
    private static final int SHORTEST = 4;

    /// Longer ones are none.
    private static final int LONGEST = 30;

    /// A short form and a word with no space between them: `SEPmanagement`.
    private static final Pattern GLUED = Pattern.compile("([A-Z]+([A-Z]))([a-z]{5,})");

    /// Read when the first newsletter is, and kept: it never changes.
    private static final class Opened {
        static final WordList WORDS = WordList.open(new Variants());
    }

    /// Opens the dictionary, which takes a moment, so that it is open when it is needed.
    public static void prepare() {
        Opened.WORDS.has("prepared");
    }

    @Override
    public Rule rule() {
        return Rule.warning("misspelling", "A word is in no dictionary.");
    }

    @Override
    public void read(Galleys galleys, Findings found) {
        if (!galleys.newsletter().settings().language().getLanguage().equals("en")) {
            return;
        }
        Reader reader = new Reader(Opened.WORDS, own(galleys), found);
        galleys.copies().forEach(reader::read);
        Corrections corrections = new Corrections(Opened.WORDS, reader.suspects.values());
        galleys.passages().forEach(corrections::lookForPairs);
        reader.suspects
                .values()
                .forEach(suspect -> corrections
                        .of(suspect)
                        .ifPresent(right -> suspect.places().forEach(place -> report(place, right, found))));
    }

    /// The newsletter's dictionary, and every word of a name in its table.
    private static Set<String> own(Galleys galleys) {
        Set<String> own = new HashSet<>();
        galleys.style().dictionary().forEach(word -> own.add(word.toLowerCase(Locale.ROOT)));
        for (Abbreviation row : galleys.newsletter().abbreviations().all()) {
            Word.in(row.english()).forEach(word -> own.add(word.lower()));
        }
        return own;
    }

    private static void report(Suspect.Place place, String right, Findings found) {
        found.add(
                place.passage().at(place.word().start()),
                "\"" + place.word().text() + "\" is in no dictionary",
                "did you mean \"" + right + "\"? If not, add the word to dictionary in newsletter.yaml");
    }

    /// Reads one text after the other, asks about each word once, and keeps those that nobody knows.
    private static final class Reader {
        private final WordList words;
        private final Set<String> own;
        private final Findings found;
        private final Map<String, Boolean> asked = new HashMap<>();
        private final Map<String, Suspect> suspects = new LinkedHashMap<>();

        Reader(WordList words, Set<String> own, Findings found) {
            this.words = words;
            this.own = own;
            this.found = found;
        }

        void read(Copy copy) {
            for (Passage passage : copy.passages()) {
                for (Word word : passage.words()) {
                    read(copy, new Suspect.Place(passage, word));
                }
            }
        }

        private void read(Copy copy, Suspect.Place place) {
            String bare = bare(place.word().text());
            String lower = bare.toLowerCase(Locale.ROOT);
            glued(bare).ifPresent(right -> report(place, right, found));
            boolean wordlike = bare.length() >= SHORTEST && bare.length() <= LONGEST && isPlain(bare);
            if (wordlike && !isKnown(lower) && !isTechnical(place.passage().text(), place.word())) {
                suspects.computeIfAbsent(lower, Suspect::new).add(copy, place);
            }
        }

        /// `SEP management`, unless the last capital belongs to the word: `NSNumber`.
        private Optional<String> glued(String word) {
            Matcher glued = GLUED.matcher(word);
            boolean two = glued.matches()
                    && words.isListed(glued.group(3))
                    && !words.has(glued.group(2).toLowerCase(Locale.ROOT) + glued.group(3));
            return two ? Optional.of(glued.group(1) + " " + glued.group(3)) : Optional.empty();
        }

        private boolean isKnown(String word) {
            return asked.computeIfAbsent(word, asking -> own.contains(asking) || words.has(asking));
        }
    }

    private static String bare(String text) {
        boolean possessive = text.endsWith("’s") || text.endsWith("'s");
        return possessive ? text.substring(0, text.length() - 2) : text;
    }

    /// Small letters only, but perhaps for the first.
    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || i == 0 && c >= 'A' && c <= 'Z';
            if (!letter) {
                return false;
            }
        }
        return true;
    }

    /// A part of a file name, an address, a name in code, a word that is only named.
    private static boolean isTechnical(String text, Word word) {
        boolean prefix =
                word.end() < text.length() && text.charAt(word.end()) == '-' && WordList.isPrefix(word.lower());
        boolean second = word.start() > 1
                && text.charAt(word.start() - 1) == '-'
                && WordList.isPrefix(wordBefore(text, word.start() - 1));
        boolean before = word.start() > 0 && "./\\_@#$=<>".indexOf(text.charAt(word.start() - 1)) >= 0;
        boolean after = word.end() < text.length() && "/\\_@=(<".indexOf(text.charAt(word.end())) >= 0;
        boolean dotted = word.end() + 1 < text.length()
                && (text.charAt(word.end()) == '.' || text.charAt(word.end()) == ':')
                && Character.isLetterOrDigit(text.charAt(word.end() + 1));
        return prefix || second || before || after || dotted || isNamed(text, word);
    }

    private static String wordBefore(String text, int end) {
        int begin = end;
        while (begin > 0 && Character.isLetter(text.charAt(begin - 1))) {
            begin--;
        }
        return text.substring(begin, end).toLowerCase(Locale.ROOT);
    }

    /// `the name 'eval' is taken`
    private static boolean isNamed(String text, Word word) {
        return word.start() > 0
                && word.end() < text.length()
                && "\"'“‘".indexOf(text.charAt(word.start() - 1)) >= 0
                && "\"'”’".indexOf(text.charAt(word.end())) >= 0;
    }
}
