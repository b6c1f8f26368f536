package fascicle.render.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReadAheadTest {
    private static final List<SearchIndex.Entry> ENTRIES = SearchIndex.Entry.all(Newsletters.of(
            IntStream.range(0, 200)
                    .mapToObj(number -> Newsletters.Draft.of("Title " + number, ""))
                    .toList(),
            List.of()));

    @Test
    void givesReadingsInTheOrderOfTheArticlesThoughSomeTakeLonger() {
        assertEquals(titles(ENTRIES), words(new ReadAhead(ENTRIES, entry -> {
            if (entry.article().number() % 7 == 0) {
                LockSupport.parkNanos(1_000_000);
            }
            return titleOf(entry);
        })));
    }

    @Test
    void readsByItselfWhatNobodyElseHasTheTimeFor() throws InterruptedException {
        try (ForkJoinPool alone = new ForkJoinPool(1)) {
            List<String> words = assertTimeoutPreemptively(
                    Duration.ofSeconds(20),
                    () -> alone.submit(() -> words(new ReadAhead(ENTRIES, ReadAheadTest::titleOf)))
                            .get());
            assertEquals(titles(ENTRIES), words);
        }
    }

    @Test
    void failsWhereAnArticleCannotBeRead() {
        Function<SearchIndex.Entry, Reading> broken = entry -> {
            throw new IllegalStateException(entry.article().title());
        };
        ReadAhead readings = new ReadAhead(ENTRIES, broken);
        assertThrows(IllegalStateException.class, readings::next);
    }

    private static Reading titleOf(SearchIndex.Entry entry) {
        return new Reading(Map.of(), List.of(), Set.of(entry.article().title()));
    }

    private static List<String> titles(List<SearchIndex.Entry> entries) {
        return entries.stream().map(entry -> entry.article().title()).toList();
    }

    private static List<String> words(ReadAhead readings) {
        List<String> words = new ArrayList<>();
        while (readings.hasNext()) {
            words.addAll(readings.next().words());
        }
        return words;
    }
}
