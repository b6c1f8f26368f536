package fascicle.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A few real kills; [KilledPublicationTest] ends publications at every step, and `bench/kill` kills as often as one
/// likes.
class KillsTest {
    @TempDir(factory = FastFolder.class)
    Path folder;

    @Test
    void leaveNoLinkWithoutItsAnchor() throws Exception {
        RandomSite sites = new RandomSite(3);
        Map<String, String> before = sites.next();
        Map<String, String> after = sites.next();
        assertNotEquals(before, after);
        Kills kills = new Kills(folder, before, after);
        kills.run(60, 9);
        assertEquals(List.of(), kills.faults());
    }
}
