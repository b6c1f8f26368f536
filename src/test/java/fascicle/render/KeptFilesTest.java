package fascicle.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptFilesTest {
    private static final String ONE = "1".repeat(64);
    private static final String TWO = "2".repeat(64);
    private static final byte[] CONTENT = "content".getBytes(UTF_8);

    @TempDir
    private Path folder;

    @Test
    void givesBackWhatAnotherBuildKept() throws IOException {
        KeptFiles.in(folder.resolve("new/cache")).keep(ONE, CONTENT);
        KeptFiles later = KeptFiles.in(folder.resolve("new/cache"));
        assertArrayEquals(CONTENT, later.find(ONE).orElseThrow());
        assertEquals(Optional.empty(), later.find(TWO));
    }

    @Test
    void trustsNoFileThatIsDamagedAnywhere() throws IOException {
        KeptFiles kept = KeptFiles.in(folder);
        kept.keep(ONE, CONTENT);
        byte[] whole = Files.readAllBytes(folder.resolve(ONE));
        for (int at : IntStream.range(0, whole.length).toArray()) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 1;
            Files.write(folder.resolve(ONE), damaged);
            assertEquals(Optional.empty(), kept.find(ONE), "byte " + at);
            Files.write(folder.resolve(ONE), Arrays.copyOf(whole, at));
            assertEquals(Optional.empty(), kept.find(ONE), "cut at " + at);
        }
        kept.keep(ONE, CONTENT);
        assertArrayEquals(CONTENT, kept.find(ONE).orElseThrow());
    }

    @Test
    void tidiesAwayWhatNobodyAskedForAndLeavesWhatIsNotOurs() throws IOException {
        KeptFiles before = KeptFiles.in(folder);
        before.keep(ONE, CONTENT);
        before.keep(TWO, CONTENT);
        for (String name : List.of("draft123", "picture1.part", "notes.txt")) {
            Files.writeString(folder.resolve(name), name);
        }
        KeptFiles now = KeptFiles.in(folder);
        now.find(TWO);
        now.keep("3".repeat(64), CONTENT);
        now.tidy();
        assertEquals(List.of(TWO, "3".repeat(64), "notes.txt"), names());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
