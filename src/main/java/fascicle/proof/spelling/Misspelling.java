package fascicle.proof.spelling;

import fascicle.model.Abbreviation;
import fascicle.proof.copy.Bundle;
import fascicle.proof.copy.Check;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Galleys;
import fascicle.proof.copy.Passage;
import fascicle.proof.copy.Rule;
import fascicle.proof.copy.Word;
import fascicle.proof.language.Variants;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A word that no dictionary has: `Standardizaiton`.
///
/// A word with a capital is taken as a name, unless a single slip in it makes a long ordinary word. What the
/// newsletter's own `dictionary` has is right. Other languages than English are not read.
public final class Misspelling implements Check {
    /// Shorter words are taken as names, signs or units.
    private static final int SHORTEST = 4;

    /// Longer ones are none.
    private static final int LONGEST = 30;

    private static final int SHORTEST_NAME = 8;

    /// A word used so often in one issue is a term of its field.
    private static final int TERM = 4;

    /// After so many words the dictionary is asked for no more advice, for that takes long.
    private static final int MOST_ADVICE = 200;

    /// Read when the first newsletter is, and kept: it never changes.
    private static final class Opened {
        static final WordList WORDS = WordList.open(new Variants());
    }

    /// Opens the dictionary, which takes a moment, so that it is open when it is needed.
    public static void prepare() {
        Opened.WORDS.has("prepared");
    }

    /// A short form and a word with no space between them: `SEPmanagement`.
    private static final Pattern GLUED = Pattern.compile("([A-Z]{2,})([a-z]{5,})");

    private record Place(Passage passage, Word word) {}

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
        galleys.bundles().forEach(reader::read);
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

    /// Reads one issue after the other, and asks about each word once.
    private static final class Reader {
        private final WordList words;
        private final Set<String> own;
        private final Findings found;
        private final Map<String, Boolean> asked = new HashMap<>();
        private final Map<String, Optional<String>> advice = new HashMap<>();

        Reader(WordList words, Set<String> own, Findings found) {
            this.words = words;
            this.own = own;
            this.found = found;
        }

        void read(Bundle bundle) {
            Map<String, List<Place>> unknown = new LinkedHashMap<>();
            Set<String> names = new HashSet<>();
            bundle.passages().forEach(passage -> {
                for (Word word : passage.words()) {
                    collect(passage, word, unknown, names);
                }
            });
            unknown.forEach((word, places) -> report(word, places, names.contains(word)));
        }

        private void collect(Passage passage, Word word, Map<String, List<Place>> unknown, Set<String> names) {
            String bare = bare(word.text());
            Matcher glued = GLUED.matcher(bare);
            if (glued.matches() && words.isListed(glued.group(2))) {
                String hint = "did you mean \"" + glued.group(1) + " " + glued.group(2) + "\"?";
                found.add(passage.at(word.start()), "\"" + bare + "\" is in no dictionary", hint);
            }
            if (bare.length() < SHORTEST
                    || bare.length() > LONGEST
                    || !isPlain(bare)
                    || isKnown(bare.toLowerCase(Locale.ROOT))) {
                return;
            }
            if (isTechnical(passage.text(), word)) {
                return;
            }
            String lower = bare.toLowerCase(Locale.ROOT);
            if (Character.isUpperCase(bare.charAt(0)) && !passage.beginsSentence(word.start())) {
                names.add(lower);
            }
            unknown.computeIfAbsent(lower, _ -> new ArrayList<>()).add(new Place(passage, word));
        }

        private boolean isKnown(String word) {
            return asked.computeIfAbsent(word, asking -> own.contains(asking) || words.has(asking));
        }

        private void report(String word, List<Place> places, boolean named) {
            boolean name =
                    named || places.stream().allMatch(place -> place.word().isCapitalized());
            Optional<String> meant = name ? likely(word) : any(word);
            boolean wrong = name || places.size() < TERM ? meant.isPresent() || !name : false;
            if (!wrong) {
                return;
            }
            String hint = meant.map(right -> "did you mean \"" + right + "\"?")
                    .orElse("if the word is right, add it to dictionary in newsletter.yaml");
            for (Place place : meant.isPresent() ? places : places.subList(0, 1)) {
                String message = "\"" + place.word().text() + "\" is in no dictionary";
                found.add(place.passage().at(place.word().start()), message, hint);
            }
        }

        private Optional<String> likely(String word) {
            return word.length() < SHORTEST_NAME ? Optional.empty() : Slip.likely(word, words::isListed);
        }

        private Optional<String> any(String word) {
            if (advice.size() >= MOST_ADVICE && !advice.containsKey(word)) {
                return Slip.likely(word, words::isListed);
            }
            return advice.computeIfAbsent(word, asking -> Slip.any(asking, words::isListed));
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

    /// A part of a file name, an address, a name in code.
    private static boolean isTechnical(String text, Word word) {
        boolean prefix =
                word.end() < text.length() && text.charAt(word.end()) == '-' && WordList.isPrefix(word.lower());
        boolean before = word.start() > 0 && "./\\_@#$=<>".indexOf(text.charAt(word.start() - 1)) >= 0;
        boolean after = word.end() < text.length() && "/\\_@=(<".indexOf(text.charAt(word.end())) >= 0;
        boolean dotted = word.end() + 1 < text.length()
                && (text.charAt(word.end()) == '.' || text.charAt(word.end()) == ':')
                && Character.isLetterOrDigit(text.charAt(word.end() + 1));
        return prefix || before || after || dotted;
    }
}
