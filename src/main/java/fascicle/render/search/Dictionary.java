package fascicle.render.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.automaton.ByteRunAutomaton;

/// The words of the index: which there are, which begin like this, which is nearly this.
final class Dictionary {
    /// How many words one beginning stands for.
    static final int MOST_COMPLETIONS = 8;

    private static final Comparator<Vocabulary.Word> ORDER =
            Comparator.comparingInt(Vocabulary.Word::articles).reversed().thenComparing(Comparator.naturalOrder());

    private final LeafReader reader;
    private final IndexSearcher searcher;
    private final Vocabulary vocabulary;

    Dictionary(LeafReader reader, IndexSearcher searcher, Vocabulary vocabulary) {
        this.reader = reader;
        this.searcher = searcher;
        this.vocabulary = vocabulary;
    }

    boolean has(String term) throws IOException {
        return reader.docFreq(new Term(IndexFields.ALL, term)) > 0;
    }

    /// Whether a word stands so in a text, before stemming.
    boolean isWord(String surface) {
        return vocabulary.has(surface);
    }

    /// Whether any article has these words at their places.
    boolean standTogether(List<Placed> words) throws IOException {
        for (Placed word : words) {
            if (!has(word.term())) {
                return false;
            }
        }
        return searcher.count(LuceneQuery.phrase(new Need.InARow(words))) > 0;
    }

    /// The words that begin so, those of most articles first.
    List<String> completions(String beginning) {
        return vocabulary.beginningWith(beginning).stream()
                .sorted(ORDER)
                .limit(MOST_COMPLETIONS)
                .map(word -> word.word().utf8ToString())
                .toList();
    }

    /// The word that was probably meant: the fewest mistakes away, then the most frequent. The first letter is right.
    Optional<String> correction(String word) {
        if (word.chars().anyMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        int length = word.codePointCount(0, word.length());
        int mistakes = length < 4 ? 0 : length < 8 ? 1 : 2;
        for (int allowed = 1; allowed <= mistakes; allowed++) {
            Optional<String> nearest = nearest(word, allowed);
            if (nearest.isPresent()) {
                return nearest;
            }
        }
        return Optional.empty();
    }

    private Optional<String> nearest(String word, int mistakes) {
        ByteRunAutomaton near = FuzzyQuery.getFuzzyAutomaton(word, mistakes, 1, true).runAutomaton;
        return vocabulary.beginningWith(Character.toString(word.codePointAt(0))).stream()
                .filter(candidate -> near.run(candidate.word().bytes, candidate.word().offset, candidate.word().length))
                .min(ORDER)
                .map(found -> found.word().utf8ToString());
    }
}
