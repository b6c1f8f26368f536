package fascicle;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// The archive of other people's prose that benchmarks use, where that is at hand.
public final class CorpusArchive {
    private static final Path MAKER = Path.of("../shared/bench/make-archive.py");

    private CorpusArchive() {}

    /// @param project gets a folder `content`
    /// @param articles 24 make an issue
    public static void make(Path project, int articles) throws IOException, InterruptedException {
        assumeTrue(Files.exists(MAKER), "there is no " + MAKER);
        Process maker = new ProcessBuilder(
                        "python3", MAKER.toString(), project.resolve("content").toString(), Integer.toString(articles))
                .redirectErrorStream(true)
                .start();
        assertTrue(maker.waitFor(1, TimeUnit.MINUTES) && maker.exitValue() == 0, "python3 makes the archive");
    }
}
