package fascicle.proof.spelling;

import fascicle.proof.copy.Bundle;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.NewsletterCheck;
import fascicle.proof.copy.NewsletterFacts;
import fascicle.proof.copy.Rule;
import fascicle.proof.copy.Word;
import fascicle.proof.language.Variants;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// A word that no dictionary has, and that is one slip away from one which it has: `Standardizaiton`.
///
/// A word that resembles no other is a term or a name, and so is one that is used again and again. A word with a
/// capital is taken as a name, unless the slip makes a long ordinary word of it. What the newsletter's own
/// `dictionary` has is right. French, German, Spanish and Italian are read by dictionaries of their own; other
/// languages are not.
public final class Misspelling implements NewsletterCheck<Suspects> {
    /// Of what may have been meant. Newsletters of many years want a part of it.
    private static final int MOST_TRIES = 250_000;

    /// Read when the first text is, and kept: it never changes.
    private static final class Opened {
        static final WordList WORDS = WordList.open(new Variants());
    }

    private final Judge judge = new Judge(() -> Opened.WORDS);

    /// Opens the dictionary, which takes a moment, so that it is open when it is needed.
    public static void prepare() {
        Opened.WORDS.has("prepared");
    }

    @Override
    public Rule rule() {
        return Rule.warning("misspelling", "A word is in no dictionary.");
    }

    @Override
    public boolean knows(Locale language) {
        return language.getLanguage().equals("en") || Lexicon.LANGUAGES.contains(language.getLanguage());
    }

    @Override
    public Class<Suspects> kind() {
        return Suspects.class;
    }

    @Override
    public Suspects gather(Bundle bundle) {
        Optional<Lexicon> lexicon = Lexicon.of(bundle.conventions().language());
        if (lexicon.isPresent()) {
            SuspectFinder finder = new SuspectFinder(lexicon.get(), false);
            bundle.copies().forEach(finder::read);
            return new Suspects(List.of(), finder.suspects());
        }
        SuspectFinder finder = new SuspectFinder(judge::on, true);
        bundle.copies().forEach(finder::read);
        return new Suspects(finder.glued(), WordPairs.found(finder.suspects(), bundle.passages(), Opened.WORDS));
    }

    @Override
    public void read(List<Suspects> gathered, NewsletterFacts facts, Findings found) {
        gathered.stream()
                .flatMap(issue -> issue.glued().stream())
                .forEach(glued -> report(glued.place(), glued.right(), found));
        Map<String, Suspect> suspects = new LinkedHashMap<>();
        gathered.stream()
                .flatMap(issue -> issue.words().stream())
                .forEach(suspect -> suspects.merge(suspect.word(), suspect, Suspect::and));
        suspects.keySet().removeAll(own(facts));
        if (!suspects.isEmpty()) {
            Tries tries = new Tries(MOST_TRIES);
            Function<Suspect, Optional<String>> corrections = corrections(facts, tries);
            for (Suspect suspect : suspects.values()) {
                if (tries.areSpent()) {
                    unread(suspect.places().getFirst(), found);
                    break;
                }
                corrections
                        .apply(suspect)
                        .ifPresent(right -> suspect.places().forEach(place -> report(place, right, found)));
            }
        }
    }

    private static void unread(Suspect.Place first, Findings found) {
        found.add(
                first.at(),
                "from \"" + first.written()
                        + "\" on, words that are in no dictionary are not looked up: there are too many",
                "add them to dictionary in newsletter.yaml, or say in what language the text is: language: ...");
    }

    /// English words in texts of other languages are borrowed, or names.
    private static Function<Suspect, Optional<String>> corrections(NewsletterFacts facts, Tries tries) {
        Optional<Lexicon> lexicon = Lexicon.of(facts.conventions().language());
        if (lexicon.isPresent()) {
            return suspect -> lexicon.get().meant(suspect, tries).filter(_ -> !Opened.WORDS.isListed(suspect.word()));
        }
        return new Corrections(Opened.WORDS)::of;
    }

    /// The newsletter's dictionary, and every word of a name in its table.
    private static Set<String> own(NewsletterFacts facts) {
        Set<String> own = new HashSet<>();
        facts.dictionary().forEach(word -> own.add(word.toLowerCase(Locale.ROOT)));
        facts.conventions()
                .names()
                .values()
                .forEach(names -> Word.in(names.english()).forEach(word -> own.add(word.lower())));
        return own;
    }

    private static void report(Suspect.Place place, String right, Findings found) {
        found.add(
                place.at(),
                "\"" + place.written() + "\" is in no dictionary",
                "did you mean \"" + right + "\"? If not, add the word to dictionary in newsletter.yaml");
    }
}
