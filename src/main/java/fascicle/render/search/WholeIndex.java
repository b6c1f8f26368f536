package fascicle.render.search;

import fascicle.Parallel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.util.SmallFloat;

/// What all issues together say: the index as the browser reads it. Lucene's own has the same terms, weights,
/// positions and lengths; it has to be written document by document, and this is put together by all threads.
///
/// @param lengths the sum of the weights of each article
/// @param titled how many articles have a title that says something
/// @param terms one table after the other they are sorted
/// @param words as readers write them
record WholeIndex(int[] lengths, int titled, List<TermTable> terms, Vocabulary words) {
    /// @param issues in the order in which their articles are numbered
    static WholeIndex of(List<IssueWords> issues, Parallel parallel) throws IOException {
        int[] starts = starts(issues);
        Parallel.Begun<Vocabulary, RuntimeException> words = parallel.begin(() -> words(issues, parallel));
        List<TermTable> terms = parallel.<List<byte[]>, TermTable, RuntimeException>each(
                parts(issues, IssueWords::terms), parts -> TermTable.of(parts, starts));
        int[] lengths = issues.stream()
                .flatMap(issue -> issue.lengths().stream())
                .mapToInt(Integer::intValue)
                .toArray();
        int titled = issues.stream().mapToInt(IssueWords::titled).sum();
        return new WholeIndex(lengths, titled, terms, words.result());
    }

    private static int[] starts(List<IssueWords> issues) {
        int[] starts = new int[issues.size()];
        for (int i = 1; i < starts.length; i++) {
            starts[i] = starts[i - 1] + issues.get(i - 1).lengths().size();
        }
        return starts;
    }

    private static Vocabulary words(List<IssueWords> issues, Parallel parallel) throws IOException {
        List<List<Vocabulary.Word>> groups = parallel.<List<byte[]>, List<Vocabulary.Word>, RuntimeException>each(
                parts(issues, IssueWords::words), WholeIndex::counted);
        return new Vocabulary(groups.stream().flatMap(List::stream).toList());
    }

    private static List<Vocabulary.Word> counted(List<byte[]> parts) {
        List<Vocabulary.Word> counted = new ArrayList<>();
        for (Gathered.Word word : Gathered.of(parts).sorted()) {
            int articles = 0;
            for (int i = 0; i < word.issues(); i++) {
                Cursor cursor = new Cursor(parts.get(word.part(i)), word.at(i));
                cursor.number();
                articles += cursor.number();
            }
            counted.add(new Vocabulary.Word(word.word(), articles));
        }
        return counted;
    }

    /// For each group of words, in order, what each issue says of it; nothing where it has none of them.
    private static List<List<byte[]>> parts(
            List<IssueWords> issues, Function<IssueWords, List<IssueWords.Group>> which) {
        SortedSet<Integer> firsts = new TreeSet<>();
        issues.forEach(issue -> which.apply(issue).forEach(group -> firsts.add(group.first())));
        return firsts.stream()
                .map(first -> issues.stream()
                        .map(issue -> part(which.apply(issue), first))
                        .toList())
                .toList();
    }

    private static byte[] part(List<IssueWords.Group> groups, int first) {
        return groups.stream()
                .filter(group -> group.first() == first)
                .findFirst()
                .map(IssueWords.Group::content)
                .orElse(new byte[0]);
    }

    /// For each article Lucene's short form of the sum of its weights.
    byte[] norms() {
        byte[] norms = new byte[lengths.length];
        for (int i = 0; i < norms.length; i++) {
            norms[i] = lengths[i] == 0 ? 0 : SmallFloat.intToByte4(lengths[i]);
        }
        return norms;
    }

    /// As Lucene would say it of its own index.
    CollectionStatistics statistics() {
        long mentions = 0;
        for (TermTable table : terms) {
            for (int term = 0; term < table.size(); term++) {
                mentions += table.articles(term);
            }
        }
        return new CollectionStatistics(IndexFields.ALL, lengths.length, counted(), length(), mentions);
    }

    /// How many articles say anything.
    int counted() {
        int counted = 0;
        for (int length : lengths) {
            counted += length > 0 ? 1 : 0;
        }
        return counted;
    }

    /// The sum of all weights.
    long length() {
        long sum = 0;
        for (int length : lengths) {
            sum += length;
        }
        return sum;
    }
}
