package fascicle.write;

import fascicle.OnDisk;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/// Every step that changes something on disk; tests end a publication at each of them.
///
/// All throw an `IOException` that names the file and says in words what is the matter with it.
interface Disk {
    Disk REAL = new Real();

    /// With all folders above it; one that is there already will do.
    void makeFolder(Path folder) throws IOException;

    void write(Path file, byte[] content) throws IOException;

    /// Returns when the content is on the medium, not only in the system's memory.
    void writeThrough(Path file, byte[] content) throws IOException;

    /// In one step, replacing a file that stands there.
    void move(Path from, Path to) throws IOException;

    /// Gives a file a second name.
    void link(Path file, Path name) throws IOException;

    /// Has two folders change places, in one step.
    ///
    /// @return whether the system can and did; where not, all is as it was
    boolean exchange(Path one, Path other) throws IOException;

    /// A file, or a link itself; one that is gone already will do.
    void remove(Path file) throws IOException;

    /// Only when nothing is in it.
    void removeEmptyFolder(Path folder) throws IOException;

    /// The file system itself.
    final class Real implements Disk {
        private Real() {}

        /// Made ready by who needs it first.
        private static final class Native {
            static final FolderExchange EXCHANGE = FolderExchange.ofThisSystem();
        }

        @Override
        public void makeFolder(Path folder) throws IOException {
            try {
                Files.createDirectories(folder);
            } catch (IOException cause) {
                throw OnDisk.failure(folder, "made", cause);
            }
        }

        @Override
        public void write(Path file, byte[] content) throws IOException {
            try {
                Files.write(file, content);
            } catch (IOException cause) {
                throw OnDisk.failure(file, "written", cause);
            }
        }

        @Override
        public void writeThrough(Path file, byte[] content) throws IOException {
            try (FileChannel channel = OnDisk.open(
                    file,
                    Set.of(
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING,
                            StandardOpenOption.WRITE))) {
                ByteBuffer rest = ByteBuffer.wrap(content);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                channel.force(true);
            } catch (IOException cause) {
                throw OnDisk.failure(file, "written", cause);
            }
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            try {
                Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException cause) {
                throw OnDisk.failure(to, "replaced", cause);
            }
        }

        @Override
        public void link(Path file, Path name) throws IOException {
            try {
                Files.createLink(name, file);
            } catch (UnsupportedOperationException cause) {
                throw OnDisk.failure(name, "linked", new IOException(cause));
            } catch (IOException cause) {
                throw OnDisk.failure(name, "linked", cause);
            }
        }

        @Override
        public boolean exchange(Path one, Path other) {
            return Native.EXCHANGE.exchange(one, other);
        }

        @Override
        public void remove(Path file) throws IOException {
            try {
                Files.deleteIfExists(file);
            } catch (IOException cause) {
                throw OnDisk.failure(file, "removed", cause);
            }
        }

        @Override
        public void removeEmptyFolder(Path folder) throws IOException {
            try {
                Files.deleteIfExists(folder);
            } catch (DirectoryNotEmptyException _) {
                return; // somebody needs it
            } catch (IOException cause) {
                throw OnDisk.failure(folder, "removed", cause);
            }
        }
    }
}
