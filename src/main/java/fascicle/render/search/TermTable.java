package fascicle.render.search;

import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.BytesRef;

/// Terms of the whole index, sorted, with all articles that have them.
final class TermTable {
    private final Gathered terms;
    private final TermColumns columns = new TermColumns();
    /// For each term, where what is said of it ends in each column.
    private final int[] ends;

    private final int[] articles;
    private final long[] weights;

    private TermTable(Gathered terms) {
        this.terms = terms;
        this.ends = new int[terms.sorted().size() * TermColumns.COUNT];
        this.articles = new int[terms.sorted().size()];
        this.weights = new long[terms.sorted().size()];
    }

    /// @param parts what each issue says of these terms
    /// @param starts the number of the first article of each issue
    static TermTable of(List<byte[]> parts, int[] starts) {
        TermTable table = new TermTable(Gathered.of(parts));
        for (int term = 0; term < table.size(); term++) {
            table.take(term, parts, starts);
        }
        return table;
    }

    private void take(int term, List<byte[]> parts, int[] starts) {
        Gathered.Word word = terms.sorted().get(term);
        int next = 0;
        for (int i = 0; i < word.issues(); i++) {
            Cursor cursor = new Cursor(parts.get(word.part(i)), word.at(i));
            int length = cursor.number();
            int end = cursor.at() + length;
            int article = starts[word.part(i)];
            while (cursor.at() < end) {
                article += cursor.number();
                int weighed = cursor.number();
                int weight = (weighed >> 1) + 1;
                columns.add(article - next, weighed, weight - cursor.number(), cursor);
                article++;
                next = article;
                articles[term]++;
                weights[term] += weight;
            }
        }
        for (int column = 0; column < TermColumns.COUNT; column++) {
            ends[term * TermColumns.COUNT + column] = columns.column(column).size();
        }
    }

    int size() {
        return articles.length;
    }

    BytesRef word(int term) {
        return terms.sorted().get(term).word();
    }

    /// How many articles have a term.
    int articles(int term) {
        return articles[term];
    }

    /// The sum of the weights of a term.
    long weight(int term) {
        return weights[term];
    }

    /// How long what is said of a term is.
    ///
    /// @param to before which column it ends
    int size(int term, int to) {
        int size = 0;
        for (int column = 0; column < to; column++) {
            size += end(term, column) - end(term - 1, column);
        }
        return size;
    }

    private int end(int term, int column) {
        return term < 0 ? 0 : ends[term * TermColumns.COUNT + column];
    }

    /// Adds what is said of a term to other columns.
    void copy(int term, int from, int to, TermColumns into) {
        for (int column = from; column < to; column++) {
            into.column(column).append(columns.column(column), end(term - 1, column), end(term, column));
        }
    }

    /// The articles that have a term, by their numbers.
    int[] documents(int term) {
        int[] documents = numbers(term, TermColumns.GAPS);
        int next = 0;
        for (int i = 0; i < documents.length; i++) {
            documents[i] += next;
            next = documents[i] + 1;
        }
        return documents;
    }

    /// The weights of a term in the articles that have it.
    int[] weights(int term) {
        int[] found = numbers(term, TermColumns.WEIGHTS);
        Arrays.setAll(found, i -> (found[i] >> 1) + 1);
        return found;
    }

    /// Where a term stands in each of its articles.
    int[][] positions(int term) {
        Cursor[] cursors = new Cursor[TermColumns.COUNT];
        for (int column = 0; column < TermColumns.COUNT; column++) {
            cursors[column] = columns.column(column).from(end(term - 1, column));
        }
        int[][] positions = new int[articles[term]][];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = TermColumns.positions(cursors);
        }
        return positions;
    }

    private int[] numbers(int term, int column) {
        Cursor cursor = columns.column(column).from(end(term - 1, column));
        int[] numbers = new int[articles[term]];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = cursor.number();
        }
        return numbers;
    }
}
