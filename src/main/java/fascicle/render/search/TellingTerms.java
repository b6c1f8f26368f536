package fascicle.render.search;

import java.io.IOException;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.ClassicSimilarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// The terms that tell most about each article, chosen as Lucene's `MoreLikeThis` chooses them.
///
/// That looks every term of an article up in the index, for each article anew; here all terms pass by once.
final class TellingTerms {
    private static final int MOST = 12;
    private static final int LEAST_WEIGHT = 2;
    private static final int LEAST_ARTICLES = 2;
    private static final int SHORTEST = 2;

    private final Set<String> common = StopWords.terms();
    private final LeafReader reader;
    private final IndexSearcher searcher;
    private final ClassicSimilarity telling = new ClassicSimilarity();
    private final CollectionStatistics statistics;
    private final byte[] norms;
    private final List<PriorityQueue<Choice>> chosen;
    private @Nullable PostingsEnum postings;

    private TellingTerms(SearchIndex index) throws IOException {
        this.reader = index.leaf();
        this.searcher = index.searcher();
        this.statistics = searcher.collectionStatistics(Fields.ALL);
        this.norms = index.norms();
        this.chosen = Stream.generate(() -> new PriorityQueue<Choice>(MOST + 1))
                .limit(norms.length)
                .toList();
    }

    /// A term with the articles that have it, and the score it gives to each.
    record Scored(int[] docs, float[] scores) {}

    /// The most telling is last. Of equals the earlier in the index tells more.
    private record Choice(float telling, int number, Scored term) implements Comparable<Choice> {
        @Override
        public int compareTo(Choice other) {
            int more = Float.compare(telling, other.telling);
            return more == 0 ? Integer.compare(other.number, number) : more;
        }
    }

    /// For every article its most telling terms.
    static List<List<Scored>> of(SearchIndex index) throws IOException {
        TellingTerms terms = new TellingTerms(index);
        terms.choose();
        return terms.chosen.stream()
                .map(choices -> choices.stream().map(Choice::term).toList())
                .toList();
    }

    private void choose() throws IOException {
        TermsEnum terms = Terms.getTerms(reader, Fields.ALL).iterator();
        int number = 0;
        for (BytesRef term = terms.next(); term != null; term = terms.next()) {
            int articles = terms.docFreq();
            if (articles >= LEAST_ARTICLES && articles <= norms.length / 2) {
                String text = term.utf8ToString();
                if (text.length() >= SHORTEST && !common.contains(text)) {
                    offer(number++, terms);
                }
            }
        }
    }

    private void offer(int number, TermsEnum terms) throws IOException {
        int[] docs = new int[terms.docFreq()];
        float[] weights = new float[docs.length];
        postings = terms.postings(postings, PostingsEnum.FREQS);
        for (int i = 0; i < docs.length; i++) {
            docs[i] = postings.nextDoc();
            weights[i] = postings.freq();
        }
        Scored term = new Scored(docs, new float[docs.length]);
        float idf = telling.idf(docs.length, norms.length);
        boolean isChosen = false;
        for (int i = 0; i < docs.length; i++) {
            if (weights[i] >= LEAST_WEIGHT) {
                isChosen |= isChosen(docs[i], new Choice(weights[i] * idf, number, term));
            }
        }
        if (isChosen) {
            score(term, weights, terms);
        }
    }

    private boolean isChosen(int doc, Choice choice) {
        PriorityQueue<Choice> choices = chosen.get(doc);
        choices.add(choice);
        return choices.size() <= MOST || choices.poll() != choice;
    }

    private void score(Scored term, float[] weights, TermsEnum terms) throws IOException {
        Similarity.SimScorer scorer = Fields.similarity()
                .scorer(
                        1,
                        statistics,
                        searcher.termStatistics(
                                new Term(Fields.ALL, BytesRef.deepCopyOf(terms.term())),
                                terms.docFreq(),
                                terms.totalTermFreq()));
        for (int i = 0; i < weights.length; i++) {
            term.scores()[i] = scorer.score(weights[i], norms[term.docs()[i]]);
        }
    }
}
