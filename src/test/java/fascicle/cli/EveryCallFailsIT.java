package fascicle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fascicle.disk.FailingFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Some of the calls to the disk fail, one at a time; `-Dfailing.calls=100` has a hundred fail in each scene, and 0 all
/// of them, which takes an hour.
class EveryCallFailsIT {
    @TempDir
    Path folder;

    @Test
    void endsWithThreeAndTheNameOfTheFileOrDoesWithout() throws IOException, InterruptedException {
        Path memory = Path.of("/dev/shm");
        Path work = Files.isWritable(memory) ? Files.createTempDirectory(memory, "fascicle") : folder;
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dorg.freemarker.loggerLibrary=none",
                        "-Djava.nio.file.spi.DefaultFileSystemProvider=" + FailingFiles.class.getName(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        EveryCallFails.class.getName(),
                        work.toString(),
                        System.getProperty("failing.calls", "1")))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
    }
}
