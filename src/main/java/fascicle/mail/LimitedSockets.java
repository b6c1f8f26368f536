package fascicle.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;

/// Makes connections for the library, which connects them by itself.
final class LimitedSockets extends SocketFactory {
    private final Limits limits;

    LimitedSockets(Limits limits) {
        this.limits = limits;
    }

    @Override
    public Socket createSocket() throws IOException {
        return new LimitedSocket(new Socket(), limits);
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        throw unasked();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) throws IOException {
        throw unasked();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        throw unasked();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) throws IOException {
        throw unasked();
    }

    static IOException unasked() {
        return new IOException("nobody asks for a socket that is connected");
    }
}
