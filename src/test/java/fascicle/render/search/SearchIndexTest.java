package fascicle.render.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.model.ArticleKey;
import fascicle.model.Newsletter;
import fascicle.render.search.Question.Filters;
import fascicle.render.search.Question.Order;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SearchIndexTest {
    private static final Newsletter SMALL = Newsletters.of(
            List.of(
                    Newsletters.Draft.of("Robots walk", "MIIT published GB/T 29829-2022 on robots that walk upstairs."),
                    Newsletters.Draft.of(
                            "Data laws", "The Ministry of Industry and Information Technology (工业和信息化部) drafts laws."),
                    Newsletters.Draft.of(
                            "Robots and the laws of data", "T/CAS 754 asks that it be safe. GB/T29829 too.")),
            MadeTexts.abbreviations());

    @Test
    void asksForAllWordsAndSaysWhenItHasToBeContentWithLess() throws IOException {
        assertEquals(List.of("Robots and the laws of data"), titles("robots laws"));
        Results relaxed = ask("stairs-climbing walk drafts");
        assertTrue(relaxed.notes().isRelaxed());
        assertEquals(0, relaxed.complete());
        assertTrue(relaxed.total() > 1);
    }

    @Test
    void goesOnWithArticlesThatHaveSomeOfTheWordsBehindThoseThatHaveAll() throws IOException {
        Results found = ask("walk robots");
        assertEquals(1, found.complete());
        assertEquals(2, found.total());
        assertEquals(
                List.of("Robots walk", "Robots and the laws of data"),
                found.hits().stream().map(hit -> hit.article().title()).toList());
        Results byDate = asked("laws data", Order.DATE);
        assertEquals(2, byDate.complete());
        assertEquals(2, byDate.total());
        Results walking = asked("upstairs laws -ministry", Order.DATE);
        assertEquals(0, walking.complete());
        assertEquals(2, walking.total());
    }

    @Test
    void endsAListOfTenThatHaveEverything() throws IOException {
        List<Newsletters.Draft> drafts = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            drafts.add(Newsletters.Draft.of("Article " + i, "Robots learn to walk."));
        }
        drafts.add(Newsletters.Draft.of("Another", "Robots only."));
        for (int all : List.of(10, 9)) {
            List<Newsletters.Draft> some = drafts.subList(10 - all, 11);
            try (SearchIndex index = SearchIndex.of(Newsletters.of(some, List.of()))) {
                Results found = index.search(Question.of("robots walk"));
                assertEquals(all, found.complete());
                assertEquals(10, found.total());
                assertEquals(all < 10, found.notes().isRelaxed());
            }
        }
    }

    @Test
    void countsWhatHasEverythingAmongThoseThatPassTheFilter() throws IOException {
        Newsletter robots = Newsletters.of(
                List.of(
                        new Newsletters.Draft("A", "", "Robots walk.", List.of(), "News"),
                        new Newsletters.Draft("B", "", "Robots walk.", List.of(), "Law"),
                        new Newsletters.Draft("C", "", "Robots only.", List.of(), "Law")),
                List.of());
        try (SearchIndex index = SearchIndex.of(robots)) {
            Filters law = new Filters(Optional.of("law"), none(), none(), none(), none());
            Results found = index.search(new Question("robots walk", false, true, law, Order.RELEVANCE, 10));
            assertEquals(1, found.complete());
            assertEquals(2, found.total());
        }
    }

    @Test
    void findsPhrasesOnlyWhereTheyStandTogether() throws IOException {
        assertEquals(List.of("Robots and the laws of data"), titles("\"laws of data\""));
        assertEquals(List.of("Data laws"), titles("\"data laws\""));
    }

    @Test
    void findsAStandardByItsBareNumberHoweverItIsSpelled() throws IOException {
        assertEquals(2, ask("29829").total());
        assertEquals(2, ask("\"29829\"").total());
        assertEquals(List.of("Robots and the laws of data"), titles("29829 too 754"));
    }

    @Test
    void readsAWordWithSoftHyphensAsOne() throws IOException {
        Newsletter hyphened =
                Newsletters.of(Newsletters.Draft.of("A", "stan\u00addard\u00adi\u200bsa\u2060tion\u00ad of robots"));
        try (SearchIndex index = SearchIndex.of(hyphened)) {
            for (String words : List.of("standardisation", "stan\u00addardisation", "\"standardisation of robots\"")) {
                assertEquals(1, index.search(Question.of(words)).total(), words);
            }
        }
    }

    @Test
    void findsAStandardByItsFirstIssuer() throws IOException {
        assertEquals(2, ask("GB 29829").total());
        assertEquals(2, ask("gb29829").total());
    }

    @Test
    void takesNoticeOfALetterThatIsBeingTypedOnlyWhenItIsAlone() throws IOException {
        assertEquals(2, typed("robots x").total());
        assertEquals(2, typed("the d").total());
        assertEquals(0, typed("x").total());
    }

    @Test
    void leavesOutWhatIsExcluded() throws IOException {
        assertEquals(List.of("Robots walk"), titles("robots -data"));
        assertEquals(List.of("Robots walk"), titles("robots -\"laws of data\""));
    }

    @Test
    void takesAMinusForAnExclusionOnlyBehindASpace() throws IOException {
        assertEquals(
                2, ask("\"robots\"-walk").complete() + ask("“robots”-upstairs").complete());
        assertEquals(List.of("Robots and the laws of data"), titles("\"robots\" -walk"));
    }

    @Test
    void answersHoweverMuchIsAsked() throws IOException {
        String characters = IntStream.range(0, 1_000)
                .mapToObj(i -> Character.toString(0x4e00 + i))
                .collect(Collectors.joining());
        String words = IntStream.range(0, 600)
                .mapToObj(i -> "" + (char) ('a' + i / 50) + (char) ('a' + i % 26) + "x" + i)
                .collect(Collectors.joining(" "));
        Newsletter large = Newsletters.of(Newsletters.Draft.of("All", characters + " " + words));
        String beginnings = IntStream.range(0, 60)
                .mapToObj(i -> "" + (char) ('a' + i / 5) + (char) ('a' + i % 5) + "x")
                .collect(Collectors.joining(" "));
        try (SearchIndex index = SearchIndex.of(large)) {
            for (String query : List.of(characters, beginnings + characters, words)) {
                Filters year = new Filters(none(), none(), none(), Optional.of("2023"), none());
                Question question = new Question(query, true, true, year, Order.RELEVANCE, 10);
                assertEquals(1, index.search(question).total(), query);
            }
        }
    }

    @Test
    void cutsASnippetFromAVeryLongTextInTime() throws IOException {
        Newsletter lengthy = Newsletters.of(Newsletters.Draft.of("Long", "GB 1 ".repeat(20_000)));
        try (SearchIndex index = SearchIndex.of(lengthy)) {
            Snippets snippets = index.snippets(Question.of("gb1"), true);
            List<Snippets.Part> parts = assertTimeoutPreemptively(
                    Duration.ofSeconds(8),
                    () -> snippets.of(index.entries().getFirst().article()));
            assertTrue(parts.stream().anyMatch(Snippets.Part::isMatch));
        }
    }

    @Test
    void showsTitlesWhole() throws IOException {
        String title = "What is new? The National Data Bureau opens. Robots walk.";
        try (SearchIndex index = SearchIndex.of(Newsletters.of(Newsletters.Draft.of(title, "Text.")))) {
            for (String words : List.of("robots", "text", "new bureau")) {
                Snippets snippets = index.snippets(Question.of(words), true);
                String shown = snippets.title(index.entries().getFirst().article()).stream()
                        .map(Snippets.Part::text)
                        .collect(Collectors.joining());
                assertEquals(title, shown);
            }
        }
    }

    @Test
    void findsAShortFormByItsNamesAndTheOtherWayRound() throws IOException {
        for (String form : List.of("MIIT", "miit", "ministry of industry and information technology", "工业和信息化部")) {
            assertEquals(2, ask(form).total(), form);
            assertEquals("MIIT", ask(form).notes().names().getFirst().shortForm(), form);
        }
        assertEquals(1, asWritten("MIIT").total());
        assertEquals(1, asWritten("工业和信息化部").total());
    }

    @Test
    void findsAStandardInEverySpelling() throws IOException {
        for (String spelling : List.of("GB/T 29829-2022", "GB/T29829", "gbt 29829", "gb/t 29829")) {
            assertEquals(2, ask(spelling).total(), spelling);
        }
        assertEquals("Robots walk", titles("GB/T 29829-2022").getFirst());
        assertEquals(List.of("Robots and the laws of data"), titles("t/cas 754"));
    }

    @Test
    void correctsAWordThatIsNowhere() throws IOException {
        Results corrected = ask("robtos");
        assertEquals(2, corrected.total());
        assertEquals(
                List.of(new Notes.Correction("robtos", "robots")),
                corrected.notes().corrections());
        assertEquals(List.of("xylophone"), ask("xylophone").notes().missing());
    }

    @Test
    void marksInASnippetWhatWasAskedFor() throws IOException {
        try (SearchIndex index = SearchIndex.of(SMALL)) {
            Question question = Question.of("工业和信息化部 gbt29829");
            Results results = index.search(Question.of("MIIT gbt29829"));
            Snippets snippets = index.snippets(Question.of("MIIT gbt29829"), true);
            List<String> marked = snippets.of(results.hits().getFirst().article()).stream()
                    .filter(Snippets.Part::isMatch)
                    .map(Snippets.Part::text)
                    .toList();
            assertEquals(List.of("MIIT", "GB/T 29829-2022"), marked);
            assertTrue(index.explanation(question, 0).contains("idf"));
        }
    }

    @Test
    void hasNothingInANewsletterWithoutArticles() throws Exception {
        Newsletter empty = Newsletters.of();
        try (SearchIndex index = SearchIndex.of(empty)) {
            assertEquals(0, index.search(Question.of("anything")).total());
        }
        assertEquals(List.of(), MadeSearch.of(empty).files());
    }

    @Test
    void survivesAWordThatNoIndexCanHold() throws IOException {
        Newsletter hostile = Newsletters.of(Newsletters.Draft.of("x".repeat(70_000), "y".repeat(70_000) + " robots"));
        try (SearchIndex index = SearchIndex.of(hostile)) {
            assertEquals(1, index.search(Question.of("robots")).total());
        }
    }

    @Test
    void writesTheSameBytesEveryTime() throws Exception {
        assertEquals(files(MadeTexts.newsletter(120)), files(MadeTexts.newsletter(120)));
    }

    @Test
    void keepsTheClientsAddressWhenAnArticleChanges() throws Exception {
        assertEquals(
                MadeSearch.of(SMALL).folder(),
                MadeSearch.of(MadeTexts.newsletter(3)).folder());
        Map<String, String> files = files(SMALL);
        assertTrue(files.containsKey("search/manifest.js"));
        assertFalse(files.keySet().equals(files(MadeTexts.newsletter(3)).keySet()));
    }

    @Test
    void relatesArticlesOfOneSubjectAcrossIssues() throws Exception {
        List<Newsletters.Draft> drafts = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            String subject =
                    i % 3 == 0 ? "robots walk upstairs" : i % 3 == 1 ? "carbon labels trade" : "elderly learn music";
            drafts.add(Newsletters.Draft.of(subject + " " + i, subject + " and " + subject));
        }
        Newsletter newsletter = Newsletters.of(drafts, List.of());
        try (SearchIndex index = SearchIndex.of(newsletter)) {
            Map<ArticleKey, List<ArticleKey>> related = MadeSearch.related(newsletter);
            assertEquals(30, related.size());
            for (IndexedArticle entry : index.entries()) {
                String subject = entry.article().title().split(" ")[0];
                List<String> titles = related.get(entry.article().key()).stream()
                        .map(key -> index.entries().stream()
                                .filter(other -> other.article().key().equals(key))
                                .findFirst()
                                .orElseThrow()
                                .article()
                                .title())
                        .toList();
                assertEquals(3, titles.size(), entry.article().title());
                assertTrue(titles.stream().allMatch(title -> title.startsWith(subject)), titles.toString());
                assertFalse(titles.contains(entry.article().title()));
            }
        }
    }

    @Test
    void relatesNoArticlesByWordsThatSayNothing() throws IOException {
        List<Newsletters.Draft> drafts = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String common = i % 3 == 0 ? "This was only because, before this, any was very only. " : "";
            drafts.add(Newsletters.Draft.of("Subject" + i, common + ("matter" + i + " ").repeat(3)));
        }
        MadeSearch.related(Newsletters.of(drafts, List.of()))
                .forEach((article, related) -> assertEquals(List.of(), related, article::toString));
    }

    private static Optional<String> none() {
        return Optional.empty();
    }

    private static Map<String, String> files(Newsletter newsletter) throws Exception {
        return MadeSearch.of(newsletter).fingerprints();
    }

    private static Results ask(String words) throws IOException {
        try (SearchIndex index = SearchIndex.of(SMALL)) {
            return index.search(Question.of(words));
        }
    }

    private static Results typed(String words) throws IOException {
        try (SearchIndex index = SearchIndex.of(SMALL)) {
            return index.search(new Question(words, true, true, Filters.NONE, Order.RELEVANCE, 10));
        }
    }

    private static Results asWritten(String words) throws IOException {
        try (SearchIndex index = SearchIndex.of(SMALL)) {
            return index.search(new Question(words, false, false, Filters.NONE, Order.RELEVANCE, 10));
        }
    }

    private static Results asked(String words, Order order) throws IOException {
        try (SearchIndex index = SearchIndex.of(SMALL)) {
            return index.search(new Question(words, false, true, Filters.NONE, order, 10));
        }
    }

    /// Of the articles that have everything.
    private static List<String> titles(String words) throws IOException {
        Results results = ask(words);
        return results.hits().stream()
                .limit(results.complete())
                .map(hit -> hit.article().title())
                .collect(Collectors.toList());
    }
}
