package fascicle.render.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.Parallel;
import fascicle.address.Addresses;
import fascicle.memory.Fingerprint;
import fascicle.memory.Memory;
import fascicle.model.Article;
import fascicle.model.Issue;
import fascicle.model.Newsletter;
import fascicle.plan.Offer;
import fascicle.plan.Offers;
import fascicle.plan.OutputFile;
import fascicle.plan.Plan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is planned of the search before it is made, and what it is made from.
class PlannedSearchTest {
    private final Newsletter newsletter = MadeTexts.newsletter(60);

    @TempDir
    private Path folder;

    private static String key(Newsletter newsletter) {
        return HexFormat.of().formatHex(Fingerprint.of(SearchInputs.of(newsletter)));
    }

    @Test
    void saysWhereTheClientWillBeAndThatThereIsAFolder() throws IOException {
        try (Parallel parallel = Parallel.of(1)) {
            Plan plan = new SearchRenderer(parallel, Memory.none()).plan(newsletter, Offers.NONE);
            assertEquals(2 + newsletter.issues().size(), plan.files().size());
            assertEquals(
                    plan.offers().getFirst().path() + "/search.js",
                    plan.files().getFirst().path());
            assertEquals("search/", plan.files().getLast().path());
            assertTrue(plan.files().getLast().isFolder());
        }
    }

    @Test
    void theSameArticlesHaveTheSameKeyAndOthersAnother() {
        assertEquals(key(newsletter), key(MadeTexts.newsletter(60)));
        assertNotEquals(key(newsletter), key(MadeTexts.newsletter(61)));
    }

    @Test
    void isTheSameForAnyNumberOfThreadsAndWithWhatIsKept() throws IOException {
        MadeSearch alone = MadeSearch.of(newsletter, 1, Memory.none());
        try (Memory memory = Memory.in(folder.resolve("memory"), "1")) {
            MadeSearch first = MadeSearch.of(newsletter, 5, memory);
            MadeSearch again = MadeSearch.of(newsletter, 3, memory);
            assertEquals(alone.fingerprints(), first.fingerprints());
            assertEquals(alone.fingerprints(), again.fingerprints());
            assertEquals(alone.offers(), first.offers());
            assertEquals(alone.offers(), again.offers());
        }
    }

    @Test
    void readsAnewOnlyTheIssueThatChanged() throws IOException {
        try (Memory memory = Memory.in(folder.resolve("memory"), "1")) {
            MadeSearch.of(newsletter, 2, memory);
            Newsletter longer = MadeTexts.newsletter(70);
            assertEquals(
                    MadeSearch.of(longer, 2, Memory.none()).fingerprints(),
                    MadeSearch.of(longer, 2, memory).fingerprints());
        }
    }

    @Test
    void whatResultsShowStaysWhereItIsWhenAnotherIssueIsChangedOrAdded() throws IOException {
        List<Issue> issues = newsletter.issues();
        List<Issue> older = issues.subList(1, issues.size());
        Issue newest = issues.getFirst();
        Issue shorter = newest.withArticles(
                newest.articles().subList(1, newest.articles().size()));
        Set<String> before = cards(newsletter);
        Set<String> after = cards(with(Stream.concat(Stream.of(shorter), older.stream())));
        Set<String> ofOthers = cards(with(older.stream()));
        assertFalse(ofOthers.isEmpty());
        assertTrue(before.containsAll(ofOthers));
        assertTrue(after.containsAll(ofOthers));
        assertEquals(ofOthers, before.stream().filter(after::contains).collect(Collectors.toSet()));
    }

    private Newsletter with(Stream<Issue> issues) {
        return new Newsletter(newsletter.settings(), issues.toList(), newsletter.pages(), newsletter.abbreviations());
    }

    private static Set<String> cards(Newsletter newsletter) throws IOException {
        return MadeSearch.of(newsletter).files().stream()
                .map(OutputFile::path)
                .filter(path -> path.startsWith("search/a/"))
                .collect(Collectors.toSet());
    }

    @Test
    void offersThePagesOfRelatedArticles() throws IOException {
        Set<String> pages = newsletter.articles().map(Addresses::of).collect(Collectors.toSet());
        List<Offer> related = MadeSearch.of(newsletter).offers().stream()
                .filter(offer -> offer.kind().equals(Offer.RELATED))
                .toList();
        assertFalse(related.isEmpty());
        related.forEach(offer -> assertTrue(pages.contains(offer.path()), offer.path()));
        Offers offers = Offers.of(related);
        var expected = MadeSearch.related(newsletter);
        newsletter
                .articles()
                .map(Article::key)
                .forEach(article -> assertEquals(
                        expected.get(article).stream().map(Addresses::of).toList(),
                        offers.of(article, Offer.RELATED).stream()
                                .map(Offer::path)
                                .toList()));
    }
}
