package fascicle.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// An open file, of which each reading, writing and asking is a call that can fail.
final class FailingChannel extends FileChannel {
    private final FileChannel real;
    private final FailingFiles files;
    private final Path file;

    FailingChannel(FileChannel real, FailingFiles files, Path file) {
        this.real = real;
        this.files = files;
        this.file = file;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        files.callOpen("read", file);
        return real.read(into);
    }

    @Override
    public long read(ByteBuffer[] into, int offset, int length) throws IOException {
        files.callOpen("read", file);
        return real.read(into, offset, length);
    }

    @Override
    public int read(ByteBuffer into, long position) throws IOException {
        files.callOpen("read", file);
        return real.read(into, position);
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
        files.callOpen("write", file);
        return real.write(from);
    }

    @Override
    public long write(ByteBuffer[] from, int offset, int length) throws IOException {
        files.callOpen("write", file);
        return real.write(from, offset, length);
    }

    @Override
    public int write(ByteBuffer from, long position) throws IOException {
        files.callOpen("write", file);
        return real.write(from, position);
    }

    @Override
    public long position() throws IOException {
        return real.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        real.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        files.callOpen("ask for the size", file);
        return real.size();
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        files.callOpen("truncate", file);
        real.truncate(size);
        return this;
    }

    @Override
    public void force(boolean metaData) throws IOException {
        files.callOpen("force", file); // and the medium is not waited for
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
        files.callOpen("read", file);
        return real.transferTo(position, count, target);
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) throws IOException {
        files.callOpen("write", file);
        return real.transferFrom(source, position, count);
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
        files.callOpen("map", file);
        return real.map(mode, position, size);
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) throws IOException {
        files.callOpen("lock", file);
        return real.lock(position, size, shared);
    }

    @Override
    public @Nullable FileLock tryLock(long position, long size, boolean shared) throws IOException {
        files.callOpen("lock", file);
        return real.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        real.close();
    }
}
