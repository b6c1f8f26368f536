package fascicle.mail;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import org.eclipse.angus.mail.util.WriteTimeoutSocket;

/// A connection that ends when the other side speaks for too long or too much: the library would listen until the
/// memory is full, and for ever to who says a letter every while.
final class LimitedSocket extends WriteTimeoutSocket {
    private final Limits limits;
    private final long began = System.nanoTime();
    private int said;

    LimitedSocket(Socket socket, Limits limits) throws IOException {
        super(socket, Math.toIntExact(limits.silence().toMillis()));
        this.limits = limits;
    }

    /// Where a name leads may have changed since it was looked at.
    @Override
    public void connect(SocketAddress to, int timeout) throws IOException {
        boolean isHere = to instanceof InetSocketAddress named
                && !named.isUnresolved()
                && named.getAddress().isLoopbackAddress();
        if (limits.thisMachineOnly() && !isHere) {
            throw new IOException("it is not on this machine");
        }
        super.connect(to, timeout);
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return new Heard(super.getInputStream());
    }

    @Override
    public synchronized OutputStream getOutputStream() throws IOException {
        return new Told(super.getOutputStream());
    }

    private void checkTime() throws IOException {
        if (System.nanoTime() - began > limits.whole().toNanos()) {
            throw new IOException("it takes longer than " + limits.whole().toSeconds() + " seconds");
        }
    }

    private final class Heard extends FilterInputStream {
        Heard(InputStream from) {
            super(from);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] to, int offset, int length) throws IOException {
            checkTime();
            int read = super.read(to, offset, length);
            said += Math.max(0, read);
            if (said > limits.bytes()) {
                throw new IOException("it says more than " + limits.bytes() + " bytes");
            }
            return read;
        }
    }

    private final class Told extends FilterOutputStream {
        Told(OutputStream to) {
            super(to);
        }

        @Override
        public void write(byte[] from, int offset, int length) throws IOException {
            checkTime();
            out.write(from, offset, length);
        }
    }
}
