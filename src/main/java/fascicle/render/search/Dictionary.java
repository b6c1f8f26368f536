package fascicle.render.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/// The words of the index: which there are, which begin like this, which is nearly this.
final class Dictionary {
    /// How many words one beginning stands for.
    static final int MOST_COMPLETIONS = 8;

    private static final Comparator<Entry> ORDER =
            Comparator.comparingInt(Entry::articles).reversed().thenComparing(Entry::word);

    private final LeafReader reader;

    Dictionary(LeafReader reader) {
        this.reader = reader;
    }

    private record Entry(BytesRef word, int articles) {}

    boolean has(String term) throws IOException {
        return reader.docFreq(new Term(Fields.ALL, term)) > 0;
    }

    /// The words that begin so, those of most articles first.
    List<String> completions(String beginning) throws IOException {
        BytesRef prefix = new BytesRef(beginning);
        TermsEnum words = terms().iterator();
        List<Entry> found = new ArrayList<>();
        if (words.seekCeil(prefix) == TermsEnum.SeekStatus.END) {
            return List.of();
        }
        for (BytesRef word = words.term(); word != null && startsWith(word, prefix); word = words.next()) {
            found.add(new Entry(BytesRef.deepCopyOf(word), words.docFreq()));
        }
        return found.stream()
                .sorted(ORDER)
                .limit(MOST_COMPLETIONS)
                .map(entry -> entry.word().utf8ToString())
                .toList();
    }

    /// The word that was probably meant: the fewest mistakes away, then the most frequent. The first letter is right.
    Optional<String> correction(String word) throws IOException {
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

    private Optional<String> nearest(String word, int mistakes) throws IOException {
        CompiledAutomaton near = FuzzyQuery.getFuzzyAutomaton(word, mistakes, 1, true);
        TermsEnum words = terms().intersect(near, null);
        List<Entry> found = new ArrayList<>();
        for (BytesRef next = words.next(); next != null; next = words.next()) {
            found.add(new Entry(BytesRef.deepCopyOf(next), words.docFreq()));
        }
        return found.stream()
                .sorted(ORDER)
                .findFirst()
                .map(entry -> entry.word().utf8ToString());
    }

    private Terms terms() throws IOException {
        return Terms.getTerms(reader, Fields.WORD);
    }

    private static boolean startsWith(BytesRef word, BytesRef prefix) {
        return org.apache.lucene.util.StringHelper.startsWith(word, prefix);
    }
}
