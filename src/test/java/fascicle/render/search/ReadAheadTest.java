package fascicle.render.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fascicle.Parallel;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReadAheadTest {
    private static final List<IndexedArticle> ENTRIES = IndexedArticle.all(Newsletters.of(
                    IntStream.range(0, 200)
                            .mapToObj(number -> Newsletters.Draft.of("Title " + number, ""))
                            .toList(),
                    List.of())
            .issues());

    @Test
    void givesReadingsInTheOrderOfTheArticlesThoughSomeTakeLonger() throws IOException {
        try (Parallel parallel = Parallel.of(3)) {
            Function<IndexedArticle, ArticleReading> slow = entry -> {
                if (entry.article().number() % 7 == 0) {
                    LockSupport.parkNanos(1_000_000);
                }
                return titleOf(entry);
            };
            assertEquals(titles(ENTRIES), words(new ReadAhead(ENTRIES, slow, parallel)));
        }
    }

    @Test
    void readsByItselfWhatNobodyElseHasTheTimeFor() throws IOException {
        try (Parallel alone = Parallel.of(1)) {
            List<String> words = assertTimeoutPreemptively(
                    Duration.ofSeconds(20),
                    () -> alone.<List<String>, RuntimeException>begin(
                                    () -> words(new ReadAhead(ENTRIES, ReadAheadTest::titleOf, alone)))
                            .result());
            assertEquals(titles(ENTRIES), words);
        }
    }

    @Test
    void failsWhereAnArticleCannotBeRead() {
        Function<IndexedArticle, ArticleReading> broken = entry -> {
            throw new IllegalStateException(entry.article().title());
        };
        try (Parallel parallel = Parallel.of(2)) {
            ReadAhead readings = new ReadAhead(ENTRIES, broken, parallel);
            assertThrows(IllegalStateException.class, readings::next);
        }
    }

    private static ArticleReading titleOf(IndexedArticle entry) {
        return new ArticleReading(
                Map.of(), Set.of(), List.of(), Set.of(entry.article().title()));
    }

    private static List<String> titles(List<IndexedArticle> entries) {
        return entries.stream().map(entry -> entry.article().title()).toList();
    }

    private static List<String> words(ReadAhead readings) throws IOException {
        List<String> words = new ArrayList<>();
        while (readings.hasNext()) {
            words.addAll(readings.next().words());
        }
        return words;
    }
}
