package fascicle.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Whatever a mail server says, sending ends soon, with a sentence that tells what was wrong and no secret.
class HostileServerTest {
    private static final ZonedDateTime NOW = ZonedDateTime.parse("2023-11-06T00:00:00+01:00[Europe/Brussels]");
    private static final String PASSWORD = "kept-to-us";
    private static final String PLAIN =
            Base64.getEncoder().encodeToString(("\0me\0" + PASSWORD).getBytes(StandardCharsets.UTF_8));
    private static final Limits SHORT = new Limits(Duration.ofSeconds(2), Duration.ofSeconds(3), 1 << 16, true);
    private static final Duration SOON = Duration.ofSeconds(20);

    private final List<String> heard = Collections.synchronizedList(new ArrayList<>());
    private ServerSocket server;

    @BeforeEach
    void start() throws IOException {
        server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    /// What is said instead of what a server would say.
    private interface Answer {
        void to(OutputStream client) throws IOException, InterruptedException;
    }

    private static Answer words(String words) {
        return client -> say(client, words);
    }

    private static Answer endless(String words) {
        byte[] bytes = words.repeat(1000).getBytes(StandardCharsets.ISO_8859_1);
        return client -> {
            while (true) {
                client.write(bytes);
            }
        };
    }

    private static void say(OutputStream client, String words) throws IOException {
        client.write(words.getBytes(StandardCharsets.ISO_8859_1));
        client.flush();
    }

    private void serve(Map<String, Answer> answers) {
        Thread.ofVirtual().start(() -> {
            try (Socket client = server.accept()) {
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
                answer("", client.getOutputStream(), answers);
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    heard.add(line);
                    String word = line.isEmpty() ? "" : line.split(" ")[0].toUpperCase(Locale.ROOT);
                    answer(word, client.getOutputStream(), answers);
                    if (word.equals("DATA")) {
                        in.lines().takeWhile(each -> !each.equals(".")).forEach(heard::add);
                        answer(".", client.getOutputStream(), answers);
                    }
                }
            } catch (IOException _) {
                // They have gone, as they should.
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static void answer(String word, OutputStream client, Map<String, Answer> answers)
            throws IOException, InterruptedException {
        String usual = switch (word) {
            case "" -> "220 here\r\n";
            case "EHLO" -> "250-here\r\n250 AUTH PLAIN LOGIN\r\n";
            case "AUTH" -> "235 it is you\r\n";
            case "DATA" -> "354 go on\r\n";
            case "QUIT" -> "221 bye\r\n";
            default -> "250 well\r\n";
        };
        answers.getOrDefault(word, words(usual)).to(client);
    }

    private void send(String security) throws Exception {
        Server named = Server.of(Map.of(
                "FASCICLE_SMTP_HOST",
                "127.0.0.1",
                "FASCICLE_SMTP_PORT",
                Integer.toString(server.getLocalPort()),
                "FASCICLE_SMTP_SECURITY",
                security,
                "FASCICLE_SMTP_USER",
                "me",
                "FASCICLE_SMTP_PASSWORD",
                PASSWORD));
        new SmtpSender(named)
                .within(SHORT)
                .send(MessageWriter.written(MailTest.message("x")), List.of("me@example.org"), NOW);
    }

    private String refusal(String at, Answer answer) {
        serve(Map.of(at, answer));
        String told = assertTimeoutPreemptively(SOON, () -> assertThrows(IOException.class, () -> send("none")))
                .getMessage();
        assertTrue(told.startsWith("the mail server 127.0.0.1:" + server.getLocalPort()), told);
        assertTrue(told.length() < 800 && told.lines().count() == 1, told);
        assertFalse(told.contains(PASSWORD) || told.contains(PLAIN), told);
        return told;
    }

    @Test
    void whoNeverStopsSpeakingIsListenedToNoLonger() throws Exception {
        assertTrue(refusal("", endless("2")).contains("says more than 65536 bytes"));
        assertTrue(refusal("EHLO", endless("250-X a\r\n")).contains("says more than 65536 bytes"));
        assertTrue(refusal("RCPT", endless("250-a\r\n")).contains("says more than 65536 bytes"));
        assertTrue(refusal(".", endless("\0")).contains("says more than 65536 bytes"));
    }

    @Test
    void whoSpeaksALetterEveryWhileIsListenedToNoLonger() {
        Answer slow = client -> {
            while (true) {
                say(client, "2");
                Thread.sleep(500);
            }
        };
        assertTrue(refusal("", slow).contains("takes longer than 3 seconds"));
    }

    @Test
    void whoSaysNothingOrGoesIsToldOf() {
        assertTrue(refusal("", _ -> Thread.sleep(60_000)).contains("timed out"));
        refusal("DATA", _ -> Thread.sleep(60_000));
        refusal("RCPT", client -> client.close());
        refusal(".", client -> client.close());
    }

    @Test
    void aWrongAnswerIsToldInOneShortLine() {
        assertTrue(refusal("RCPT", words("550-No\r\n550-body\r\n550 here\r\n")).contains("550-No 550-body 550 here"));
        assertTrue(refusal("MAIL", words("999 \u001b[31m\u0007\r\n")).endsWith("999 [31m"));
        for (String junk :
                List.of("\r\n", "\0\u00ff\u00fe\r\n", "-12 x\r\n", "abc\r\n", "2\r\n", "99999999999 x\r\n")) {
            refusal("MAIL", words(junk));
        }
        refusal("MAIL", words("550 " + "y".repeat(20_000) + "\r\n"));
    }

    @Test
    void whatAServerWasToldInConfidenceIsNotShown() {
        assertTrue(refusal("AUTH", words("535 not " + PASSWORD + " " + PLAIN + "\r\n"))
                .contains("user and password"));
        assertTrue(refusal("MAIL", words("550 you said " + PASSWORD + ", " + PLAIN + "\r\n"))
                .endsWith("said ..., ..."));
    }

    @Test
    void aServerIsToldThePasswordInNoWayOfItsOwn() {
        for (String way : List.of("DIGEST-MD5", "NTLM", "XOAUTH2")) {
            heard.clear();
            refusal("EHLO", words("250-here\r\n250 AUTH " + way + "\r\n"));
            assertEquals(
                    List.of(),
                    heard.stream().filter(line -> line.startsWith("AUTH")).toList());
        }
    }

    /// What it says then changes nothing: who is told of a fault sends the message once more.
    @Test
    void aMessageThatHasArrivedIsSentHoweverTheServerTakesItsLeave() throws Exception {
        for (Answer answer : List.<Answer>of(_ -> Thread.sleep(60_000), endless("2"), words("500 stay\r\n"))) {
            heard.clear();
            serve(Map.of("QUIT", answer));
            assertTimeoutPreemptively(SOON, () -> send("none"));
            assertTrue(heard.contains("Subject: x"), heard::toString);
        }
    }

    @Test
    void nothingIsToldInTheOpenToWhoSaysThatTlsIsToCome() {
        for (String after : List.of("220 go\r\n250-here\r\n250 AUTH PLAIN\r\n", "454 not now\r\n", "250 go\r\n")) {
            heard.clear();
            serve(Map.of("EHLO", words("250-here\r\n250 STARTTLS\r\n"), "STARTTLS", words(after)));
            String told = assertTimeoutPreemptively(SOON, () -> assertThrows(IOException.class, () -> send("starttls")))
                    .getMessage();
            assertTrue(told.length() < 800, told);
            assertTrue(heard.stream().noneMatch(line -> line.startsWith("AUTH") || line.startsWith("MAIL")));
        }
    }

    @Test
    void aNameThatNoLongerLeadsToThisMachineIsNotFollowed() throws Exception {
        try (Socket socket = new LimitedSocket(new Socket(), SHORT)) {
            IOException told = assertThrows(
                    IOException.class,
                    () -> socket.connect(new java.net.InetSocketAddress("192.0.2.1", server.getLocalPort()), 1000));
            assertTrue(told.getMessage().contains("not on this machine"), told.getMessage());
        }
    }
}
