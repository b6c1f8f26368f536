package fascicle.disk;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The provider of a JVM's own file system, when it is started with
/// `-Djava.nio.file.spi.DefaultFileSystemProvider=fascicle.disk.FailingFiles`. Every call to the disk is counted, and
/// one of them can be made to fail.
public final class FailingFiles extends FileSystemProvider {
    private final FileSystemProvider real;
    private final FailingFileSystem system;
    private long calls;
    private long failing = Long.MAX_VALUE;
    private String failed = "";
    private @Nullable Path full;

    /// @param real as the JVM gives it
    public FailingFiles(FileSystemProvider real) {
        this.real = real;
        this.system = new FailingFileSystem(this, real.getFileSystem(URI.create("file:///")));
    }

    /// Begins to count anew.
    ///
    /// @param call the one that fails, from 1 on; 0 when none does
    public synchronized void begin(long call) {
        calls = 0;
        failing = call == 0 ? Long.MAX_VALUE : call;
        failed = "";
    }

    /// Has all writing in a folder fail, as on a disk that is full; nowhere any more, when it is absent.
    public synchronized void fill(@Nullable Path folder) {
        full = folder;
    }

    /// How many calls there were since.
    public synchronized long calls() {
        return calls;
    }

    /// Which call failed, and for which file; nothing when none did.
    public synchronized String failed() {
        return failed;
    }

    /// @throws IOException with the name of the file, as most calls of the system have it
    void call(String name, Path file) throws IOException {
        if (isFailing(name, file)) {
            throw new FileSystemException(file.toString(), null, "Input/output error");
        }
    }

    /// @throws IOException without a name, as the JDK has it once a file is open
    void callOpen(String name, Path file) throws IOException {
        if (isFailing(name, file)) {
            throw new IOException("Input/output error");
        }
    }

    private synchronized boolean isFailing(String name, Path file) {
        calls++;
        if (full != null && name.equals("write") && file.startsWith(full)) {
            return true;
        }
        if (calls == failing) {
            failed = name + " " + file;
            return true;
        }
        return false;
    }

    private static Path real(Path path) {
        return ((FailingPath) path).real();
    }

    @Override
    public String getScheme() {
        return "file";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> env) throws IOException {
        return real.newFileSystem(uri, env);
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return system;
    }

    @Override
    public Path getPath(URI uri) {
        return system.wrap(real.getPath(uri));
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        return newFileChannel(path, options, attributes);
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        call("open", path);
        return new FailingChannel(real.newFileChannel(real(path), options, attributes), this, path);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        call("list", folder);
        DirectoryStream<Path> entries =
                real.newDirectoryStream(real(folder), entry -> filter.accept(system.wrap(entry)));
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                Iterator<Path> each = entries.iterator();
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return each.hasNext();
                    }

                    @Override
                    public Path next() {
                        return system.wrap(each.next());
                    }
                };
            }

            @Override
            public void close() throws IOException {
                entries.close();
            }
        };
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        call("make folder", folder);
        real.createDirectory(real(folder), attributes);
    }

    @Override
    public void createSymbolicLink(Path link, Path target, FileAttribute<?>... attributes) throws IOException {
        call("make link", link);
        real.createSymbolicLink(real(link), real(target), attributes);
    }

    @Override
    public void createLink(Path link, Path existing) throws IOException {
        call("link", link);
        real.createLink(real(link), real(existing));
    }

    @Override
    public Path readSymbolicLink(Path link) throws IOException {
        call("read link", link);
        return system.wrap(real.readSymbolicLink(real(link)));
    }

    @Override
    public void delete(Path path) throws IOException {
        call("delete", path);
        real.delete(real(path));
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        call("copy", target);
        real.copy(real(source), real(target), options);
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        call("move", target);
        real.move(real(source), real(target), options);
    }

    @Override
    public boolean isSameFile(Path path, Path other) throws IOException {
        call("compare", path);
        return real.isSameFile(real(path), real(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return real.isHidden(real(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        call("ask for the store", path);
        return real.getFileStore(real(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        call("ask for access", path);
        real.checkAccess(real(path), modes);
    }

    @Override
    public <V extends FileAttributeView> @Nullable V getFileAttributeView(
            Path path, Class<V> type, LinkOption... options) {
        return real.getFileAttributeView(real(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        call("look", path);
        return real.readAttributes(real(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        call("look", path);
        return real.readAttributes(real(path), attributes, options);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        call("set", path);
        real.setAttribute(real(path), attribute, value, options);
    }
}
