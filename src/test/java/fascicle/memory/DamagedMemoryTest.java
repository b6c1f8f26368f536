package fascicle.memory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What disks, links, killed processes and people with a broom do to a memory.
class DamagedMemoryTest {
    private static final String ONE = "1".repeat(64);
    private static final String TWO = "2".repeat(64);
    private static final byte[] CONTENT = "content of an entry".getBytes(UTF_8);
    private static final byte[] OTHER = "another".getBytes(UTF_8);

    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    private Path project;

    private Path folder;

    @BeforeEach
    void keepTwo() {
        folder = project.resolve(".fascicle/memory");
        try (Memory memory = memory()) {
            memory.keep(ONE, CONTENT);
            memory.keep(TWO, OTHER);
            memory.settle();
        }
    }

    private Memory memory() {
        return Memory.in(folder, "tool");
    }

    private Path file(String prefix) throws IOException {
        return files(folder).stream()
                .filter(file -> file.getFileName().toString().startsWith(prefix))
                .findFirst()
                .orElseThrow();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @Test
    void findsWhatIsWholeOrNothingWhateverByteIsDamaged() throws IOException {
        for (String name : List.of("index", "pack-")) {
            Path file = file(name);
            byte[] whole = Files.readAllBytes(file);
            for (int at = 0; at < whole.length; at++) {
                byte[] damaged = whole.clone();
                damaged[at] ^= (byte) (1 << at % 8);
                Files.write(file, damaged);
                assertFindsAtMostOneLess(name, at);
                Files.write(file, Arrays.copyOf(whole, at));
                assertFindsAtMostOneLess(name + " cut", at);
            }
            Files.write(file, whole);
        }
    }

    private void assertFindsAtMostOneLess(String what, int at) {
        try (Memory memory = memory()) {
            Optional<byte[]> one = memory.find(ONE);
            Optional<byte[]> two = memory.find(TWO);
            one.ifPresent(found -> assertArrayEquals(CONTENT, found));
            two.ifPresent(found -> assertArrayEquals(OTHER, found));
            boolean both = one.isPresent() && two.isPresent();
            assertTrue(!both, what + " " + at);
            boolean none = one.isEmpty() && two.isEmpty();
            assertTrue(!what.equals("pack-") || !none, what + " " + at);
        }
    }

    @Test
    void isRepairedByTheNextRun() throws IOException {
        for (String name : List.of("index", "pack-")) {
            for (byte[] bytes : List.of(new byte[0], new byte[5000], "index".getBytes(UTF_8))) {
                Files.write(file(name), bytes);
                try (Memory memory = memory()) {
                    assertEquals(Optional.empty(), memory.find(ONE));
                    memory.keep(ONE, CONTENT);
                    memory.settle();
                    assertEquals(Optional.empty(), memory.trouble());
                }
                assertArrayEquals(CONTENT, memory().find(ONE).orElseThrow());
            }
        }
    }

    @Test
    void bearsThatItsFilesOrItsFolderGoAtAnyTime() throws IOException {
        for (String name : List.of("index", "pack-", "lock", "draft-", "")) {
            try (Memory memory = memory()) {
                memory.keep(ONE, CONTENT);
                delete(name);
                memory.find(ONE);
                memory.keep(TWO, OTHER);
                memory.settle();
                memory.keep(ONE, CONTENT);
                memory.settle();
                assertEquals(Optional.empty(), memory.trouble());
            }
            assertArrayEquals(CONTENT, memory().find(ONE).orElseThrow(), name);
        }
    }

    private void delete(String prefix) throws IOException {
        if (!prefix.isEmpty()) {
            Files.delete(file(prefix));
            return;
        }
        for (Path file : files(folder)) {
            Files.delete(file);
        }
        Files.delete(folder);
        Files.delete(folder.getParent());
    }

    @Test
    void sweepsWhatKilledRunsLeftAndNothingElse() throws IOException {
        for (String left :
                List.of("copy-0123456789abcdef", "pack-0123456789abcdef", "draft-0123456789abcdef-99999999")) {
            Files.write(folder.resolve(left), OTHER);
        }
        Path ours = folder.resolve(
                "draft-0123456789abcdef-" + ProcessHandle.current().pid());
        Files.write(ours, OTHER);
        Files.setLastModifiedTime(ours, FileTime.fromMillis(1_000_000));
        List<String> foreign = List.of("pack-mine.txt", "draft of my letter.docx", "draft123", "copy-0", "index.bak");
        for (String name : foreign) {
            Files.write(folder.resolve(name), OTHER);
        }
        Files.createDirectory(folder.resolve("pack-00000000000000aa"));
        int before = files(folder).size();
        try (Memory memory = memory()) {
            memory.settle();
            assertEquals(Optional.empty(), memory.trouble());
        }
        assertEquals(before - 4, files(folder).size());
        foreign.forEach(name -> assertTrue(Files.exists(folder.resolve(name)), name));
        assertArrayEquals(CONTENT, memory().find(ONE).orElseThrow());
    }

    @Test
    void leavesAloneWhatARunningProcessKeepsAndSweepsItWhenItWasKilled() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Keeping.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            assertEquals("kept", said.readLine());
            settle();
            assertTrue(Files.exists(file("draft-")));
        } finally {
            process.destroyForcibly().waitFor();
        }
        settle();
        assertEquals(List.of("index", "lock", file("pack-").getFileName().toString()), names());
        assertArrayEquals(CONTENT, memory().find(ONE).orElseThrow());
    }

    private void settle() {
        try (Memory memory = memory()) {
            assertTrue(memory.has(ONE) && memory.has(TWO));
            memory.settle();
            assertEquals(Optional.empty(), memory.trouble());
        }
    }

    private List<String> names() throws IOException {
        return files(folder).stream().map(file -> file.getFileName().toString()).toList();
    }

    @Test
    void keepsNothingBehindASymbolicLink() throws IOException {
        Path victim = Files.createDirectory(project.resolve("victim"));
        List<String> names = List.of("pack-0123456789abcdef", "copy-0123456789abcdef", "index", "lock");
        Path inner = Files.createDirectories(victim.resolve("memory"));
        for (String name : names) {
            Files.write(victim.resolve(name), OTHER);
            Files.write(inner.resolve(name), OTHER);
        }
        Path linked = Files.createDirectories(project.resolve("a/.fascicle")).resolve("memory");
        Files.createSymbolicLink(linked, victim);
        Path above = Files.createDirectories(project.resolve("b")).resolve(".fascicle");
        Files.createSymbolicLink(above, victim);
        for (Path folder : List.of(linked, above.resolve("memory"))) {
            try (Memory memory = Memory.in(folder, "tool")) {
                memory.keep(ONE, CONTENT);
                memory.settle();
                assertEquals(Optional.empty(), memory.find(ONE));
            }
        }
        for (Path folder : List.of(victim, inner)) {
            for (String name : names) {
                assertArrayEquals(OTHER, Files.readAllBytes(folder.resolve(name)));
            }
        }
        assertEquals(names.size() + 1, files(victim).size());
    }

    /// Where the link comes when the memory is open already.
    @Test
    void touchesNothingWhenItsFolderBecomesALink() throws IOException {
        Path victim = Files.createDirectory(project.resolve("victim"));
        Files.write(victim.resolve("pack-0123456789abcdef"), OTHER);
        try (Memory memory = memory()) {
            memory.keep(ONE, OTHER);
            Files.move(folder, project.resolve("moved"));
            Files.createSymbolicLink(folder, victim);
            memory.settle();
            memory.keep(TWO, OTHER);
            memory.settle();
        }
        assertEquals(List.of(victim.resolve("pack-0123456789abcdef")), files(victim));
    }

    /// Who opens a pipe waits for somebody at its other end.
    @Test
    void waitsForNoPipeAmongItsFiles() throws IOException, InterruptedException {
        for (String name : List.of("index", "pack-", "lock")) {
            Path file = file(name);
            Files.delete(file);
            assumeTrue(isPipe(file), "this system makes no pipes");
            assertTimeoutPreemptively(SOON, () -> {
                try (Memory memory = memory()) {
                    memory.find(ONE);
                    memory.keep("3".repeat(64), CONTENT);
                    memory.settle();
                    assertEquals(name.equals("lock"), memory.trouble().isPresent(), name);
                }
            });
            Files.deleteIfExists(file);
            keepTwo();
        }
    }

    private static boolean isPipe(Path file) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder("mkfifo", file.toString()).start().waitFor() == 0;
        } catch (IOException _) {
            return false;
        }
    }

    /// Such as files with holes in them, which take no room on the disk.
    @Test
    void takesNothingThatWouldFillTheMemory() throws IOException {
        for (String name : List.of("index", "pack-")) {
            try (FileChannel hole = FileChannel.open(file(name), StandardOpenOption.WRITE)) {
                hole.write(
                        ByteBuffer.wrap(CONTENT),
                        Math.min(Integer.MAX_VALUE - 64L, Runtime.getRuntime().maxMemory()));
            }
            try (Memory memory = memory()) {
                memory.find(ONE);
                memory.keep(ONE, CONTENT);
                memory.settle();
                assertEquals(Optional.empty(), memory.trouble(), name);
            }
            try (Memory memory = memory()) {
                assertArrayEquals(CONTENT, memory.find(ONE).orElseThrow());
            }
        }
    }

    @Test
    void followsNoLinkAmongItsFiles() throws IOException {
        Path mine = Files.write(project.resolve("mine"), OTHER);
        for (String name : List.of("index", "pack-", "lock")) {
            Path file = file(name);
            Files.delete(file);
            Files.createSymbolicLink(file, mine);
            try (Memory memory = memory()) {
                assertEquals(Optional.empty(), name.equals("lock") ? Optional.empty() : memory.find(ONE));
                memory.keep(ONE, CONTENT);
                memory.settle();
                assertEquals(name.equals("lock"), memory.trouble().isPresent(), name);
            }
            assertArrayEquals(OTHER, Files.readAllBytes(mine));
            if (Files.isSymbolicLink(file)) {
                Files.delete(file);
            }
        }
    }

    @Test
    void saysWhatIsTheMatterWhenItMayNotWrite() throws IOException {
        Path inTheWay = Files.write(project.resolve("file"), OTHER);
        try (Memory memory = Memory.in(inTheWay, "tool")) {
            memory.keep(ONE, CONTENT);
            memory.settle();
            assertEquals(Optional.empty(), memory.find(ONE));
        }
        assertArrayEquals(OTHER, Files.readAllBytes(inTheWay));
        Path deep = inTheWay.resolve("deeper/.fascicle/memory");
        try (Memory memory = Memory.in(deep, "tool")) {
            memory.keep(ONE, CONTENT);
            assertTrue(
                    memory.trouble().orElseThrow().contains("file"),
                    memory.trouble().toString());
            memory.keep(TWO, CONTENT);
            memory.settle();
            assertEquals(Optional.empty(), memory.find(ONE));
        }
        assertTrue(Files.exists(folder, LinkOption.NOFOLLOW_LINKS));
    }

    @Test
    void saysThatTheDiskIsFull() {
        assumeTrue(Files.isWritable(Path.of("/dev/full")), "no device that is always full");
        Pack full = Pack.at(Path.of("/dev/full"), StandardOpenOption.WRITE);
        IOException failure = assertThrows(IOException.class, () -> full.append(ByteBuffer.allocate(10)));
        assertTrue(failure.getMessage().contains("No space left"), failure.getMessage());
    }
}
