package fascicle.mail;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/// Connections to servers that show, or are vouched for by, some certificates and no others.
final class Certificates {
    private Certificates() {}

    /// Absent where the machine's own certificates are to do.
    static Optional<SSLSocketFactory> of(List<Certificate> trusted) throws IOException {
        if (trusted.isEmpty()) {
            return Optional.empty();
        }
        try {
            KeyStore known = KeyStore.getInstance(KeyStore.getDefaultType());
            known.load(null, null);
            for (Certificate each : trusted) {
                known.setCertificateEntry(Integer.toString(known.size()), each);
            }
            TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            managers.init(known);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, managers.getTrustManagers(), null);
            return Optional.of(context.getSocketFactory());
        } catch (GeneralSecurityException e) {
            throw new IOException("the certificates of " + Server.CERTIFICATE + " cannot be used", e);
        }
    }
}
