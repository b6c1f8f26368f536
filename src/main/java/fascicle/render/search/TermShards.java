package fascicle.render.search;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.util.BytesRef;

/// The ranking terms with their articles, weights and positions. Very frequent terms have their positions apart, for
/// these are long and needed for phrases only.
final class TermShards {
    private final Limits limits;
    private final Shards shards = new Shards();
    private final SortedMap<Integer, Columns> apart = new TreeMap<>();
    private final SortedWords termsApart = new SortedWords();
    private Range range = new Range();

    private TermShards(Limits limits) {
        this.limits = limits;
    }

    /// @param shard the size at which a range ends, in bytes before packing
    /// @param near how often a term may be mentioned and have its positions beside it
    record Limits(int shard, int near) {}

    /// @param apart for those ranges that have terms with positions apart, these
    /// @param termsApart which terms these are
    record Written(Shards shards, SortedMap<Integer, Columns> apart, SortedWords termsApart) {}

    /// @param tables one after the other they are sorted
    /// @param compounds of each table
    static Written of(List<TermTable> tables, List<Compounds.Table> compounds, Limits limits) {
        TermShards shards = new TermShards(limits);
        for (int i = 0; i < tables.size(); i++) {
            for (int term = 0; term < tables.get(i).size(); term++) {
                shards.add(tables.get(i), term, compounds.get(i));
            }
        }
        shards.finish();
        return new Written(shards.shards, shards.apart, shards.termsApart);
    }

    private void add(TermTable table, int term, Compounds.Table compounds) {
        boolean isNear = table.weight(term) <= limits.near();
        int size =
                Bytes.sizeOf(table.articles(term)) + table.size(term, isNear ? TermColumns.COUNT : TermColumns.PLACES);
        // A term with very many articles gets a range of its own, so that its neighbours stay cheap.
        if (!range.words.isEmpty() && range.size() + size > limits.shard()) {
            finish();
        }
        range.append(table, term, isNear);
        range.divided.number(compounds.divided()[term]);
        range.goingOn.number(compounds.goingOn()[term]);
    }

    private void finish() {
        if (!range.words.isEmpty()) {
            if (range.apart.size() > 0) {
                apart.put(
                        shards.contents().size(),
                        Columns.of(range.apart.columns(TermColumns.PLACES, TermColumns.COUNT)));
            }
            shards.add(range.first, range.last, range.columns());
            range = new Range();
        }
    }

    private final class Range {
        private final SortedWords words = new SortedWords();
        private final Bytes counts = new Bytes();
        private final Bytes divided = new Bytes();
        private final Bytes goingOn = new Bytes();
        private final TermColumns near = new TermColumns();
        private final TermColumns apart = new TermColumns();
        private BytesRef first = new BytesRef();
        private BytesRef last = new BytesRef();

        int size() {
            return words.size() + counts.size() + divided.size() + goingOn.size() + near.size();
        }

        void append(TermTable table, int term, boolean isNear) {
            BytesRef word = table.word(term);
            first = words.isEmpty() ? word : first;
            last = word;
            words.add(word);
            counts.number(table.articles(term));
            table.copy(term, 0, TermColumns.PLACES, near);
            table.copy(term, TermColumns.PLACES, TermColumns.COUNT, isNear ? near : apart);
            if (!isNear) {
                termsApart.add(word);
            }
        }

        Columns columns() {
            return Columns.of(
                    Stream.of(words.columns(), Stream.of(counts, divided, goingOn), near.columns(0, TermColumns.COUNT))
                            .flatMap(each -> each));
        }
    }
}
