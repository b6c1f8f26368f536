package fascicle.write;

import static fascicle.write.Publish.content;
import static fascicle.write.Publish.publish;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Ends a publication before each of its steps, and looks at what a reader finds then.
class KilledPublicationTest {
    private static final Map<String, String> FOREIGN = Map.of("CNAME", "news.example", "news/mine.txt", "mine");

    @TempDir(factory = FastFolder.class)
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void leavesTheSiteOfBeforeOrTheNewOne(long seed) throws IOException {
        RandomSite sites = new RandomSite(seed);
        SortedMap<String, String> before = sites.next();
        SortedMap<String, String> after = sites.next();
        Set<Map<String, String>> whole = Set.of(withForeign(before), withForeign(after));
        killAtEachStep(before, after, disk -> disk, sites.next(), found -> {
            assertTrue(whole.contains(found), () -> "neither: " + found.keySet());
            assertEquals(Set.of(), RandomSite.missing(found, Set.of("index.html")));
        });
    }

    /// More than one page with other anchors, or a folder where a file was, cannot be replaced step by step without a
    /// mixture; but every link leads to a file.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void leavesNoLinkToAFileThatIsNotThereWhereFoldersCannotBeExchanged(long seed) throws IOException {
        RandomSite sites = new RandomSite(seed);
        SortedMap<String, String> before = sites.next();
        SortedMap<String, String> after = sites.next();
        killAtEachStep(before, after, DyingDisk::withoutExchange, sites.next(), found -> {
            boolean renewed = found.entrySet().containsAll(after.entrySet());
            Set<String> missing = RandomSite.missing(withoutAnchors(found), (renewed ? after : before).keySet());
            assertEquals(Set.of(), missing);
        });
    }

    /// With one page that gains or loses anchors, and others that point at them.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void leavesNoLinkToAnAnchorThatIsNotThereWhenOnePageHasOthers(long seed) throws IOException {
        RandomSite sites = new RandomSite(seed);
        SortedMap<String, String> less = sites.next();
        SortedMap<String, String> more = sites.withOneMoreAnchor(less);
        boolean grows = seed % 2 == 0;
        killAtEachStep(
                grows ? less : more,
                grows ? more : less,
                DyingDisk::withoutExchange,
                less,
                found -> assertEquals(Set.of(), RandomSite.missing(found, less.keySet())));
    }

    private interface Look {
        void at(SortedMap<String, String> found);
    }

    private void killAtEachStep(
            Map<String, String> before,
            Map<String, String> after,
            UnaryOperator<DyingDisk> kind,
            Map<String, String> later,
            Look look)
            throws IOException {
        boolean killed = true;
        for (int steps = 0; killed; steps++) {
            Path site =
                    Files.createDirectory(folder.resolve(String.valueOf(steps))).resolve("site");
            publish(healthy(site), before);
            for (Map.Entry<String, String> file : FOREIGN.entrySet()) {
                Files.createDirectories(site.resolve(file.getKey()).getParent());
                Files.writeString(site.resolve(file.getKey()), file.getValue());
            }
            DyingDisk disk = kind.apply(DyingDisk.killedAfter(steps));
            killed = isKilled(OutputFolder.at(site, disk, Duration.ZERO), after);
            assertEquals(killed, disk.died());
            look.at(content(site));
            assertIsRepairedBy(steps % 2 == 0 ? after : later, site);
        }
    }

    private static boolean isKilled(OutputFolder site, Map<String, String> files) throws IOException {
        try {
            publish(site, files);
            return false;
        } catch (DyingDisk.Killed _) {
            return true;
        }
    }

    /// Spares the tests the waiting for the medium.
    private static OutputFolder healthy(Path site) throws IOException {
        return OutputFolder.at(site, DyingDisk.killedAfter(Integer.MAX_VALUE), Duration.ZERO);
    }

    private static SortedMap<String, String> withForeign(Map<String, String> site) {
        SortedMap<String, String> all = new TreeMap<>(FOREIGN);
        all.putAll(site);
        return all;
    }

    private static Map<String, String> withoutAnchors(Map<String, String> site) {
        Map<String, String> all = new HashMap<>();
        site.forEach((path, text) -> all.put(path, text.replaceAll("#[a-z]+", "")));
        return all;
    }

    private static void assertIsRepairedBy(Map<String, String> next, Path site) throws IOException {
        publish(healthy(site), next);
        assertEquals(withForeign(next), content(site));
        try (Stream<Path> left = Files.list(site.getParent())) {
            assertEquals(List.of(site), left.toList());
        }
    }

    /// A disk that fails once and then works again: what cannot be done in one step is done file by file.
    @ParameterizedTest
    @ValueSource(longs = {21, 22})
    void leavesAWholeSiteWhenTheDiskFails(long seed) throws IOException {
        RandomSite sites = new RandomSite(seed);
        SortedMap<String, String> before = sites.next();
        SortedMap<String, String> after = sites.next();
        boolean failed = true;
        for (int steps = 0; failed; steps++) {
            Path site =
                    Files.createDirectory(folder.resolve(String.valueOf(steps))).resolve("site");
            publish(healthy(site), before);
            DyingDisk disk = DyingDisk.failingOnceAfter(steps);
            try {
                publish(OutputFolder.at(site, disk, Duration.ZERO), after);
            } catch (IOException failure) {
                assertTrue(failure.getMessage().contains("the disk failed"), failure.getMessage());
            }
            failed = disk.died();
            SortedMap<String, String> found = content(site);
            assertTrue(Set.of(before, after).contains(found), "after " + steps + " steps");
            publish(healthy(site), after);
            assertEquals(after, content(site));
        }
    }

    @Test
    void killsAtManySteps() throws IOException {
        RandomSite sites = new RandomSite(1);
        Path site = folder.resolve("site");
        publish(healthy(site), sites.next());
        assertTrue(isKilled(OutputFolder.at(site, DyingDisk.killedAfter(30), Duration.ZERO), sites.next()));
    }
}
