package fascicle.write;

import static fascicle.write.Publish.content;
import static fascicle.write.Publish.publish;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Ends a publication before each of its steps, and looks at what a reader finds then.
class KilledPublicationTest {
    private static final Map<String, String> FOREIGN = Map.of("CNAME", "news.example", "news/old/mine.txt", "mine");

    @TempDir(factory = FastFolder.class)
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void leavesNoPageThatPointsAtNothingAndIsRepairedByTheNext(long seed) throws IOException {
        RandomSite sites = new RandomSite(seed);
        SortedMap<String, String> before = sites.next();
        SortedMap<String, String> after = sites.next();
        SortedMap<String, String> later = sites.next();
        for (int steps = 0; kill(project(seed, steps), before, after, steps); steps++) {
            Path site = project(seed, steps).resolve("site");
            SortedMap<String, String> found = content(site);
            assertEquals(Set.of(), missing(found, before, after), "after " + steps + " steps");
            assertIsRepairedBy(steps % 2 == 0 ? after : later, site);
        }
    }

    /// What readers do not find: until the whole new site is there, readers of the old one; then, of the new one.
    /// (Pages that
    /// are about to go may point at one another to the last; no page that stays leads to them.)
    private static Set<String> missing(
            Map<String, String> found, Map<String, String> before, Map<String, String> after) {
        boolean renewed = found.entrySet().containsAll(after.entrySet());
        return RandomSite.missing(found, (renewed ? after : before).keySet());
    }

    /// Spares the tests the waiting for the medium.
    private static OutputFolder healthy(Path site) throws IOException {
        return OutputFolder.at(site, DyingDisk.killedAfter(Integer.MAX_VALUE), Duration.ZERO);
    }

    private Path project(long seed, int steps) {
        return folder.resolve(seed + "-" + steps);
    }

    /// Whether the publication came to die; when it ended before, all steps have been tried.
    private static boolean kill(Path project, Map<String, String> before, Map<String, String> after, int steps)
            throws IOException {
        Path site = project.resolve("site");
        publish(healthy(site), before);
        for (Map.Entry<String, String> file : FOREIGN.entrySet()) {
            Files.createDirectories(site.resolve(file.getKey()).getParent());
            Files.writeString(site.resolve(file.getKey()), file.getValue());
        }
        DyingDisk disk = DyingDisk.killedAfter(steps);
        try {
            publish(OutputFolder.at(site, disk, Duration.ZERO), after);
        } catch (DyingDisk.Killed _) {
            assertTrue(disk.died());
        }
        return disk.died();
    }

    private static void assertIsRepairedBy(Map<String, String> next, Path site) throws IOException {
        publish(healthy(site), next);
        SortedMap<String, String> expected = new TreeMap<>(FOREIGN);
        expected.putAll(next);
        assertEquals(expected, content(site));
        try (Stream<Path> left = Files.list(site.getParent())) {
            assertEquals(List.of(site), left.toList());
        }
    }

    /// Up to the first rename into the site a failing disk leaves it exactly as it was; from then on, whole.
    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void leavesAWholeSiteWhenTheDiskFails(long seed) throws IOException {
        RandomSite sites = new RandomSite(seed);
        SortedMap<String, String> before = sites.next();
        SortedMap<String, String> after = sites.next();
        boolean failed = true;
        for (int steps = 0; failed; steps++) {
            Path site = project(seed, steps).resolve("site");
            publish(healthy(site), before);
            DyingDisk disk = DyingDisk.failingOnceAfter(steps);
            try {
                publish(OutputFolder.at(site, disk, Duration.ZERO), after);
            } catch (IOException failure) {
                assertTrue(failure.getMessage().contains("the disk failed"), failure.getMessage());
            }
            failed = disk.died();
            SortedMap<String, String> found = content(site);
            assertEquals(Set.of(), missing(found, before, after), "after " + steps + " steps");
            publish(healthy(site), after);
            assertEquals(after, content(site));
        }
    }

    @Test
    void killsAtManySteps() throws IOException {
        RandomSite sites = new RandomSite(1);
        SortedMap<String, String> before = sites.next();
        SortedMap<String, String> after = sites.next();
        assertTrue(kill(folder.resolve("many"), before, after, 15));
    }
}
