package fascicle.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fascicle.render.ThemeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An issue out of the archive that benchmarks use, where that archive is at hand.
class ArchiveIssueTest {
    private static final Path MAKER = Path.of("../shared/bench/make-archive.py");

    @TempDir
    private Path root;

    @Test
    void keepsTheStandards() throws IOException, ThemeException, InterruptedException {
        assumeTrue(Files.exists(MAKER), "there is no " + MAKER);
        Process maker = new ProcessBuilder(
                        "python3", MAKER.toString(), root.resolve("content").toString(), "24")
                .redirectErrorStream(true)
                .start();
        assertTrue(maker.waitFor(1, TimeUnit.MINUTES) && maker.exitValue() == 0, "python3 makes the archive");
        Sample sample = Sample.of(Sample.read(root), 2);
        assertEquals(List.of(), sample.diagnostics());
        assertEquals(1, sample.files().size());
        byte[] issue = sample.files().firstEntry().getValue();
        for (Validator standard : Validator.values()) {
            assertEquals(List.of(), standard.failures(issue), standard.toString());
        }
    }
}
