package fascicle.render.search;

import java.io.IOException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// The ranking terms with their articles, weights and positions. Very frequent terms have their positions apart, for
/// these are long and needed for phrases only.
final class TermShards {
    private final Limits limits;
    private final Shards shards = new Shards();
    private final SortedMap<Integer, Columns> apart = new TreeMap<>();
    private final WordList termsApart = new WordList();
    private final TermsEnum weighted;
    private final TermsEnum placed;
    private final Numbers next = new Numbers();
    private @Nullable BytesRef placedTerm;
    private @Nullable PostingsEnum articles;
    private @Nullable PostingsEnum positions;
    private Range range = new Range();

    private TermShards(LeafReader reader, Limits limits) throws IOException {
        this.limits = limits;
        this.weighted = Terms.getTerms(reader, Fields.ALL).iterator();
        this.placed = Terms.getTerms(reader, Fields.TEXT).iterator();
        this.placedTerm = placed.next();
    }

    /// @param shard the size at which a range ends, in bytes before packing
    /// @param near how often a term may be mentioned and have its positions beside it
    record Limits(int shard, int near) {}

    /// @param apart for those ranges that have terms with positions apart, these
    /// @param termsApart which terms these are
    record Written(Shards shards, SortedMap<Integer, Columns> apart, WordList termsApart) {}

    static Written of(LeafReader reader, Limits limits) throws IOException {
        TermShards shards = new TermShards(reader, limits);
        shards.writeAll();
        return new Written(shards.shards, shards.apart, shards.termsApart);
    }

    private void writeAll() throws IOException {
        for (BytesRef term = weighted.next(); term != null; term = weighted.next()) {
            next.clear();
            boolean isNear = weighted.totalTermFreq() <= limits.near();
            articles = weighted.postings(articles, PostingsEnum.FREQS);
            next.take(weighted.docFreq(), articles, positions(term).orElse(null));
            // A term with very many articles gets a range of its own, so that its neighbours stay cheap.
            if (!range.words.isEmpty() && range.size() + next.size(isNear) > limits.shard()) {
                finish();
            }
            range.append(BytesRef.deepCopyOf(term), isNear);
        }
        finish();
    }

    /// Both lists are sorted, and walked side by side.
    private Optional<PostingsEnum> positions(BytesRef term) throws IOException {
        while (placedTerm != null && placedTerm.compareTo(term) < 0) {
            placedTerm = placed.next();
        }
        if (!term.equals(placedTerm)) {
            return Optional.empty();
        }
        positions = placed.postings(positions, PostingsEnum.POSITIONS);
        return Optional.of(positions);
    }

    private void finish() {
        if (!range.words.isEmpty()) {
            if (range.apart.size() > 0) {
                apart.put(shards.contents().size(), Columns.of(range.apart.columns()));
            }
            shards.add(range.first, range.last, range.columns());
            range = new Range();
        }
    }

    /// What is known of terms.
    private static final class Numbers {
        private final Bytes counts = new Bytes();
        private final Bytes gaps = new Bytes();
        private final Bytes weights = new Bytes();
        private final Places places = new Places();

        int size(boolean withPlaces) {
            return counts.size() + gaps.size() + weights.size() + (withPlaces ? places.size() : 0);
        }

        void clear() {
            counts.clear();
            gaps.clear();
            weights.clear();
            places.clear();
        }

        /// @param positions of the same term, or null if it has none
        void take(int count, PostingsEnum articles, @Nullable PostingsEnum positions) throws IOException {
            counts.number(count);
            int before = -1;
            for (int doc = articles.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = articles.nextDoc()) {
                gaps.number(doc - before - 1);
                weights.number(articles.freq() - 1);
                before = doc;
                if (positions != null && positions.docID() < doc) {
                    positions.advance(doc);
                }
                places.take(articles.freq(), positions != null && positions.docID() == doc ? positions : null);
            }
        }
    }

    private final class Range {
        private final WordList words = new WordList();
        private final Numbers numbers = new Numbers();
        private final Places apart = new Places();
        private BytesRef first = new BytesRef();
        private BytesRef last = new BytesRef();

        int size() {
            return words.size() + numbers.size(true);
        }

        void append(BytesRef term, boolean isNear) {
            first = words.isEmpty() ? term : first;
            last = term;
            words.add(term);
            numbers.counts.append(next.counts);
            numbers.gaps.append(next.gaps);
            numbers.weights.append(next.weights);
            if (isNear) {
                numbers.places.append(next.places);
            } else {
                termsApart.add(term);
                apart.append(next.places);
            }
        }

        Columns columns() {
            Stream<Bytes> terms =
                    Stream.concat(words.columns(), Stream.of(numbers.counts, numbers.gaps, numbers.weights));
            return Columns.of(Stream.concat(terms, numbers.places.columns()));
        }
    }
}
