package fascicle.render.search;

import fascicle.model.Article;
import fascicle.model.PlainText;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/// What everybody has who takes Lucene as it comes: English stemming and stop words, BM25, any of the words.
final class PlainLucene implements AutoCloseable {
    private static final String FIELD = "all";

    private final Analyzer english = new EnglishAnalyzer();
    private final DirectoryReader reader;

    /// @param entries in the order in which they are numbered
    PlainLucene(List<IndexedArticle> entries) throws IOException {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        IndexWriterConfig config = new IndexWriterConfig(english).setMergePolicy(new LogDocMergePolicy());
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (IndexedArticle entry : entries) {
                Document document = new Document();
                document.add(new TextField(FIELD, text(entry.article()), Field.Store.NO));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
        this.reader = DirectoryReader.open(directory);
    }

    private static String text(Article article) {
        String takeaway =
                article.takeaway().map(each -> PlainText.of(each.text())).orElse("");
        return article.title() + "\n" + takeaway + "\n" + PlainText.of(article.body());
    }

    /// The numbers of the best ten.
    List<Integer> search(String words) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        try (TokenStream tokens = english.tokenStream(FIELD, new StringReader(words))) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                any.add(new TermQuery(new Term(FIELD, term.toString())), Occur.SHOULD);
            }
            tokens.end();
        }
        List<Integer> found = new ArrayList<>();
        for (ScoreDoc hit : new IndexSearcher(reader).search(any.build(), 10).scoreDocs) {
            found.add(hit.doc);
        }
        return found;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
