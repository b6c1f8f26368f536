package fascicle.history;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/// The machine as JGit sees it: without the settings of its user, for a build reads nothing outside of the project,
/// and they must not change what comes of it.
final class ClosedSystem extends SystemReader.Delegate {
    private static final Duration COARSEST_CLOCK = Duration.ofSeconds(2);

    private ClosedSystem(SystemReader machine) {
        super(machine);
    }

    /// JGit keeps one for the whole process.
    static void install() {
        if (!(SystemReader.getInstance() instanceof ClosedSystem)) {
            SystemReader.setInstance(new ClosedSystem(SystemReader.getInstance()));
        }
    }

    @Override
    public FileBasedConfig openUserConfig(Config parent, FS fs) {
        return new Nothing(parent, fs);
    }

    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS fs) {
        return new Nothing(parent, fs);
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS fs) {
        return new Nothing(parent, fs);
    }

    /// A settings file that is never there.
    private static final class Nothing extends FileBasedConfig {
        Nothing(Config parent, FS fs) {
            super(parent, null, fs);
        }

        @Override
        public void load() {
            // Nothing to load, and nothing that could fail.
        }

        @Override
        public void save() {
            // JGit would keep there what it has measured of the disk.
        }

        @Override
        public boolean isOutdated() {
            return false;
        }

        /// JGit would measure for seconds how finely the disk tells times, and ask the settings first: as coarsely as
        /// any does, which has it look twice at files of a moment ago.
        @Override
        public long getTimeUnit(String section, String subsection, String name, long otherwise, TimeUnit unit) {
            return section.equals(ConfigConstants.CONFIG_FILESYSTEM_SECTION)
                    ? unit.convert(COARSEST_CLOCK)
                    : super.getTimeUnit(section, subsection, name, otherwise, unit);
        }
    }
}
