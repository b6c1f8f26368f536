package fascicle.render.search;

import static fascicle.render.search.OpenSearchDefinition.map;

import fascicle.address.Addresses;
import fascicle.model.Article;
import fascicle.model.PlainText;
import fascicle.model.Topic;
import fascicle.render.Json;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The index for OpenSearch, for archives that outgrow a browser: the same documents, analysed by us, so that the
/// engine need only cut at spaces and ranks as we do.
///
/// ```text
/// PUT  articles        opensearch-index.json    application/json
/// POST articles/_bulk  opensearch-bulk.ndjson   application/x-ndjson
/// ```
///
/// How it is asked is in `docs/search-format.md`.
public final class OpenSearchExport {
    private final SearchIndex index;

    public OpenSearchExport(SearchIndex index) {
        this.index = index;
    }

    /// What the engine must know before the documents come: settings and mapping.
    public String definition() {
        return OpenSearchDefinition.json();
    }

    /// Two lines an article: what to do, and the document.
    public void writeBulk(Writer out) throws IOException {
        int order = 0;
        for (IndexedArticle entry : index.entries()) {
            out.write(Json.compact(map("index", map("_id", id(entry)))) + "\n");
            out.write(Json.compact(document(entry, order++)) + "\n");
        }
    }

    /// The request that asks the engine what is asked here, for `POST articles/_search`.
    public String request(Question question) throws IOException {
        return OpenSearchQuery.json(index.meaning(question), question);
    }

    static String id(IndexedArticle entry) {
        return entry.article().key().toString();
    }

    /// @param order that of articles with the same score
    private Map<String, Object> document(IndexedArticle entry, int order) {
        ArticleReading reading = index.read(entry);
        Article article = entry.article();
        Map<String, Object> document = map(
                "all",
                weighted(reading.weights()),
                "titles",
                reading.title().stream().map(OpenSearchText::written).collect(Collectors.joining(" ")),
                "phrases",
                phrases(reading.prose()),
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
        document.put("order", order);
        document.put("url", Addresses.of(entry.article()));
        return document;
    }

    /// Every term as often as it counts, which gives the engine the same frequencies and the same length.
    private static String weighted(Map<String, Integer> weights) {
        StringBuilder terms = new StringBuilder();
        weights.forEach((term, weight) -> terms.append((OpenSearchText.written(term) + " ").repeat(weight)));
        return terms.toString().stripTrailing();
    }

    private static List<String> phrases(List<ArticleReading.Prose> prose) {
        return prose.stream()
                .map(passage -> OpenSearchText.placed(Analysis.withoutCoveredCharacters(passage.tokens()).stream()
                        .map(token -> new Placed(token.term(), token.position()))
                        .toList()))
                .toList();
    }
}
