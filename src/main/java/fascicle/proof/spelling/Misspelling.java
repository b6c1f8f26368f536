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
            String bare = place.bare();
            String lower = bare.toLowerCase(Locale.ROOT);
            glued(bare).ifPresent(right -> report(place, right, found));
            boolean fits = bare.length() >= SHORTEST && bare.length() <= LONGEST;
            if (fits && place.isPlain() && !isKnown(lower) && !place.isTechnical()) {
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
}
