package fascicle.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fascicle.SiteFixture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The packed tool makes the same bytes each time it is started: sets and maps without an order come in another one
/// in each process, which no test within one process can see.
class SameBytesIT {
    private static final int RUNS = 4;

    @TempDir
    private Path folder;

    @Test
    void eachProcessMakesTheSameBytes() throws IOException, InterruptedException {
        SortedMap<String, byte[]> first = built("run 0");
        for (int run = 1; run < RUNS; run++) {
            SortedMap<String, byte[]> again = built("run " + run);
            assertEquals(first.keySet(), again.keySet());
            first.forEach((path, content) -> assertArrayEquals(content, again.get(path), path));
        }
    }

    private SortedMap<String, byte[]> built(String name) throws IOException, InterruptedException {
        SiteFixture site = SiteFixture.sample(folder.resolve(name));
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder(
                        java.toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        Path.of("target/fascicle.jar").toAbsolutePath().toString(),
                        "build",
                        "-C",
                        site.project().toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return site.files();
    }
}
