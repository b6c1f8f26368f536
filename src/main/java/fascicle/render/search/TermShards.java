package fascicle.render.search;

import java.io.IOException;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/// The ranking terms with their articles and weights, and in shards of the same ranges the places of the same terms.
final class TermShards {
    /// Gaps between places are written in two columns: their lower bits are as good as chance, the upper pack well.
    private static final int LOW_BITS = 6;

    private static final int LOW = (1 << LOW_BITS) - 1;

    private final Shards terms;
    private final Shards places;
    private final TermsEnum weighted;
    private final TermsEnum placed;
    private Range range = new Range();

    private TermShards(LeafReader reader, int limit) throws IOException {
        this.terms = new Shards(limit);
        this.places = new Shards(limit);
        this.weighted = Terms.getTerms(reader, Fields.ALL).iterator();
        this.placed = Terms.getTerms(reader, Fields.TEXT).iterator();
    }

    record Written(Shards terms, Shards places) {}

    static Written of(LeafReader reader, int limit) throws IOException {
        TermShards shards = new TermShards(reader, limit);
        shards.writeAll();
        return new Written(shards.terms, shards.places);
    }

    private void writeAll() throws IOException {
        for (BytesRef term = weighted.next(); term != null; term = weighted.next()) {
            Range next = new Range();
            next.take(term);
            // A term with very many articles gets a range of its own, so that its neighbours stay cheap.
            if (range.size() > 0 && range.size() + next.size() > terms.limit()) {
                finish();
            }
            range.append(next, term);
        }
        finish();
    }

    private void finish() {
        if (range.size() > 0) {
            terms.add(range.first, range.last, range.terms());
            places.add(range.first, range.last, range.places());
            range = new Range();
        }
    }

    private final class Range {
        private final Bytes words = new Bytes();
        private final Bytes counts = new Bytes();
        private final Bytes gaps = new Bytes();
        private final Bytes weights = new Bytes();
        private final Bytes placeCounts = new Bytes();
        private final Bytes lowGaps = new Bytes();
        private final Bytes highGaps = new Bytes();
        private BytesRef first = new BytesRef();
        private BytesRef last = new BytesRef();

        int size() {
            return words.size() + counts.size() + gaps.size() + weights.size();
        }

        void append(Range next, BytesRef term) {
            if (size() == 0) {
                first = BytesRef.deepCopyOf(term);
            }
            last = BytesRef.deepCopyOf(term);
            words.word(term);
            counts.append(next.counts);
            gaps.append(next.gaps);
            weights.append(next.weights);
            placeCounts.append(next.placeCounts);
            lowGaps.append(next.lowGaps);
            highGaps.append(next.highGaps);
        }

        byte[] terms() {
            Bytes shard = new Bytes();
            shard.column(words);
            shard.column(counts);
            shard.column(gaps);
            shard.column(weights);
            return shard.toArray();
        }

        byte[] places() {
            Bytes shard = new Bytes();
            shard.column(placeCounts);
            shard.column(lowGaps);
            shard.column(highGaps);
            return shard.toArray();
        }

        /// All that is known of the term at which the enumeration stands.
        private void take(BytesRef term) throws IOException {
            counts.number(weighted.docFreq());
            PostingsEnum articles = weighted.postings(null, PostingsEnum.FREQS);
            PostingsEnum positions = placed.seekExact(term) ? placed.postings(null, PostingsEnum.POSITIONS) : null;
            int before = -1;
            for (int doc = articles.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = articles.nextDoc()) {
                gaps.number(doc - before - 1);
                weights.number(articles.freq() - 1);
                before = doc;
                if (positions != null && positions.docID() < doc) {
                    positions.advance(doc);
                }
                boolean isPlaced = positions != null && positions.docID() == doc;
                takePlaces(positions, isPlaced);
            }
        }

        private void takePlaces(@org.jspecify.annotations.Nullable PostingsEnum positions, boolean isPlaced)
                throws IOException {
            if (positions == null || !isPlaced) {
                placeCounts.number(0);
                return;
            }
            placeCounts.number(positions.freq());
            int before = 0;
            for (int i = 0; i < positions.freq(); i++) {
                int position = positions.nextPosition();
                lowGaps.octet(position - before & LOW);
                highGaps.number(position - before >> LOW_BITS);
                before = position;
            }
        }
    }
}
