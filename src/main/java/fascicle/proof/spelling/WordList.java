package fascicle.proof.spelling;

import fascicle.proof.language.Variants;
import java.io.IOException;
import java.io.InputStream;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.SortingStrategy;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;

/// The words of English, in British and American spelling alike.
///
/// Words are looked up in a Hunspell dictionary of British English; an American spelling by its British sister.
/// Opened when it is first asked for something, for that takes a moment. Safe to use from several threads.
final class WordList {
    private static final String NAME = "en-GB";

    private final Variants variants;
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();
    private final java.util.function.Supplier<Hunspell> speller;

    WordList(Variants variants) {
        this.variants = variants;
        this.speller = new Opened();
    }

    /// Whether it is a word, in small letters.
    boolean has(String word) {
        return known.computeIfAbsent(word, this::lookUp);
    }

    private boolean lookUp(String word) {
        Hunspell hunspell = speller.get();
        return hunspell.spell(word)
                || variants.other(word).filter(hunspell::spell).isPresent();
    }

    /// What was probably meant; at most three, the likeliest first.
    List<String> near(String word) {
        return speller.get().suggest(word).stream().limit(3).toList();
    }

    /// Opens the dictionary once.
    private static final class Opened implements java.util.function.Supplier<Hunspell> {
        private @org.jspecify.annotations.Nullable Hunspell hunspell;

        @Override
        public synchronized Hunspell get() {
            if (hunspell == null) {
                hunspell = new Hunspell(dictionary(), TimeoutPolicy.RETURN_PARTIAL_RESULT, () -> {});
            }
            return hunspell;
        }

        private static Dictionary dictionary() {
            try (InputStream affixes = resource(".aff");
                    InputStream words = resource(".dic")) {
                return new Dictionary(affixes, List.of(words), false, SortingStrategy.inMemory());
            } catch (IOException | ParseException damaged) {
                throw new IllegalStateException("the tool was packed without its dictionary", damaged);
            }
        }

        private static InputStream resource(String ending) throws IOException {
            InputStream stream = WordList.class.getResourceAsStream(NAME + ending);
            if (stream == null) {
                throw new IOException("missing: " + NAME + ending);
            }
            return stream;
        }
    }
}
