package fascicle.render.search;

import fascicle.model.Article;
import fascicle.model.Issue;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.Directory;

/// Writes readings into a Lucene index: one segment, documents in the order given, the same bytes every time.
final class LuceneWriter implements AutoCloseable {
    private static final FieldType WEIGHTED = indexed(IndexOptions.DOCS_AND_FREQS, false);
    private static final FieldType TITLES = indexed(IndexOptions.DOCS, true);
    private static final FieldType PLACED = indexed(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);

    private final IndexWriter writer;

    /// A segment that is flushed as one file would be written anew to be merged into none.
    LuceneWriter(Directory directory) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig()
                .setUseCompoundFile(false)
                .setSimilarity(IndexFields.similarity())
                .setRAMBufferSizeMB(512)
                .setMergePolicy(new LogDocMergePolicy())
                .setMergeScheduler(new SerialMergeScheduler());
        this.writer = new IndexWriter(directory, config);
    }

    void add(Article article, Issue issue, ArticleReading reading) throws IOException {
        Document document = new Document();
        document.add(new Field(IndexFields.ALL, new Weights(reading.weights()), WEIGHTED));
        document.add(new Field(IndexFields.TITLE, new Once(reading.title()), TITLES));
        document.add(new Field(IndexFields.TEXT, new Places(reading.prose()), PLACED));
        document.add(new StringField(IndexFields.SECTION, article.section().id().value(), Field.Store.NO));
        document.add(new StringField(IndexFields.ISSUE, issue.id().value(), Field.Store.NO));
        document.add(new StringField(
                IndexFields.YEAR, Integer.toString(issue.published().getYear()), Field.Store.NO));
        document.add(new StringField(IndexFields.LANGUAGE, article.language().toLanguageTag(), Field.Store.NO));
        if (!article.isTranslation()) {
            document.add(new StringField(IndexFields.ORIGINAL, IndexFields.YES, Field.Store.NO));
        }
        article.topics()
                .forEach(topic -> document.add(
                        new StringField(IndexFields.TOPIC, topic.slug().value(), Field.Store.NO)));
        writer.addDocument(document);
    }

    /// Makes one segment of all that was added.
    void finish() throws IOException {
        writer.forceMerge(1);
        writer.commit();
    }

    /// What was not finished is dropped.
    @Override
    public void close() throws IOException {
        writer.rollback();
    }

    private static FieldType indexed(IndexOptions options, boolean omitNorms) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.setOmitNorms(omitNorms);
        type.freeze();
        return type;
    }

    /// Each term once, with its weight as its frequency.
    private static final class Weights extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
        private final Iterator<Map.Entry<String, Integer>> weights;

        Weights(Map<String, Integer> weights) {
            this.weights = weights.entrySet().iterator();
        }

        @Override
        public boolean incrementToken() {
            if (!weights.hasNext()) {
                return false;
            }
            Map.Entry<String, Integer> next = weights.next();
            clearAttributes();
            term.append(next.getKey());
            frequency.setTermFrequency(next.getValue());
            return true;
        }
    }

    /// Each term once.
    private static final class Once extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final Iterator<String> terms;

        Once(Set<String> terms) {
            this.terms = terms.iterator();
        }

        @Override
        public boolean incrementToken() {
            if (!terms.hasNext()) {
                return false;
            }
            clearAttributes();
            term.append(terms.next());
            return true;
        }
    }

    /// Every token at its position.
    private static final class Places extends TokenStream {
        private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
        private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
        private final Iterator<ArticleReading.Prose> passages;
        private Iterator<Token> tokens = List.<Token>of().iterator();
        private int start;
        private int position = -1;

        Places(List<ArticleReading.Prose> passages) {
            this.passages = passages.iterator();
        }

        @Override
        public boolean incrementToken() {
            while (!tokens.hasNext()) {
                if (!passages.hasNext()) {
                    return false;
                }
                ArticleReading.Prose passage = passages.next();
                tokens = passage.tokens().iterator();
                start = passage.start();
            }
            Token next = tokens.next();
            clearAttributes();
            term.setBytesRef(next.form().bytes());
            step.setPositionIncrement(start + next.position() - position);
            position = start + next.position();
            return true;
        }
    }
}
