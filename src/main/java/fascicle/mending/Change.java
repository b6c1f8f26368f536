package fascicle.mending;

import fascicle.OnDisk;
import fascicle.write.WrittenFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// What becomes of one file.
public sealed interface Change {
    /// The file, relative to the project folder, with `/` between names.
    String path();

    /// The same after the change.
    default String laterPath() {
        return path();
    }

    /// How many findings it mends.
    int fixes();

    /// Makes it so.
    ///
    /// @return whether it was made; not so when the file is no longer what it was
    /// @throws IOException when the disk refuses, with the file in its message
    boolean make(Path project) throws IOException;

    /// Lines are written anew.
    ///
    /// @param lines those that change
    /// @param before the whole file
    /// @param after the whole file
    record Written(String path, List<ChangedLine> lines, int fixes, byte[] before, byte[] after) implements Change {
        public Written {
            lines = List.copyOf(lines);
        }

        @Override
        public boolean make(Path project) throws IOException {
            return WrittenFile.replace(project.resolve(path), before, after);
        }
    }

    /// The same words are written as UTF-8.
    ///
    /// @param charset in which they stand in the file
    record Recoded(String path, String charset, byte[] before, byte[] after) implements Change {
        @Override
        public int fixes() {
            return 1;
        }

        @Override
        public boolean make(Path project) throws IOException {
            return WrittenFile.replace(project.resolve(path), before, after);
        }
    }

    /// The file gets another name.
    record Renamed(String path, String name) implements Change {
        @Override
        public String laterPath() {
            return path.substring(0, path.lastIndexOf('/') + 1) + name;
        }

        @Override
        public int fixes() {
            return 1;
        }

        @Override
        public boolean make(Path project) throws IOException {
            Path file = project.resolve(path);
            return OnDisk.isThere(file) && WrittenFile.rename(file, name);
        }
    }
}
