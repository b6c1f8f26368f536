package fascicle.render.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fascicle.model.Newsletter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

/// What is put together of the words of issues is what Lucene makes of the articles.
class WholeIndexTest {
    private final Newsletter newsletter = MadeTexts.newsletter(150);

    @Test
    void hasTheTermsArticlesAndWeightsOfLucene() throws IOException {
        List<String> ours = new ArrayList<>();
        for (TermTable table : MadeSearch.index(newsletter).terms()) {
            for (int term = 0; term < table.size(); term++) {
                StringBuilder line = new StringBuilder(table.word(term).utf8ToString() + " " + table.weight(term));
                int[] documents = table.documents(term);
                int[] weights = table.weights(term);
                for (int i = 0; i < documents.length; i++) {
                    line.append(" " + documents[i] + ":" + weights[i]);
                }
                ours.add(line.toString());
            }
        }
        try (SearchIndex index = SearchIndex.of(newsletter)) {
            assertEquals(lucenes(index.leaf()), ours);
        }
    }

    private static List<String> lucenes(LeafReader reader) throws IOException {
        List<String> lines = new ArrayList<>();
        TermsEnum terms = Terms.getTerms(reader, IndexFields.ALL).iterator();
        for (BytesRef term = terms.next(); term != null; term = terms.next()) {
            StringBuilder line = new StringBuilder(term.utf8ToString() + " " + terms.totalTermFreq());
            PostingsEnum articles = terms.postings(null, PostingsEnum.FREQS);
            for (int i = 0; i < terms.docFreq(); i++) {
                line.append(" " + articles.nextDoc() + ":" + articles.freq());
            }
            lines.add(line.toString());
        }
        return lines;
    }

    @Test
    void hasTheLengthsAndCountsOfLucene() throws IOException {
        WholeIndex ours = MadeSearch.index(newsletter);
        try (SearchIndex index = SearchIndex.of(newsletter)) {
            byte[] norms = new byte[index.leaf().maxDoc()];
            NumericDocValues values = index.leaf().getNormValues(IndexFields.ALL);
            for (int doc = values.nextDoc(); doc < norms.length; doc = values.nextDoc()) {
                norms[doc] = (byte) values.longValue();
            }
            assertArrayEquals(norms, ours.norms());
            CollectionStatistics lucenes = index.searcher().collectionStatistics(IndexFields.ALL);
            assertEquals(lucenes, ours.statistics());
            assertEquals(index.vocabulary(), ours.words());
        }
    }
}
