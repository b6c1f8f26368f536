package fascicle.memory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.Parallel;
import fascicle.Position;
import fascicle.model.Body;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryTest {
    @TempDir
    private Path project;

    private Memory memory() {
        return Memory.in(project.resolve(".fascicle/memory"), "tool");
    }

    private static String key(Object inputs) {
        return Memory.none().key("test", inputs);
    }

    private static byte[] content(int number) {
        return ("content " + number).repeat(number % 100).getBytes(UTF_8);
    }

    private static void assertKeeps(Memory memory, int number) {
        assertArrayEquals(content(number), memory.find(key(number)).orElseThrow(() -> new AssertionError(number)));
    }

    private long size() throws IOException {
        long size = 0;
        try (Stream<Path> files = Files.list(project.resolve(".fascicle/memory"))) {
            for (Path file : files.toList()) {
                size += Files.size(file);
            }
        }
        return size;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(project.resolve(".fascicle/memory"))) {
            return files.map(file -> file.getFileName().toString().replaceAll("-.*", ""))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void findsWhatWasKeptInThisRunAndInLaterOnes() {
        Body tree = new RandomTrees(1).tree(Body.class);
        try (Memory first = memory()) {
            assertEquals(Optional.empty(), first.find(key(1)));
            assertTrue(!first.has(key(1)));
            first.keep(key(1), content(1));
            first.keep(key("tree"), tree);
            assertKeeps(first, 1);
            first.settle();
            assertKeeps(first, 1);
            first.keep(key(2), content(2));
            first.settle();
        }
        try (Memory later = memory()) {
            assertKeeps(later, 1);
            assertKeeps(later, 2);
            assertTrue(later.has(key(2)));
            assertEquals(Optional.of(tree), later.find(key("tree"), Body.class));
            assertEquals(Optional.empty(), later.find(key("tree")));
            assertEquals(Optional.empty(), later.find(key(1), Body.class));
            assertEquals(Optional.empty(), later.trouble());
        }
    }

    @Test
    void keepsLargeContentsAndEmptyOnes() {
        byte[] large = new byte[3_000_001];
        new Random(1).nextBytes(large);
        try (Memory first = memory()) {
            first.keep(key("large"), large);
            first.keep(key("empty"), new byte[0]);
            first.settle();
        }
        try (Memory later = memory()) {
            assertArrayEquals(large, later.find(key("large")).orElseThrow());
            assertEquals(0, later.find(key("empty")).orElseThrow().length);
        }
    }

    @Test
    void makesKeysOfNameToolAndInputs() {
        Memory memory = memory();
        List<String> keys = List.of(
                memory.key("a", List.of(1)),
                memory.key("a", List.of(2)),
                memory.key("b", List.of(1)),
                Memory.in(project, "other").key("a", List.of(1)));
        assertEquals(4, keys.stream().distinct().count());
        assertEquals(memory.key("a", List.of(1)), memory().key("a", List.of(1)));
        assertThrows(IllegalArgumentException.class, () -> memory.find("abc"));
    }

    @Test
    void doesNotFindWhatAnotherVersionOfTheToolKept() {
        Path folder = project.resolve(".fascicle/memory");
        try (Memory one = memory();
                Memory other = Memory.in(folder, "other")) {
            one.keep(key(7), content(7));
            one.settle();
            other.keep(key(8), content(8));
            other.settle();
        }
        try (Memory one = memory();
                Memory other = Memory.in(folder, "other")) {
            assertEquals(Optional.empty(), other.find(key(7)));
            assertEquals(Optional.empty(), one.find(key(8)));
            assertKeeps(one, 7);
            assertKeeps(other, 8);
        }
    }

    @Test
    void forgetsWhatTwoSettledRunsDidNotUse() {
        try (Memory first = memory()) {
            IntStream.range(0, 10).forEach(number -> first.keep(key(number), content(number)));
            first.settle();
        }
        for (int run = 0; run < 2; run++) {
            try (Memory next = memory()) {
                assertKeeps(next, 1);
                assertTrue(next.has(key(2)));
                next.save();
                next.save();
                next.settle();
            }
        }
        try (Memory last = memory()) {
            assertKeeps(last, 1);
            assertKeeps(last, 2);
            assertEquals(Optional.empty(), last.find(key(3)));
        }
    }

    @Test
    void staysSmallOverManyRuns() throws IOException {
        long most = 0;
        for (int run = 0; run < 40; run++) {
            try (Memory memory = memory()) {
                for (int entry = 0; entry < 100; entry++) {
                    String key = key(List.of(entry, entry < 90 ? 0 : run));
                    if (!memory.has(key)) {
                        memory.keep(key, new byte[500]);
                    }
                }
                memory.settle();
            }
            most = Math.max(most, size());
        }
        assertTrue(most < 100 * 600 * 3, "bytes: " + most);
        assertTrue(names().size() <= 15, names().toString());
    }

    @Test
    void givesBackTheSpaceOfWhatIsForgotten() throws IOException {
        for (int run = 0; run < 3; run++) {
            try (Memory memory = memory()) {
                for (int entry = 0; entry < (run == 0 ? 100 : 10); entry++) {
                    assertEquals(run > 0, memory.has(key(entry)));
                    if (run == 0) {
                        memory.keep(key(entry), new byte[10_000]);
                    }
                }
                memory.settle();
            }
        }
        assertTrue(size() < 150_000, "bytes: " + size());
        assertTrue(memory().find(key(9)).isPresent());
    }

    @Test
    void isUsedByManyThreadsAtOnce() throws IOException {
        List<Integer> numbers = IntStream.range(0, 1000).boxed().toList();
        try (Memory memory = memory();
                Parallel parallel = Parallel.of(8)) {
            for (int round = 0; round < 3; round++) {
                parallel.each(numbers, number -> {
                    if (memory.find(key(number)).isEmpty()) {
                        memory.keep(key(number), content(number));
                    }
                    if (number % 500 == 0) {
                        memory.save();
                    }
                    assertKeeps(memory, number);
                    return number;
                });
            }
            memory.settle();
            numbers.forEach(number -> assertKeeps(memory, number));
        }
    }

    @Test
    void addsToWhatAnotherSettledMeanwhile() {
        try (Memory preview = memory();
                Memory build = memory()) {
            preview.keep(key(1), content(1));
            build.keep(key(2), content(2));
            build.settle();
            preview.keep(key(3), content(3));
            preview.save();
            build.keep(key(4), content(4));
            build.settle();
            assertKeeps(preview, 1);
            assertKeeps(preview, 2);
        }
        try (Memory later = memory()) {
            IntStream.rangeClosed(1, 4).forEach(number -> assertKeeps(later, number));
        }
    }

    @Test
    void keepsTheNewerOfTwoUnderOneKey() {
        try (Memory one = memory();
                Memory other = memory()) {
            one.keep(key("same"), content(1));
            one.settle();
            other.keep(key("same"), content(2));
            other.settle();
        }
        assertArrayEquals(content(2), memory().find(key("same")).orElseThrow());
    }

    @Test
    void leavesTheOldStateAndNoFilesWhenClosedWithoutBeingSettled() throws IOException {
        try (Memory first = memory()) {
            first.keep(key(1), content(1));
            first.settle();
        }
        try (Memory second = memory()) {
            second.keep(key(2), content(2));
        }
        assertEquals(List.of("index", "lock", "pack"), names());
        assertKeeps(memory(), 1);
        assertEquals(Optional.empty(), memory().find(key(2)));
    }

    @Test
    void keepsNothingWhereItIsTold() {
        Memory none = Memory.none();
        none.keep(key(1), content(1));
        none.keep(key(2), Position.startOf("a"));
        none.settle();
        none.save();
        none.close();
        assertEquals(Optional.empty(), none.find(key(1)));
        assertEquals(Optional.empty(), none.find(key(2), Position.class));
        assertTrue(!none.has(key(1)));
    }

    @Test
    void goesOnAfterAThreadWasInterruptedInTheMiddle() throws InterruptedException {
        try (Memory memory = memory()) {
            memory.keep(key(1), content(1));
            memory.settle();
            memory.keep(key(2), content(2));
            Thread interrupted = Thread.ofPlatform().start(() -> {
                Thread.currentThread().interrupt();
                memory.find(key(1));
                memory.find(key(2));
                memory.keep(key(3), content(3));
            });
            interrupted.join();
            assertKeeps(memory, 1);
            assertKeeps(memory, 2);
            memory.keep(key(4), content(4));
            assertKeeps(memory, 4);
            memory.settle();
            assertEquals(Optional.empty(), memory.trouble());
        }
        try (Memory later = memory()) {
            List.of(1, 2, 4).forEach(number -> assertKeeps(later, number));
        }
    }
}
