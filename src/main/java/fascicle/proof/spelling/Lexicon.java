package fascicle.proof.spelling;

import fascicle.proof.spelling.Judge.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.text.ParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.SortingStrategy;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;

/// The words of French, German, Spanish or Italian, from a Hunspell dictionary of the language. Safe to use from
/// several threads.
final class Lexicon implements Function<String, Verdict> {
    /// The languages that there is a dictionary of.
    static final Set<String> LANGUAGES = Set.of("fr", "de", "es", "it");

    /// In a shorter word, one letter may well make another word.
    private static final int SHORTEST = 5;

    private static final int LONGEST = 40;

    /// A particle and the form of a verb. That of `wider` is left out, for it is so often written as `wieder`.
    private static final Pattern SEPARABLE = Pattern.compile(
            "(ab|an|auf|aus|bei|durch|ein|fern|fest|fort|frei|her"
                + "|heran|heraus|herein|herum|herunter|hervor|hin|hinaus|hinein|hinzu|hoch|los|mit|nach|nieder|statt|teil"
                + "|um|unter|vor|voran|voraus|vorbei|weg|weiter|zurück|zusammen)(?:zu)?+(\\p{L}{2,20}+(?<=en|ern|eln|t|te|ten|end))");

    /// A verb of Spanish or Italian with pronouns at its end: `estresarte`, `coméntalo`, `mantienilo`.
    private static final Pattern WITH_PRONOUNS = Pattern.compile(
            "(\\p{L}{4,30}?)(?:[mts]e|[mcv]e|nos|os|glie)?(?:l[aeo]s?|li|[mts]e|[mtscv]i|gli|ne|nos|os)");

    private static final Pattern LONG_E = Pattern.compile("\\p{L}+[aeä]uer(?:e[nmrs]?)");

    private static final Set<String> RIGHT = Set.of(
            "zuhause", "schließ", "gehts", "gibts", "kommts", "machts", "wirds", "stehts", "siehts", "liegts",
            "bleibts", "habts", "hats", "wars");

    private static final Verdict FINE = new Verdict.Fine();

    private final String language;
    private final Hunspell hunspell;
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();

    private Lexicon(String language, Hunspell hunspell) {
        this.language = language;
        this.hunspell = hunspell;
    }

    /// Each is read when its first text is, and kept: it never changes.
    private static final class French {
        static final Lexicon WORDS = read("fr");
    }

    private static final class German {
        static final Lexicon WORDS = read("de");
    }

    private static final class Spanish {
        static final Lexicon WORDS = read("es");
    }

    private static final class Italian {
        static final Lexicon WORDS = read("it");
    }

    /// The words of a language; absent when there is no dictionary of it.
    static Optional<Lexicon> of(Locale language) {
        return switch (language.getLanguage()) {
            case "fr" -> Optional.of(French.WORDS);
            case "de" -> Optional.of(German.WORDS);
            case "es" -> Optional.of(Spanish.WORDS);
            case "it" -> Optional.of(Italian.WORDS);
            default -> Optional.empty();
        };
    }

    private static Lexicon read(String language) {
        try (InputStream affixes = WordList.resource(language + ".aff");
                InputStream words = WordList.resource(language + ".dic")) {
            Dictionary dictionary = new Dictionary(affixes, List.of(words), false, SortingStrategy.inMemory());
            return new Lexicon(language, new Hunspell(dictionary, TimeoutPolicy.RETURN_PARTIAL_RESULT, () -> {}));
        } catch (IOException | ParseException damaged) {
            throw new IllegalStateException("the tool was packed without its dictionary of " + language, damaged);
        }
    }

    /// Whether nouns begin with a capital.
    boolean capitalizesNouns() {
        return language.equals("de");
    }

    /// What is thought of a word wherever it stands.
    ///
    /// @param written as it is written, with what an apostrophe joins to it: `l’événement`
    @Override
    public Verdict apply(String written) {
        String word = bare(written);
        boolean fits = word.length() >= SHORTEST && word.length() <= LONGEST && isPlain(word);
        String small = word.toLowerCase(Locale.ROOT);
        return !fits || has(written) || has(word) || has(small) || isSeparable(small) || isVerbWithPronouns(small)
                ? FINE
                : new Verdict.Unknown(small);
    }

    /// Without an article that an apostrophe joins to it, or an ending.
    private static String bare(String written) {
        int apostrophe = Math.max(written.lastIndexOf('’'), written.lastIndexOf('\''));
        String behind = written.substring(apostrophe + 1);
        return apostrophe < 0 || behind.length() >= SHORTEST ? behind : written.substring(0, apostrophe);
    }

    /// Whether it has small letters only, but perhaps for the first.
    private static boolean isPlain(String word) {
        return word.chars().skip(1).allMatch(Character::isLowerCase) && Character.isLetter(word.charAt(0));
    }

    /// Whether it is a form of a German verb with a particle that is written at its head, which no dictionary lists
    /// in full: `weglässt`, `auszuchecken`.
    private boolean isSeparable(String word) {
        Matcher parts = SEPARABLE.matcher(word);
        return language.equals("de") && parts.matches() && has(parts.group(2));
    }

    /// Whether it is an infinitive, gerund or imperative with pronouns, of which dictionaries lack many. Spanish writes
    /// an accent before them, and Italian leaves out the last e of the infinitive.
    private boolean isVerbWithPronouns(String word) {
        Matcher parts = WITH_PRONOUNS.matcher(word);
        if (!language.equals("es") && !language.equals("it") || !parts.matches()) {
            return false;
        }
        String verb = parts.group(1);
        String bare = verb.replace('á', 'a')
                .replace('é', 'e')
                .replace('í', 'i')
                .replace('ó', 'o')
                .replace('ú', 'u');
        boolean isImperative = language.equals("es") ? !bare.equals(verb) : verb.endsWith("i") || verb.endsWith("a");
        return language.equals("it") && verb.endsWith("r") && has(verb + "e")
                || (verb.endsWith("r") || bare.endsWith("ndo") || isImperative) && has(bare);
    }

    private boolean has(String word) {
        return known.computeIfAbsent(word, hunspell::spell);
    }

    /// Whether it is a word of the dictionary itself or a form of one, and not made of several.
    private boolean isListed(String word) {
        return hunspell.spell(word) && !hunspell.getRoots(word).isEmpty();
    }

    /// The word that was probably meant; none for what is a term, a name, or unlike any word.
    ///
    /// @param tries of all words together
    Optional<String> meant(Suspect suspect, Tries tries) {
        if (tries.areSpent() || suspect.isTerm() || suspect.isName() && !capitalizesNouns()) {
            return Optional.empty();
        }
        AccentSlip slip = new AccentSlip(suspect.word(), tries.counting(word -> isListed(cased(word, suspect))));
        Optional<String> meant = suspect.isName() ? slip.likely() : slip.any();
        return meant.filter(word -> !isMade(suspect.word(), word)).map(word -> cased(word, suspect));
    }

    /// Whether German makes the word by rule: with an s between its parts (`erfolgsversprechend`), the infinitive of a
    /// verb of which the dictionary has the past (`enthemmen`), or a verb with the rest of `es` (`gehts`), an
    /// adverb of the highest degree (`wärmstens`) or an adjective with the e that may go (`ungeheuere`).
    private boolean isMade(String word, String meant) {
        if (!language.equals("de")) {
            return false;
        }
        boolean isVerb = word.endsWith("en") && meant.equals(word.substring(0, word.length() - 2) + "ten");
        boolean isMost = word.endsWith("stens") && isListed(word.substring(0, word.length() - 1));
        return isVerb || isMost || RIGHT.contains(word) || LONG_E.matcher(word).matches() || isJoined(word, meant);
    }

    private static boolean isJoined(String word, String meant) {
        int same = 0;
        while (same < meant.length() && word.charAt(same) == meant.charAt(same)) {
            same++;
        }
        return word.length() == meant.length() + 1
                && same >= SHORTEST - 1
                && meant.length() - same >= SHORTEST
                && word.charAt(same) == 's'
                && word.charAt(same - 1) != 's'
                && word.charAt(same + 1) != 's'
                && word.substring(same + 1).equals(meant.substring(same));
    }

    private String cased(String word, Suspect suspect) {
        return suspect.isName() ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word;
    }
}
