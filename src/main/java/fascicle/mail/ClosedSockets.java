package fascicle.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.ssl.SSLSocketFactory;

/// Closes connections to others by TLS, within the same limits.
final class ClosedSockets extends SSLSocketFactory {
    private final SSLSocketFactory tls;
    private final Limits limits;

    ClosedSockets(SSLSocketFactory tls, Limits limits) {
        this.tls = tls;
        this.limits = limits;
    }

    /// @param open which the library made by itself where TLS begins with the first byte
    @Override
    public Socket createSocket(Socket open, String host, int port, boolean autoClose) throws IOException {
        Socket limited = open instanceof LimitedSocket ? open : new LimitedSocket(open, limits);
        return tls.createSocket(limited, host, port, autoClose);
    }

    @Override
    public String[] getDefaultCipherSuites() {
        return tls.getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
        return tls.getSupportedCipherSuites();
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        throw LimitedSockets.unasked();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) throws IOException {
        throw LimitedSockets.unasked();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        throw LimitedSockets.unasked();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) throws IOException {
        throw LimitedSockets.unasked();
    }
}
