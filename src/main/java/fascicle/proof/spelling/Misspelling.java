package fascicle.proof.spelling;

import fascicle.model.Abbreviation;
import fascicle.proof.copy.Bundle;
import fascicle.proof.copy.Check;
import fascicle.proof.copy.EditDistance;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Galleys;
import fascicle.proof.copy.Passage;
import fascicle.proof.copy.Rule;
import fascicle.proof.copy.Word;
import fascicle.proof.language.Variants;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A word that no dictionary has: `Standardizaiton`.
///
/// A word with a capital is taken as a name, unless a single slip in it makes a long ordinary word. What the
/// newsletter's own `dictionary` has is right. Other languages than English are not read.
public final class Misspelling implements Check {
    /// Shorter words are taken as names, signs or units.
    private static final int SHORTEST = 4;

    private static final int SHORTEST_NAME = 8;

    /// A word used so often in one issue is a term of its field.
    private static final int TERM = 4;

    private final WordList words;

    public Misspelling(Variants variants) {
        this.words = new WordList(variants);
    }

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
        Set<String> own = own(galleys);
        galleys.bundles().forEach(bundle -> read(bundle, own, found));
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

    private void read(Bundle bundle, Set<String> own, Findings found) {
        Map<String, List<Place>> unknown = new java.util.LinkedHashMap<>();
        Set<String> names = new HashSet<>();
        bundle.passages().forEach(passage -> {
            for (Word word : passage.words()) {
                collect(passage, word, own, unknown, names);
            }
        });
        unknown.forEach((word, places) -> report(word, places, names, found));
    }

    private void collect(
            Passage passage, Word word, Set<String> own, Map<String, List<Place>> unknown, Set<String> names) {
        String bare = bare(word.text());
        if (bare.length() < SHORTEST || !isPlain(bare) || isTechnical(passage.text(), word)) {
            return;
        }
        String lower = bare.toLowerCase(Locale.ROOT);
        if (own.contains(lower) || words.has(lower)) {
            return;
        }
        if (Character.isUpperCase(bare.charAt(0)) && !passage.beginsSentence(word.start())) {
            names.add(lower);
        }
        unknown.computeIfAbsent(lower, _ -> new ArrayList<>()).add(new Place(passage, word));
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
        boolean before = word.start() > 0 && "./\\_@#$=<>".indexOf(text.charAt(word.start() - 1)) >= 0;
        boolean after = word.end() < text.length() && "/\\_@=(<".indexOf(text.charAt(word.end())) >= 0;
        boolean dotted = word.end() + 1 < text.length()
                && (text.charAt(word.end()) == '.' || text.charAt(word.end()) == ':')
                && Character.isLetterOrDigit(text.charAt(word.end() + 1));
        return before || after || dotted;
    }

    private void report(String word, List<Place> places, Set<String> names, Findings found) {
        boolean name = names.contains(word) || places.stream().allMatch(place -> place.word().isCapitalized());
        Optional<String> slip = slip(word);
        boolean wrong = name ? word.length() >= SHORTEST_NAME && slip.isPresent() : slip.isPresent() || places.size() < TERM;
        if (!wrong) {
            return;
        }
        String hint = slip.map(meant -> "did you mean \"" + meant + "\"?")
                .orElse("if the word is right, add it to dictionary in newsletter.yaml");
        for (Place place : name || slip.isPresent() ? places : places.subList(0, 1)) {
            String message = "\"" + place.word().text() + "\" is in no dictionary";
            found.add(place.passage().at(place.word().start()), message, hint);
        }
    }

    /// The word that was meant, when a single slip makes the difference.
    private Optional<String> slip(String word) {
        for (int i = 0; i + 1 < word.length(); i++) {
            String swapped = word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2);
            if (!swapped.equals(word) && words.has(swapped)) {
                return Optional.of(swapped);
            }
        }
        return words.near(word).stream()
                .filter(near -> near.indexOf(' ') < 0 && near.equals(near.toLowerCase(Locale.ROOT)))
                .filter(near -> EditDistance.isOne(near, word))
                .findFirst();
    }
}
