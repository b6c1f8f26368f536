package fascicle.render.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.model.Newsletter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// An engine that cuts the exported texts at spaces ranks as we do. The engine here is Lucene's core, which
/// OpenSearch is built on, set up as the exported definition says.
class OpenSearchExportTest {
    @Test
    void leavesNoSpaceWithinATerm() {
        assertEquals("a_b c", OpenSearchText.placed(List.of(new Placed("a b", 0), new Placed("c", 1))));
    }

    @Test
    void anEngineThatCutsAtSpacesGivesEveryTermTheSameScores() throws IOException {
        Newsletter newsletter = MadeTexts.newsletter(80);
        try (SearchIndex index = SearchIndex.of(newsletter);
                DirectoryReader reader = DirectoryReader.open(engine(bulk(index)))) {
            IndexSearcher engine = new IndexSearcher(reader);
            engine.setSimilarity(IndexFields.similarity());
            int compared = 0;
            TermsEnum terms = Terms.getTerms(index.leaf(), IndexFields.ALL).iterator();
            while (terms.next() != null) {
                TermQuery query =
                        new TermQuery(new Term(IndexFields.ALL, terms.term().utf8ToString()));
                if (terms.term().utf8ToString().matches(".*\\s.*")) {
                    continue;
                }
                assertEquals(scores(index.searcher(), query), scores(engine, query), query.toString());
                compared++;
            }
            assertTrue(compared > 100, "only " + compared);
        }
    }

    @Test
    void theDefinitionNamesEveryFieldOfADocument() throws IOException {
        try (SearchIndex index = SearchIndex.of(MadeTexts.newsletter(3))) {
            String definition = new OpenSearchExport(index).definition();
            for (String field : bulk(index).getFirst().keySet()) {
                assertTrue(definition.contains("\"" + field + "\" : {"), field);
            }
        }
    }

    private static List<String> scores(IndexSearcher searcher, TermQuery query) throws IOException {
        List<String> scores = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query, 1_000).scoreDocs) {
            scores.add(hit.doc + " " + hit.score);
        }
        return scores;
    }

    private static ByteBuffersDirectory engine(List<Map<String, String>> documents) throws IOException {
        FieldType frequencies = new FieldType();
        frequencies.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        frequencies.setTokenized(true);
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        IndexWriterConfig config =
                new IndexWriterConfig(new WhitespaceAnalyzer()).setSimilarity(IndexFields.similarity());
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (Map<String, String> document : documents) {
                Document made = new Document();
                made.add(new Field(IndexFields.ALL, document.get("all"), frequencies));
                writer.addDocument(made);
            }
        }
        return directory;
    }

    private static List<Map<String, String>> bulk(SearchIndex index) throws IOException {
        StringWriter out = new StringWriter();
        new OpenSearchExport(index).writeBulk(out);
        List<String> lines = out.toString().lines().toList();
        List<Map<String, String>> documents = new ArrayList<>();
        for (int i = 1; i < lines.size(); i += 2) {
            assertTrue(lines.get(i - 1).startsWith("{\"index\":{\"_id\":"), lines.get(i - 1));
            documents.add(fields(lines.get(i)));
        }
        return documents;
    }

    private static Map<String, String> fields(String json) {
        Map<String, String> fields = new HashMap<>();
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.PROPERTY_NAME) {
                    String name = parser.currentName();
                    parser.nextToken();
                    fields.put(name, parser.getValueAsString(""));
                }
            }
        }
        return fields;
    }
}
