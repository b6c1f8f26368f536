package fascicle.render.search;

import fascicle.model.ArticleKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;

/// For every article those of all issues that are most like it, by the words that tell most about it.
final class RelatedArticles {
    private static final int MOST = 3;
    private static final int TELLING_WORDS = 12;

    /// Below this share of the best possible score articles have words in common and no subject.
    private static final float LEAST_ALIKE = 0.08f;

    private final SearchIndex index;

    private RelatedArticles(SearchIndex index) {
        this.index = index;
    }

    static Map<ArticleKey, List<ArticleKey>> of(SearchIndex index) throws IOException {
        RelatedArticles related = new RelatedArticles(index);
        try {
            return IntStream.range(0, index.entries().size())
                    .parallel()
                    .boxed()
                    .collect(Collectors.toUnmodifiableMap(related::key, related::relatedTo));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private ArticleKey key(int doc) {
        return index.entries().get(doc).article().key();
    }

    private List<ArticleKey> relatedTo(int doc) {
        try {
            IndexSearcher searcher = index.searcher();
            ScoreDoc[] found = searcher.search(alike().like(doc), MOST + 1).scoreDocs;
            // An article that is not among the best for its own words has equals, which are as like it as can be.
            float own = Arrays.stream(found)
                    .filter(hit -> hit.doc == doc)
                    .map(hit -> hit.score)
                    .findFirst()
                    .orElse(0f);
            return Arrays.stream(found)
                    .filter(hit -> hit.doc != doc && hit.score >= LEAST_ALIKE * own)
                    .limit(MOST)
                    .map(hit -> key(hit.doc))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private MoreLikeThis alike() throws IOException {
        MoreLikeThis alike = new MoreLikeThis(index.searcher().getIndexReader());
        alike.setFieldNames(new String[] {Fields.ALL});
        alike.setMinTermFreq(2);
        alike.setMinDocFreq(2);
        alike.setMaxDocFreqPct(50);
        alike.setMinWordLen(2);
        alike.setStopWords(java.util.Set.copyOf(StopWords.all()));
        alike.setMaxQueryTerms(TELLING_WORDS);
        return alike;
    }
}
