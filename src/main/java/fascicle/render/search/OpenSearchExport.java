package fascicle.render.search;

import fascicle.model.Article;
import fascicle.model.PlainText;
import fascicle.model.Topic;
import fascicle.render.Json;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The index for OpenSearch, for archives that outgrow a browser: the same documents, analysed by us, so that the
/// engine need only cut at spaces and ranks as we do.
///
/// ```text
/// PUT  articles        opensearch-index.json    application/json
/// POST articles/_bulk  opensearch-bulk.ndjson   application/x-ndjson
/// ```
///
/// A query names terms as `docs/search-format.md` has them: `{"query": {"match": {"all": "data secur"}}}`.
public final class OpenSearchExport {
    private final SearchIndex index;

    public OpenSearchExport(SearchIndex index) {
        this.index = index;
    }

    /// What the engine must know before the documents come: settings and mapping.
    public String definition() {
        Map<String, Object> ranking = map("type", "BM25", "k1", Fields.K1, "b", Fields.B);
        Map<String, Object> spaces = map("type", "custom", "tokenizer", "whitespace");
        Map<String, Object> settings = map(
                "number_of_shards",
                1,
                "similarity",
                map("fascicle", ranking),
                "analysis",
                map("analyzer", map("terms", spaces)));
        Map<String, Object> all =
                map("type", "text", "analyzer", "terms", "similarity", "fascicle", "index_options", "freqs");
        Map<String, Object> phrases =
                map("type", "text", "analyzer", "terms", "norms", false, "position_increment_gap", Reading.GAP);
        Map<String, Object> properties = map("all", all, "phrases", phrases);
        for (String field : List.of("words", "section", "topics", "issue", "language", "url")) {
            properties.put(field, map("type", "keyword"));
        }
        properties.put("date", map("type", "date"));
        properties.put("number", map("type", "integer"));
        for (String field : List.of("title", "takeaway", "text")) {
            properties.put(field, map("type", "text", "index", false));
        }
        return Json.pretty(map("settings", settings, "mappings", map("dynamic", "strict", "properties", properties)));
    }

    /// Two lines an article: what to do, and the document.
    public void writeBulk(Writer out) throws IOException {
        for (SearchIndex.Entry entry : index.entries()) {
            String id = entry.article().key().toString();
            out.write(Json.compact(map("index", map("_id", id))) + "\n");
            out.write(Json.compact(document(entry)) + "\n");
        }
    }

    private Map<String, Object> document(SearchIndex.Entry entry) {
        List<Passage> passages = Passage.of(entry.article(), entry.issue());
        Reading reading = index.read(passages);
        Article article = entry.article();
        Map<String, Object> document = map(
                "all",
                weighted(reading.weights()),
                "phrases",
                phrases(passages),
                "words",
                List.copyOf(reading.words()));
        document.put("title", article.title());
        document.put("takeaway", article.takeaway().map(takeaway -> PlainText.of(takeaway.text())));
        document.put("text", PlainText.of(article.body()));
        document.put("section", article.section().id().value());
        document.put(
                "topics",
                article.topics().stream().map(Topic::slug).map(Object::toString).toList());
        document.put("issue", entry.issue().id().value());
        document.put("language", article.language().toLanguageTag());
        document.put("date", entry.issue().published().toString());
        document.put("number", article.number());
        document.put("url", Cards.url(entry));
        return document;
    }

    /// Every term as often as it counts, which gives the engine the same frequencies and the same length.
    private static String weighted(Map<String, Integer> weights) {
        StringBuilder terms = new StringBuilder();
        weights.forEach((term, weight) -> terms.append((written(term) + " ").repeat(weight)));
        return terms.toString().stripTrailing();
    }

    /// Words in their order, and of Chinese the pairs: side by side as the parts of a phrase are.
    private List<String> phrases(List<Passage> passages) {
        List<String> phrases = new ArrayList<>();
        for (Passage passage : passages) {
            if (passage.isProse()) {
                phrases.add(String.join(
                        " ",
                        index.tokens(passage.text()).stream()
                                .map(Token::term)
                                .map(OpenSearchExport::written)
                                .toList()));
            }
        }
        return phrases;
    }

    /// Short forms may have spaces in them, at which the engine would cut.
    private static String written(String term) {
        return term.replaceAll("\\s", "_");
    }

    private static Map<String, Object> map(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put(keysAndValues[i].toString(), keysAndValues[i + 1]);
        }
        return map;
    }
}
