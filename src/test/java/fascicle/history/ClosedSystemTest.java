package fascicle.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.util.SystemReader;
import org.junit.jupiter.api.Test;

/// What JGit is told of the machine.
class ClosedSystemTest {
    /// It measures what it does not find there, and keeps it for the whole process: other tests may have had it do so.
    @Test
    void nobodyNeedMeasureTheDisk() throws Exception {
        ClosedSystem.install();
        SystemReader machine = SystemReader.getInstance();
        for (Config settings : new Config[] {machine.getJGitConfig(), machine.getUserConfig()}) {
            for (String name : new String[] {
                ConfigConstants.CONFIG_KEY_TIMESTAMP_RESOLUTION, ConfigConstants.CONFIG_KEY_MIN_RACY_THRESHOLD
            }) {
                assertEquals(
                        2_000,
                        settings.getTimeUnit(
                                ConfigConstants.CONFIG_FILESYSTEM_SECTION, "any disk", name, -1, TimeUnit.MILLISECONDS),
                        name);
            }
        }
    }
}
