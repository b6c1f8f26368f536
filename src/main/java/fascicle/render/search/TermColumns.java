package fascicle.render.search;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The columns in which terms are written: for each article how many are passed over and the weight less one, with a
/// last bit that says whether the title has the term, and then at which positions the term stands.
///
/// The lower bits of a position are as good as chance and the upper ones are not; the first of an article is mostly
/// large and the others' distances small. Each kind has a column of its own, and packs well there.
final class TermColumns {
    /// How many columns there are.
    static final int COUNT = 7;

    /// The first of those that say where a term stands.
    static final int PLACES = 2;

    static final int GAPS = 0;
    static final int WEIGHTS = 1;

    private static final int MISSING = 2;
    private static final int FIRST_LOW = 3;
    private static final int FIRST_HIGH = 4;
    private static final int LATER_LOW = 5;
    private static final int LATER_HIGH = 6;

    private static final int FIRST_BITS = 5;
    private static final int LATER_BITS = 6;

    private final Bytes[] columns;

    TermColumns() {
        this.columns = Stream.generate(Bytes::new).limit(COUNT).toArray(Bytes[]::new);
    }

    Bytes column(int number) {
        return columns[number];
    }

    /// From one column to before another.
    Stream<Bytes> columns(int from, int to) {
        return Arrays.stream(columns, from, to);
    }

    int size() {
        return IntStream.range(0, COUNT).map(i -> columns[i].size()).sum();
    }

    /// A term in an article.
    ///
    /// @param passed how many articles are passed over before it
    /// @param weighed the weight less one, with the last bit
    /// @param count how many positions follow, each as the way from the one before
    void add(int passed, int weighed, int count, Cursor positions) {
        columns[GAPS].number(passed);
        columns[WEIGHTS].number(weighed);
        columns[MISSING].number((weighed >> 1) + 1 - count);
        if (count > 0) {
            int first = positions.number();
            columns[FIRST_LOW].octet(first & (1 << FIRST_BITS) - 1);
            columns[FIRST_HIGH].number(first >> FIRST_BITS);
        }
        for (int i = 1; i < count; i++) {
            int way = positions.number();
            columns[LATER_LOW].octet(way & (1 << LATER_BITS) - 1);
            columns[LATER_HIGH].number(way >> LATER_BITS);
        }
    }

    /// The positions of the next article of a term.
    ///
    /// @param at where each column is read
    static int[] positions(Cursor[] at) {
        int[] positions = new int[(at[WEIGHTS].number() >> 1) + 1 - at[MISSING].number()];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = i == 0
                    ? at[FIRST_LOW].octet() | at[FIRST_HIGH].number() << FIRST_BITS
                    : positions[i - 1] + (at[LATER_LOW].octet() | at[LATER_HIGH].number() << LATER_BITS);
        }
        return positions;
    }
}
