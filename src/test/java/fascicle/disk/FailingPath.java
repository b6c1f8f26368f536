package fascicle.disk;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.ProviderMismatchException;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Iterator;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// A path of the real file system, whose files are asked for by [FailingFiles].
final class FailingPath implements Path {
    private final FailingFileSystem system;
    private final Path real;

    FailingPath(FailingFileSystem system, Path real) {
        this.system = system;
        this.real = real;
    }

    Path real() {
        return real;
    }

    private @Nullable Path wrap(@Nullable Path path) {
        return path == null ? null : system.wrap(path);
    }

    private static Path real(Path path) {
        if (path instanceof FailingPath failing) {
            return failing.real;
        }
        throw new ProviderMismatchException();
    }

    @Override
    public FileSystem getFileSystem() {
        return system;
    }

    @Override
    public boolean isAbsolute() {
        return real.isAbsolute();
    }

    @Override
    public @Nullable Path getRoot() {
        return wrap(real.getRoot());
    }

    @Override
    public @Nullable Path getFileName() {
        return wrap(real.getFileName());
    }

    @Override
    public @Nullable Path getParent() {
        return wrap(real.getParent());
    }

    @Override
    public int getNameCount() {
        return real.getNameCount();
    }

    @Override
    public Path getName(int index) {
        return system.wrap(real.getName(index));
    }

    @Override
    public Path subpath(int begin, int end) {
        return system.wrap(real.subpath(begin, end));
    }

    @Override
    public boolean startsWith(Path other) {
        return other instanceof FailingPath && real.startsWith(real(other));
    }

    @Override
    public boolean endsWith(Path other) {
        return other instanceof FailingPath && real.endsWith(real(other));
    }

    @Override
    public Path normalize() {
        return system.wrap(real.normalize());
    }

    @Override
    public Path resolve(Path other) {
        return system.wrap(real.resolve(real(other)));
    }

    @Override
    public Path relativize(Path other) {
        return system.wrap(real.relativize(real(other)));
    }

    @Override
    public URI toUri() {
        return real.toUri();
    }

    @Override
    public Path toAbsolutePath() {
        return system.wrap(real.toAbsolutePath());
    }

    @Override
    public Path toRealPath(LinkOption... options) throws IOException {
        ((FailingFiles) system.provider()).call("follow", this);
        return system.wrap(real.toRealPath(options));
    }

    @Override
    public WatchKey register(WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers)
            throws IOException {
        return real.register(watcher, events, modifiers);
    }

    @Override
    public Iterator<Path> iterator() {
        return StreamSupport.stream(real.spliterator(), false).map(system::wrap).iterator();
    }

    @Override
    public int compareTo(Path other) {
        return real.compareTo(real(other));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FailingPath path && real.equals(path.real);
    }

    @Override
    public int hashCode() {
        return real.hashCode();
    }

    @Override
    public String toString() {
        return real.toString();
    }
}
