package fascicle.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A server that speaks TLS from the first byte, with a certificate of its own for `localhost`.
class TlsIT {
    private static final ZonedDateTime NOW = ZonedDateTime.parse("2023-11-06T00:00:00+01:00[Europe/Brussels]");
    private static final String KEYS = "greenmail.tls.keystore.file";
    private static final String WORD = "greenmail.tls.keystore.password";

    @TempDir
    static Path folder;

    private static GreenMail server;

    @BeforeAll
    static void start() throws Exception {
        Path keys = folder.resolve("keys.p12");
        keytool("-genkeypair", "-alias", "own", "-keyalg", "EC", "-validity", "2", "-dname", "CN=localhost")
                .add("-ext", "SAN=DNS:localhost")
                .on(keys);
        keytool("-exportcert", "-rfc", "-alias", "own", "-file", certificate().toString())
                .on(keys);
        System.setProperty(KEYS, keys.toString());
        System.setProperty(WORD, "changeit");
        server = new GreenMail(ServerSetup.SMTPS.dynamicPort());
        server.start();
        server.setUser("me@example.org", "me", "secret");
    }

    @AfterAll
    static void stop() {
        System.clearProperty(KEYS);
        System.clearProperty(WORD);
        if (server != null) {
            server.stop();
        }
    }

    private static Path certificate() {
        return folder.resolve("own.pem");
    }

    /// A call of the tool for keys that comes with Java.
    private record Call(List<String> arguments) {
        Call add(String... more) {
            List<String> all = new ArrayList<>(arguments);
            all.addAll(List.of(more));
            return new Call(all);
        }

        void on(Path keys) throws Exception {
            Call whole = add("-keystore", keys.toString(), "-storepass", "changeit", "-noprompt");
            Process process = new ProcessBuilder(whole.arguments())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("keytool.txt").toFile())
                    .start();
            assertEquals(0, process.waitFor(), () -> said());
        }

        private static String said() {
            try {
                return Files.readString(folder.resolve("keytool.txt"));
            } catch (IOException e) {
                return e.toString();
            }
        }
    }

    private static Call keytool(String... arguments) {
        String tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        return new Call(List.of(tool)).add(arguments);
    }

    private static void send(String host, Optional<Path> trusted) throws Exception {
        Map<String, String> environment = new HashMap<>(Map.of(
                "FASCICLE_SMTP_HOST", host,
                "FASCICLE_SMTP_PORT", Integer.toString(server.getSmtps().getPort()),
                "FASCICLE_SMTP_SECURITY", "tls",
                "FASCICLE_SMTP_USER", "me",
                "FASCICLE_SMTP_PASSWORD", "secret"));
        trusted.ifPresent(file -> environment.put("FASCICLE_SMTP_CERTIFICATE", file.toString()));
        new SmtpSender(Server.of(environment))
                .send(MessageWriter.written(MailTest.message("x")), List.of("me@example.org"), NOW);
    }

    @Test
    void aCertificateThatNobodyVouchesForIsRefusedUnlessItIsTrusted() throws Exception {
        int before = server.getReceivedMessages().length;
        IOException refused = assertThrows(IOException.class, () -> send("localhost", Optional.empty()));
        assertTrue(refused.getMessage().contains("FASCICLE_SMTP_CERTIFICATE"), refused.getMessage());
        assertEquals(before, server.getReceivedMessages().length);
        send("localhost", Optional.of(certificate()));
        assertEquals(before + 1, server.getReceivedMessages().length);
    }

    @Test
    void aServerOfAnotherNameThanItsCertificateIsRefused() throws Exception {
        int before = server.getReceivedMessages().length;
        assertThrows(IOException.class, () -> send("127.0.0.1", Optional.of(certificate())));
        assertEquals(before, server.getReceivedMessages().length);
    }

    @Test
    void aFileWithoutCertificatesIsToldBeforeAnythingIsSent() throws Exception {
        Path words = Files.writeString(folder.resolve("words.txt"), "no certificate\n");
        Server.Misnamed told = assertThrows(Server.Misnamed.class, () -> send("localhost", Optional.of(words)));
        assertTrue(told.getMessage().contains("certificates in PEM"), told.getMessage());
    }
}
