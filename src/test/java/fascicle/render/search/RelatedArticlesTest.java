package fascicle.render.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.model.ArticleKey;
import fascicle.model.Newsletter;
import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.junit.jupiter.api.Test;

class RelatedArticlesTest {
    @Test
    void areThoseThatMoreLikeThisOfLuceneFinds() throws Exception {
        Corpus.assume();
        compare(Corpus.newsletter(300));
    }

    @Test
    void areThoseThatMoreLikeThisFindsInChineseAndAmongManyEquals() throws Exception {
        compare(MadeTexts.newsletter(200));
    }

    /// Which of terms that tell equally much are the last to be taken is chance there and the order of terms here, so
    /// that a few articles differ.
    private static void compare(Newsletter newsletter) throws IOException {
        try (SearchIndex index = SearchIndex.of(newsletter)) {
            Map<ArticleKey, List<ArticleKey>> related = MadeSearch.related(newsletter);
            int equal = 0;
            int found = 0;
            for (int doc = 0; doc < index.entries().size(); doc++) {
                List<ArticleKey> ours =
                        related.get(index.entries().get(doc).article().key());
                equal += ours.equals(found(index, doc)) ? 1 : 0;
                found += ours.size();
            }
            int all = index.entries().size();
            assertTrue(equal > all * 19 / 20, equal + " of " + all + " are equal");
            assertTrue(found > all, "hardly any are found: " + found);
            assertEquals(all, related.size());
        }
    }

    private static List<ArticleKey> found(SearchIndex index, int doc) throws IOException {
        ScoreDoc[] hits = index.searcher().search(alike(index, doc), 4).scoreDocs;
        float own = Arrays.stream(hits)
                .filter(hit -> hit.doc == doc)
                .map(hit -> hit.score)
                .findFirst()
                .orElse(0f);
        return Arrays.stream(hits)
                .filter(hit -> hit.doc != doc && hit.score >= 0.08f * own)
                .limit(3)
                .map(hit -> index.entries().get(hit.doc).article().key())
                .toList();
    }

    private static Query alike(SearchIndex index, int doc) throws IOException {
        MoreLikeThis alike = new MoreLikeThis(index.searcher().getIndexReader());
        alike.setAnalyzer(new WhitespaceAnalyzer());
        alike.setFieldNames(new String[] {IndexFields.ALL});
        alike.setMinTermFreq(2);
        alike.setMinDocFreq(2);
        alike.setMaxDocFreqPct(50);
        alike.setMinWordLen(2);
        alike.setStopWords(StopWords.terms());
        alike.setMaxQueryTerms(12);
        IndexedArticle entry = index.entries().get(doc);
        StringBuilder terms = new StringBuilder();
        index.read(entry).weights().forEach((term, weight) -> terms.append((term + " ").repeat(weight)));
        return alike.like(IndexFields.ALL, new StringReader(terms.toString()));
    }
}
