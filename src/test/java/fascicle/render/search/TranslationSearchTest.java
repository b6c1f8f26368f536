package fascicle.render.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.SiteFixture;
import fascicle.model.Newsletter;
import fascicle.render.search.Question.Filters;
import fascicle.render.search.Question.Order;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranslationSearchTest {
    @TempDir
    private Path folder;

    private Newsletter newsletter;

    @BeforeEach
    void write() throws IOException {
        String robots = "Robots walk on robots and robots. Standards of robots walk, walk and walk.\n";
        newsletter = SiteFixture.empty(folder)
                .article("01-one", robots)
                .article("02-two", robots)
                .write(
                        "content/issues/2023-09/01-one.zh.md",
                        "---\ntitle: 第一篇\n---\n机器人标准GB/T 29829-2022。Robots walk on robots, walk.\n")
                .newsletter();
    }

    private List<String> found(String words, Optional<String> language) throws IOException {
        Filters filters = new Filters(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), language);
        try (SearchIndex index = SearchIndex.of(newsletter)) {
            return index.search(new Question(words, false, true, filters, Order.DATE, 10)).hits().stream()
                    .map(hit -> hit.article().key().name())
                    .toList();
        }
    }

    @Test
    void aTranslationIsFoundByItsOwnWords() throws IOException {
        assertEquals(List.of("one.zh"), found("机器人", Optional.empty()));
        assertEquals(List.of("one.zh"), found("GB/T29829", Optional.empty()));
    }

    @Test
    void theLanguageCanBeChosen() throws IOException {
        assertEquals(List.of("one", "one.zh", "two"), found("robots", Optional.empty()));
        assertEquals(List.of("one", "two"), found("robots", Optional.of("en")));
        assertEquals(List.of("one.zh"), found("robots", Optional.of("zh")));
    }

    @Test
    void resultsAndFiltersNameTheLanguage() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        MadeSearch.of(newsletter)
                .files()
                .forEach(file -> files.put(
                        file.path().replaceFirst("search/(?:a/0/)?[^/]*/", ""),
                        new String(file.content(), java.nio.charset.StandardCharsets.UTF_8)));
        assertTrue(files.get("facets.js").contains("\"languages\":[[\"en\",\"English\"],[\"zh\",\"中文\"]]"));
        assertTrue(files.get("1.js").contains("\"url\":\"issues/2023-09/one.zh.html\""), files.get("1.js"));
        assertTrue(files.get("1.js").contains("\"language\":[\"zh\",\"中文\"]"));
        assertTrue(!files.get("0.js").contains("\"language\""));
    }

    @Test
    void noArticleIsRelatedToATranslation() throws IOException {
        var related = MadeSearch.related(newsletter);
        assertEquals(2, related.size());
        related.forEach((key, others) ->
                assertTrue(others.stream().allMatch(other -> other.language().isEmpty()), key + " " + others));
    }
}
