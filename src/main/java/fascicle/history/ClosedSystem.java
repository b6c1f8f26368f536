package fascicle.history;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/// The machine as JGit sees it: without the settings of its user, for a build reads nothing outside of the project,
/// and they must not change what comes of it.
final class ClosedSystem extends SystemReader.Delegate {
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
    }
}
