package fascicle.memory;

import fascicle.OnDisk;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A file of entries, one after the other.
///
/// It is opened when it is first wanted, and again when a thread that was interrupted has closed it for all.
final class Pack implements Closeable {
    /// More at a time, and the JVM would keep a copy of that size for every thread.
    private static final int PIECE = 1 << 16;

    /// What would take more than a quarter of the memory is as good as none: nobody is helped by what ends the run.
    private static final int LARGEST_SHARE = 4;

    private final Set<OpenOption> options;
    private Path file;
    private @Nullable FileChannel channel;
    private long end;

    private Pack(Path file, Set<OpenOption> options) {
        this.file = file;
        this.options = options;
    }

    /// @param options for opening it, besides that no link is followed
    static Pack at(Path file, OpenOption... options) {
        Set<OpenOption> all = new HashSet<>(Set.of(options));
        all.add(LinkOption.NOFOLLOW_LINKS);
        return new Pack(file, Set.copyOf(all));
    }

    /// The file has got another name.
    synchronized void renamed(Path name) {
        file = name;
    }

    synchronized Path file() {
        return file;
    }

    synchronized FileChannel channel() throws IOException {
        @Nullable FileChannel open = channel;
        if (open == null || !open.isOpen()) {
            open = OnDisk.open(file, options);
            channel = open;
        }
        return open;
    }

    /// Writes after all that was written.
    ///
    /// @return where it begins
    synchronized long append(ByteBuffer... parts) throws IOException {
        long start = end;
        long next = start;
        for (ByteBuffer part : parts) {
            while (part.hasRemaining()) {
                ByteBuffer piece = part.slice(part.position(), Math.min(PIECE, part.remaining()));
                int count = channel().write(piece, next);
                part.position(part.position() + count);
                next += count;
            }
        }
        end = next;
        return start;
    }

    /// @param start where the bytes begin
    byte[] read(long start, int length) throws IOException {
        try {
            return read(channel(), start, length);
        } catch (ClosedChannelException e) {
            if (Thread.currentThread().isInterrupted()) {
                throw e;
            }
            return read(channel(), start, length);
        }
    }

    private static byte[] read(FileChannel from, long start, int length) throws IOException {
        boolean fits = length <= Runtime.getRuntime().maxMemory() / LARGEST_SHARE;
        if (start < 0 || length < 0 || length > from.size() - start || !fits) {
            throw new EOFException("shorter than its index says");
        }
        byte[] bytes = new byte[length];
        for (int at = 0; at < length; ) {
            int count = from.read(ByteBuffer.wrap(bytes, at, Math.min(PIECE, length - at)), start + at);
            if (count < 0) {
                throw new EOFException("shorter than its index says");
            }
            at += count;
        }
        return bytes;
    }

    @Override
    public synchronized void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}
