package fascicle.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import org.eclipse.jgit.util.FS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What JGit knows of the machine.
class ClosedSystemTest {
    @Test
    void nobodyMeasuresTheDisk(@TempDir Path folder) {
        ClosedSystem.install();
        long begun = System.nanoTime();
        FS.FileStoreAttributes disk = FS.FileStoreAttributes.get(folder);
        assertEquals(Duration.ofSeconds(2), disk.getFsTimestampResolution());
        assertEquals(Duration.ofSeconds(2), disk.getMinimalRacyInterval());
        assertEquals(0, Duration.ofNanos(System.nanoTime() - begun).toSeconds());
    }
}
