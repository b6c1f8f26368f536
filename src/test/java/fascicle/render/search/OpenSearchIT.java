package fascicle.render.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.model.Newsletter;
import fascicle.model.PlainText;
import fascicle.render.Json;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// What is exported for OpenSearch, in OpenSearch: it finds the same articles as Lucene does here, in the same order
/// and with the same scores.
class OpenSearchIT {
    @TempDir
    static Path folder;

    private static OpenSearch engine;

    @BeforeAll
    static void start() throws IOException {
        engine = OpenSearch.start(folder);
    }

    @AfterAll
    static void end() throws IOException {
        engine.close();
    }

    @Test
    void ranksThisNewsletterAsLuceneDoes() throws IOException {
        compare("sample", Newsletters.sample(), 300);
    }

    @Test
    void ranksTextsMadeOfManyScriptsAsLuceneDoes() throws IOException {
        compare("made", MadeTexts.newsletter(300), 400);
    }

    @Test
    void ranksTheCorpusAsLuceneDoes() throws IOException {
        Corpus.assume();
        compare("corpus", Corpus.newsletter(1_000), 400);
    }

    @Test
    void noticesAChangedConstant() throws IOException {
        try (SearchIndex index = SearchIndex.of(MadeTexts.newsletter(60))) {
            Question question = Question.of("robot market");
            List<String> ours = written(index, index.search(question));
            for (String constant : List.of("\"k1\" : 1.2", "\"b\" : 0.75", "\"similarity\" : \"fascicle\"")) {
                String name = "changed" + constant.replaceAll("[^a-z0-9]", "");
                String other =
                        constant.replace("1.2", "1.21").replace("75", "74").replace("fascicle", "boolean");
                OpenSearchExport export = load(name, index, constant, other);
                assertNotEquals(ours, written(engine.post(name + "/_search", export.request(question))), constant);
            }
        }
    }

    @Test
    void aWordNeedsNoPreparation() throws IOException {
        Newsletter newsletter = MadeTexts.newsletter(120);
        Analysis analysis = new Analysis();
        QueryParser parser = new QueryParser(
                analysis, new NameFinder(SearchNames.of(newsletter).table(), analysis), List.of());
        try (SearchIndex index = SearchIndex.of(newsletter)) {
            load("plain", index, "", "");
            int compared = 0;
            for (String words : neighbours(newsletter)) {
                List<Clause> clauses = parser.parse(words, false).wanted();
                Question question = asWritten(words, 10);
                if (isPlain(clauses) && isPlain(index.meaning(question))) {
                    assertNear(complete(index, question), written(matching(words)), words);
                    compared++;
                }
            }
            assertTrue(compared > 300, "only " + compared);
        }
    }

    @Test
    void aPhraseNeedsNoPreparation() throws IOException {
        Newsletter newsletter = MadeTexts.newsletter(120);
        try (SearchIndex index = SearchIndex.of(newsletter)) {
            load("phrases", index, "", "");
            List<String> phrases =
                    new ArrayList<>(neighbours(newsletter).stream().limit(400).toList());
            phrases.addAll(List.of("标准", "标准化", "准化", "AI 标", "标 data", "国家市场监督管理总局", "局", "𠮷野"));
            for (String phrase : phrases) {
                Question question = asWritten('"' + phrase + '"', 200);
                Set<String> ours = ids(complete(index, question));
                if (index.meaning(question).complete() > 0) {
                    assertEquals(ours, ids(written(inARow(phrase))), phrase);
                }
            }
        }
    }

    /// Different words, and not only common ones, which our parser looks up when there is nothing else.
    private static boolean isPlain(List<Clause> clauses) {
        return Set.copyOf(clauses).size() == clauses.size()
                && clauses.stream().allMatch(clause -> clause instanceof Clause.Word)
                && clauses.stream()
                        .anyMatch(clause -> clause instanceof Clause.Word word && !StopWords.contains(word.surface()));
    }

    /// Nothing that may also be written as one word.
    private static boolean isPlain(SearchIndex.Meaning meaning) {
        return meaning.complete() > 0
                && meaning.wanted().stream()
                        .allMatch(need -> need.alternatives().size() == 1);
    }

    /// The same articles in the same order, with scores of which the last of seven digits may differ: the engine
    /// rounds what words count everywhere before it adds what they count in titles.
    private static void assertNear(List<String> ours, List<String> theirs, String words) {
        assertEquals(ours.size(), theirs.size(), words);
        for (int i = 0; i < ours.size(); i++) {
            String[] our = ours.get(i).split(" ");
            String[] their = theirs.get(i).split(" ");
            assertEquals(our[0], their[0], words);
            if (our.length > 1) {
                assertEquals(
                        Float.parseFloat(our[1]), Float.parseFloat(their[1]), 1e-6f * Float.parseFloat(our[1]), words);
            }
        }
    }

    /// Words side by side in a text, as they are written, without accents.
    private static Set<String> neighbours(Newsletter newsletter) {
        Set<String> neighbours = new TreeSet<>();
        newsletter.versions().forEach(article -> {
            String[] words = PlainText.of(article.body()).split(" +");
            for (int i = 1; i < words.length; i += 3) {
                neighbours.add((words[i - 1] + " " + words[i]).replace('"', ' '));
            }
        });
        neighbours.removeIf(words -> !words.matches("[\\p{ASCII}’éïüŠž\\p{IsHan}]+"));
        return neighbours;
    }

    /// As `docs/search-format.md` advises.
    private static JsonNode matching(String words) throws IOException {
        return engine.post("plain/_search", """
            {"query": {"bool": {"must": [{"match": {"all": {"query": %1$s, "operator": "and"}}}],
                                "should": [{"match": {"titles": {"query": %1$s, "boost": 0.1}}}]}},
             "sort": ["_score", "order"], "track_total_hits": true}
            """.formatted(Json.compact(words)));
    }

    private static JsonNode inARow(String phrase) throws IOException {
        return engine.post("phrases/_search", """
            {"query": {"match_phrase": {"phrases": %s}}, "sort": ["order"], "track_scores": true,
             "track_total_hits": true, "size": 200}
            """.formatted(Json.compact(phrase)));
    }

    private static Question asWritten(String words, int most) {
        return new Question(words, false, false, Question.Filters.NONE, Question.Order.RELEVANCE, most);
    }

    private static void compare(String name, Newsletter newsletter, int count) throws IOException {
        try (SearchIndex index = SearchIndex.of(newsletter)) {
            OpenSearchExport export = load(name, index, "", "");
            int found = 0;
            List<Question> questions = Questions.about(index, count);
            for (Question question : questions) {
                Results ours = index.search(question);
                JsonNode theirs = engine.post(name + "/_search", export.request(question));
                assertEquals(written(index, ours), written(theirs), question.toString());
                found += ours.total() > 0 ? 1 : 0;
            }
            assertTrue(found > questions.size() / 2, "most questions must have answers: " + found);
        }
    }

    /// @param before what is to be changed in the definition
    private static OpenSearchExport load(String name, SearchIndex index, String before, String after)
            throws IOException {
        OpenSearchExport export = new OpenSearchExport(index);
        StringWriter bulk = new StringWriter();
        export.writeBulk(bulk);
        assertTrue(export.definition().contains(before), before);
        engine.put(name, export.definition().replace(before, after));
        JsonNode loaded = engine.post(name + "/_bulk?refresh=true", bulk.toString());
        assertFalse(loaded.get("errors").asBoolean(), () -> loaded.toString());
        return export;
    }

    /// How many were found, and the first of them with their scores.
    private static List<String> written(SearchIndex index, Results results) {
        List<String> hits = new ArrayList<>(List.of("" + results.total()));
        for (Results.Hit hit : results.hits()) {
            IndexedArticle entry = index.entries().get(hit.document());
            hits.add(OpenSearchExport.id(entry) + " " + hit.score());
        }
        return hits;
    }

    /// Those alone that have everything, which is what the engine's own queries find.
    private static List<String> complete(SearchIndex index, Question question) throws IOException {
        Results all = index.search(question);
        List<Results.Hit> hits = all.hits().stream().limit(all.complete()).toList();
        return written(index, new Results(all.complete(), all.complete(), hits, all.notes()));
    }

    private static List<String> written(JsonNode answer) {
        JsonNode complete = answer.at("/aggregations/complete");
        int total = answer.at("/hits/total/value").asInt()
                + complete.path("doc_count").asInt(0);
        List<String> hits = new ArrayList<>(List.of("" + total));
        for (JsonNode list : List.of(complete.at("/first/hits/hits"), answer.at("/hits/hits"))) {
            for (JsonNode hit : list) {
                hits.add(hit.get("_id").asString() + " " + hit.get("_score").floatValue());
            }
        }
        return hits;
    }

    private static Set<String> ids(List<String> hits) {
        return new TreeSet<>(hits.stream().map(hit -> hit.split(" ")[0]).toList());
    }
}
