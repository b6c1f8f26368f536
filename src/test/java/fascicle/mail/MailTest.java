package fascicle.mail;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Folder;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is sent by SMTP comes out of a mailbox by IMAP as it was.
class MailTest {
    private static final ZonedDateTime THEN = ZonedDateTime.parse("2023-11-06T00:00:00+01:00[Europe/Brussels]");
    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 0, 13, 10, 26, 10, (byte) 255};

    private final GreenMail server =
            new GreenMail(new ServerSetup[] {ServerSetup.SMTP.dynamicPort(), ServerSetup.IMAP.dynamicPort()});

    @BeforeEach
    void start() {
        server.start();
        server.setUser("me@example.org", "me", "secret");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    static Message message(String subject) {
        return new Message(
                "Nobody, 标准",
                "news@example.org",
                List.of(),
                subject,
                THEN,
                "2023-09@news.example",
                Locale.ENGLISH,
                "Words — 国家.\n.\nFrom a dot.\n",
                "<p style=\"a:b\">" + "国家数据局 long ".repeat(200) + "</p>\n",
                List.of(new Message.Picture("cover@news.example", "cover.png", "image/png", PICTURE)),
                List.of(new Message.Attached(
                        "calendar.ics",
                        "text/calendar; charset=UTF-8",
                        "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n".getBytes(StandardCharsets.UTF_8))));
    }

    private Server server() throws Exception {
        return Server.of(Map.of(
                "FASCICLE_SMTP_HOST", "127.0.0.1",
                "FASCICLE_SMTP_PORT", Integer.toString(server.getSmtp().getPort()),
                "FASCICLE_SMTP_SECURITY", "none"));
    }

    @Test
    void thePartsComeOutByteForByte() throws Exception {
        byte[] written = MessageWriter.written(message("Standards for 标准"));
        new SmtpSender(server()).send(written, List.of("me@example.org"), THEN.plusDays(1));
        Session session = Session.getInstance(new Properties());
        try (Store store = session.getStore("imap")) {
            store.connect("127.0.0.1", server.getImap().getPort(), "me", "secret");
            Folder inbox = store.getFolder("INBOX");
            inbox.open(Folder.READ_ONLY);
            MimeMessage got = whole(session, inbox.getMessage(1));
            MimeMessage was = new MimeMessage(session, new ByteArrayInputStream(written));
            assertEquals("Standards for 标准", got.getSubject());
            assertEquals("me@example.org", got.getHeader("To", ","));
            assertEquals("Tue, 7 Nov 2023 00:00:00 +0100", got.getHeader("Date", ","));
            List<byte[]> expected = parts((MimeMultipart) was.getContent());
            List<byte[]> found = parts((MimeMultipart) got.getContent());
            assertEquals(4, found.size());
            for (int i = 0; i < 4; i++) {
                assertEquals(text(expected.get(i)), text(found.get(i)));
            }
            assertArrayEquals(PICTURE, found.get(2));
        }
    }

    /// All of it at once: asked for a part, this server leaves out the end of its last line.
    private static MimeMessage whole(Session session, jakarta.mail.Message got) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        got.writeTo(bytes);
        return new MimeMessage(session, new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static String text(byte[] part) {
        return new String(part, StandardCharsets.ISO_8859_1);
    }

    private static List<byte[]> parts(MimeMultipart whole) throws Exception {
        List<byte[]> parts = new ArrayList<>();
        for (int i = 0; i < whole.getCount(); i++) {
            MimeBodyPart part = (MimeBodyPart) whole.getBodyPart(i);
            if (part.getContentType().startsWith("multipart/")) {
                parts.addAll(parts((MimeMultipart) part.getContent()));
            } else {
                parts.add(part.getInputStream().readAllBytes());
            }
        }
        return parts;
    }

    @Test
    void linesEndAsMailHasThemHoweverTheyAreEncoded() throws Exception {
        for (String words : List.of("Words\nof two lines\r\nand three\n", "国家数据局\n标准\r\n法律\n")) {
            Message said = message("x");
            Message text = new Message(
                    said.sender(),
                    said.from(),
                    said.to(),
                    said.subject(),
                    said.date(),
                    said.id(),
                    said.language(),
                    words,
                    "<p>" + words + "</p>",
                    List.of(),
                    List.of());
            MimeMessage read = new MimeMessage(
                    Session.getInstance(new Properties()), new ByteArrayInputStream(MessageWriter.written(text)));
            for (byte[] part : parts((MimeMultipart) read.getContent())) {
                String lines = text(part);
                assertEquals(3, lines.split("\r\n", -1).length - 1, lines);
                assertEquals(3, lines.chars().filter(c -> c == '\n').count(), lines);
            }
        }
    }

    @Test
    void aSubjectOfTwoLinesIsNoHeaderOfItsOwn() throws Exception {
        String written =
                new String(MessageWriter.written(message("One\r\nBcc: all@example.org")), StandardCharsets.US_ASCII);
        assertTrue(written.contains("\r\nSubject: One Bcc: all@example.org\r\n"), written);
        assertEquals(-1, written.indexOf("\r\nBcc:"));
    }

    @Test
    void theSameMessageGivesTheSameBytesOfSevenBits() throws Exception {
        byte[] written = MessageWriter.written(message("标准".repeat(60)));
        assertArrayEquals(written, MessageWriter.written(message("标准".repeat(60))));
        String text = new String(written, StandardCharsets.ISO_8859_1);
        assertTrue(text.chars().allMatch(c -> c < 0x80));
        String body = text.substring(text.indexOf("\r\n\r\n"));
        assertEquals(List.of(), body.lines().filter(line -> line.length() > 78).toList());
    }

    @Test
    void aServerElsewhereIsSpokenToThroughTlsOnly() {
        assertThrows(
                Server.Misnamed.class,
                () -> Server.of(Map.of("FASCICLE_SMTP_HOST", "192.0.2.1", "FASCICLE_SMTP_SECURITY", "none")));
        assertThrows(Server.Misnamed.class, () -> Server.of(Map.of()));
        assertThrows(
                Server.Misnamed.class,
                () -> Server.of(Map.of("FASCICLE_SMTP_HOST", "127.0.0.1", "FASCICLE_SMTP_PORT", "70000")));
    }

    @Test
    void aServerWithoutTlsIsSentNothingUnlessItIsToBe() throws Exception {
        Server careful = Server.of(Map.of(
                "FASCICLE_SMTP_HOST", "127.0.0.1",
                "FASCICLE_SMTP_PORT", Integer.toString(server.getSmtp().getPort()),
                "FASCICLE_SMTP_USER", "me",
                "FASCICLE_SMTP_PASSWORD", "secret"));
        byte[] written = MessageWriter.written(message("x"));
        IOException refused = assertThrows(
                IOException.class, () -> new SmtpSender(careful).send(written, List.of("me@example.org"), THEN));
        assertTrue(refused.getMessage().contains("STARTTLS"), refused.getMessage());
        assertTrue(!refused.getMessage().contains("secret"), refused.getMessage());
        assertEquals(0, server.getReceivedMessages().length);
    }
}
