package fascicle.proof.spelling;

import fascicle.proof.language.Variants;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.SortingStrategy;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;

/// The words of English, in British and American spelling alike.
///
/// Words are looked up in a Hunspell dictionary of British English, and in a list of those that it lacks; an
/// American spelling by its British sister. Safe to use from several threads.
final class WordList {
    private static final List<String> PREFIXES = List.of(
            "anti", "auto", "bi", "bio", "co", "counter", "cross", "cyber", "de", "dis", "eco", "electro", "geo",
            "hydro", "hyper", "infra", "inter", "intra", "macro", "mega", "meta", "micro", "mini", "mis", "mono",
            "multi", "nano", "neo", "neuro", "non", "out", "over", "photo", "post", "pre", "pro", "proto", "pseudo",
            "quasi", "re", "semi", "socio", "sub", "super", "tele", "thermo", "trans", "ultra", "un", "under", "up");

    /// Endings that make a word of a word, each with what it stands in place of.
    private static final String[][] ENDINGS = {
        {"s", ""},
        {"ability", "able"},
        {"abilities", "able"},
        {"ibility", "ible"},
        {"ers", "er"},
        {"er", ""},
        {"er", "e"},
        {"ers", ""},
        {"ers", "e"},
        {"ed", ""},
        {"ed", "e"},
        {"ing", ""},
        {"ing", "e"},
        {"ly", ""},
        {"ally", ""},
        {"ness", ""},
        {"iness", "y"},
        {"ably", "able"},
        {"able", ""},
        {"able", "e"},
        {"ise", ""},
        {"isation", "ise"},
        {"isation", "al"},
        {"ises", "ise"},
        {"ised", "ise"},
        {"ising", "ise"},
        {"ised", ""},
        {"ises", ""},
        {"ising", ""},
        {"iser", ""},
        {"ily", "y"},
        {"or", "e"},
        {"ors", "e"},
        {"ive", ""},
        {"ively", ""},
        {"ables", ""},
        {"ables", "e"},
        {"less", ""},
        {"like", ""},
        {"wide", ""},
        {"ism", ""},
        {"ist", ""},
        {"ists", "ist"},
        {"al", ""},
        {"ies", "y"},
        {"ied", "y"},
        {"ier", "y"},
        {"iers", "y"},
        {"ying", "y"},
        {"ship", ""},
        {"proof", ""},
        {"ics", "ic"},
        {"ity", ""},
        {"ity", "e"},
        {"ification", "ify"},
    };

    /// Both halves of a compound are at least so long; shorter ones are likelier to be two words run together.
    private static final int HALF = 4;

    private static final int SHORT_HALF = 3;

    private static final int LONG_HALF = 6;

    private final Variants variants;
    private final Hunspell hunspell;
    private final Set<String> more;

    private WordList(Variants variants, Hunspell hunspell, Set<String> more) {
        this.variants = variants;
        this.hunspell = hunspell;
        this.more = more;
    }

    /// Reads the dictionary, which takes a moment.
    static WordList open(Variants variants) {
        try (InputStream affixes = resource("en-GB.aff");
                InputStream words = resource("en-GB.dic");
                InputStream more = resource("more.txt");
                InputStream terms = resource("terms.txt")) {
            Dictionary dictionary = new Dictionary(affixes, List.of(words), false, SortingStrategy.inMemory());
            Set<String> list = Stream.concat(lines(more), lines(terms)).collect(Collectors.toUnmodifiableSet());
            return new WordList(
                    variants, new Hunspell(dictionary, TimeoutPolicy.RETURN_PARTIAL_RESULT, () -> {}), list);
        } catch (IOException | ParseException damaged) {
            throw new IllegalStateException("the tool was packed without its dictionary", damaged);
        }
    }

    private static Stream<String> lines(InputStream list) throws IOException {
        return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"));
    }

    static InputStream resource(String name) throws IOException {
        InputStream stream = WordList.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IOException("missing: " + name);
        }
        return stream;
    }

    /// Whether it is what words are made with, such as the first half of `socio-economic`.
    static boolean isPrefix(String word) {
        return PREFIXES.contains(word);
    }

    /// Whether it is a word, or is made of words by the rules of the language.
    ///
    /// @param word in small letters
    boolean has(String word) {
        return isListed(word) || isDerived(word) || isPrefixed(word) || isCompound(word);
    }

    /// Whether a dictionary has it as it stands.
    boolean isListed(String word) {
        return more.contains(word)
                || hunspell.spell(word)
                || variants.other(word)
                        .filter(other -> more.contains(other) || hunspell.spell(other))
                        .isPresent();
    }

    /// Whether a dictionary has it, or a word with another ending: `readability` by `readable`.
    boolean isListedOrDerived(String word) {
        return isListed(word) || isDerived(word);
    }

    private boolean isDerived(String word) {
        String british = variants.other(word).filter(_ -> word.contains("iz")).orElse(word);
        for (String[] ending : ENDINGS) {
            if (british.endsWith(ending[0]) && british.length() - ending[0].length() >= HALF) {
                String stem = british.substring(0, british.length() - ending[0].length()) + ending[1];
                if (isListed(stem) || isDoubled(stem, ending[0]) && isListed(stem.substring(0, stem.length() - 1))) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether an ending has doubled the last letter: `trippable`.
    private static boolean isDoubled(String stem, String ending) {
        int last = stem.length() - 1;
        return "aei".indexOf(ending.charAt(0)) >= 0
                && stem.charAt(last) == stem.charAt(last - 1)
                && "aeiou".indexOf(stem.charAt(last)) < 0;
    }

    private boolean isPrefixed(String word) {
        return PREFIXES.stream()
                .filter(word::startsWith)
                .map(prefix -> word.substring(prefix.length()))
                .anyMatch(rest -> rest.length() >= HALF && (isListed(rest) || isDerived(rest)));
    }

    /// Whether it may be two words that a field has made one, the first of them short: `runtest`.
    boolean isJoined(String word) {
        return word.length() >= SHORT_HALF + HALF
                && isListed(word.substring(0, SHORT_HALF))
                && isListed(word.substring(SHORT_HALF));
    }

    /// Two words that are written as one, the second of which says what is done with the first: `profitsharing`.
    Optional<String> run(String word) {
        for (int i = LONG_HALF; i <= word.length() - LONG_HALF && word.endsWith("ing"); i++) {
            String first = word.substring(0, i);
            String second = word.substring(i);
            if (hunspell.spell(first) && hunspell.spell(second) && !hunspell.spell(word)) {
                return Optional.of(first + " " + second);
            }
        }
        return Optional.empty();
    }

    private boolean isCompound(String word) {
        for (int i = HALF; i <= word.length() - HALF; i++) {
            if (isListed(word.substring(0, i))
                    && isListed(word.substring(i))
                    && run(word).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
