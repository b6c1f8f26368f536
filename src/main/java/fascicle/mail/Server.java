package fascicle.mail;

import fascicle.OnDisk;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A server that takes mail, as the environment names it: passwords stand in no file.
///
/// @param security how the way to it is closed to others
/// @param trusted the certificates that it may show, or those of who signed its own; none for those that this machine
/// knows
public record Server(String host, int port, Optional<Login> login, Security security, List<Certificate> trusted) {
    public static final String HOST = "FASCICLE_SMTP_HOST";
    public static final String FROM = "FASCICLE_SMTP_FROM";
    private static final String PORT = "FASCICLE_SMTP_PORT";
    private static final String USER = "FASCICLE_SMTP_USER";
    private static final String PASSWORD = "FASCICLE_SMTP_PASSWORD";
    private static final String SECURITY = "FASCICLE_SMTP_SECURITY";
    static final String CERTIFICATE = "FASCICLE_SMTP_CERTIFICATE";

    public Server {
        trusted = List.copyOf(trusted);
    }

    /// Who sends.
    public record Login(String user, String password) {
        /// The password in all forms in which it is told to a server, the longest first.
        List<String> secrets() {
            if (password.isEmpty()) {
                return List.of();
            }
            return Stream.of("\0" + user + "\0" + password, password)
                    .map(told -> Base64.getEncoder().encodeToString(told.getBytes(StandardCharsets.UTF_8)))
                    .flatMap(packed -> Stream.of(packed, password))
                    .distinct()
                    .sorted(Comparator.comparing(String::length).reversed())
                    .toList();
        }

        @Override
        public String toString() {
            return "Login[" + user + "]";
        }
    }

    /// How a connection is secured.
    public enum Security {
        /// From an open beginning on, or not at all.
        STARTTLS(587),
        /// From the first byte.
        TLS(465),
        /// Not: for servers on this machine only.
        NONE(25);

        private final int usualPort;

        Security(int usualPort) {
            this.usualPort = usualPort;
        }
    }

    /// What is wrong with what the environment says.
    public static final class Misnamed extends Exception {
        private static final long serialVersionUID = 1;

        Misnamed(String message) {
            super(message);
        }
    }

    /// @throws Misnamed when the environment names no server, or none that is safe to use
    /// @throws IOException when the host has no address, or the file of certificates cannot be read
    public static Server of(Map<String, String> environment) throws Misnamed, IOException {
        String host = environment.getOrDefault(HOST, "").strip();
        if (host.isEmpty()) {
            throw new Misnamed("no mail server is named: set " + HOST);
        }
        Security security = security(environment.getOrDefault(SECURITY, "starttls"));
        if (security == Security.NONE && !isThisMachine(host)) {
            throw new Misnamed(SECURITY + "=none is for servers on this machine only; " + host + " is elsewhere");
        }
        Optional<Login> login = Optional.ofNullable(environment.get(USER))
                .filter(user -> !user.isEmpty())
                .map(user -> new Login(user, environment.getOrDefault(PASSWORD, "")));
        return new Server(host, port(environment, security), login, security, trusted(environment));
    }

    private static Security security(String word) throws Misnamed {
        return Arrays.stream(Security.values())
                .filter(each -> each.name().equalsIgnoreCase(word.strip()))
                .findFirst()
                .orElseThrow(() -> new Misnamed(SECURITY + " is starttls, tls or none, not \"" + word + "\""));
    }

    private static int port(Map<String, String> environment, Security security) throws Misnamed {
        String said = environment
                .getOrDefault(PORT, Integer.toString(security.usualPort))
                .strip();
        try {
            int port = Integer.parseInt(said);
            if (port > 0 && port < 1 << 16) {
                return port;
            }
        } catch (NumberFormatException _) {
            // Told below.
        }
        throw new Misnamed(PORT + " is a number from 1 to 65535, not \"" + said + "\"");
    }

    /// PEM, one after the other.
    private static List<Certificate> trusted(Map<String, String> environment) throws Misnamed, IOException {
        String said = environment.getOrDefault(CERTIFICATE, "");
        if (said.isEmpty()) {
            return List.of();
        }
        try {
            byte[] file = OnDisk.read(Path.of(said));
            Collection<? extends Certificate> read =
                    CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(file));
            if (!read.isEmpty()) {
                return List.copyOf(read);
            }
        } catch (CertificateException | InvalidPathException _) {
            // Told below.
        }
        throw new Misnamed(CERTIFICATE + " is a file of certificates in PEM, not \"" + said + "\"");
    }

    private static boolean isThisMachine(String host) throws IOException {
        try {
            return Arrays.stream(InetAddress.getAllByName(host)).allMatch(InetAddress::isLoopbackAddress);
        } catch (UnknownHostException e) {
            throw new IOException("the mail server " + host + " has no address", e);
        }
    }

    @Override
    public String toString() {
        return host + ":" + port + " (" + security.name().toLowerCase(Locale.ROOT) + ")";
    }
}
