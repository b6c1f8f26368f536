package fascicle.mail;

import jakarta.activation.ActivationDataFlavor;
import jakarta.activation.CommandInfo;
import jakarta.activation.CommandMap;
import jakarta.activation.DataContentHandler;
import jakarta.activation.DataHandler;
import jakarta.activation.DataSource;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Writes messages: the same message, the same bytes. Neither clock nor machine nor the library's settings are asked.
///
/// Sources: RFC 5322; RFC 2045 to 2047; RFC 2046, 5.1.4, for the text and the HTML as alternatives; RFC 2387 for
/// pictures.
public final class MessageWriter {
    static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss xx", Locale.ENGLISH);
    /// Holds what neither of the encodings writes, so that no content can look like it.
    private static final String BOUNDARY = "=_fascicle_";
    /// Above this share of other letters, escaping each takes more room than packing all.
    private static final int FOREIGN = 6;

    private final Message message;
    private int parts;

    private MessageWriter(Message message) {
        this.message = message;
    }

    /// The bytes of a message, with lines that end as RFC 5322 wants.
    ///
    /// @throws IOException when a mailbox is none
    public static byte[] written(Message message) throws IOException {
        try {
            return new MessageWriter(message).written();
        } catch (MessagingException e) {
            throw new IOException("the email cannot be written: " + e.getMessage(), e);
        }
    }

    private byte[] written() throws IOException, MessagingException {
        Named mime = new Named();
        mime.setHeader("Date", DATE.format(message.date()));
        mime.setFrom(new InternetAddress(message.from(), Message.oneLine(message.sender()), "UTF-8"));
        for (String mailbox : message.to()) {
            mime.addRecipient(RecipientType.TO, new InternetAddress(mailbox, true));
        }
        mime.setSubject(Message.oneLine(message.subject()), "UTF-8");
        mime.setHeader("Message-ID", "<" + message.id() + ">");
        mime.setHeader("Content-Language", message.language().toLanguageTag());
        mime.setDataHandler(handler(whole()));
        mime.saveChanges();
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        mime.writeTo(written);
        return written.toByteArray();
    }

    private MimeMultipart whole() throws MessagingException {
        MimeMultipart alternatives = multipart("alternative");
        alternatives.addBodyPart(text(message.text(), "plain"));
        alternatives.addBodyPart(html());
        if (message.files().isEmpty()) {
            return alternatives;
        }
        MimeMultipart mixed = multipart("mixed");
        mixed.addBodyPart(part(alternatives));
        for (Message.Attached file : message.files()) {
            MimeBodyPart part = part(file.type(), file.content(), "base64");
            part.setDisposition("attachment");
            part.setFileName(file.name());
            mixed.addBodyPart(part);
        }
        return mixed;
    }

    private MimeBodyPart html() throws MessagingException {
        MimeBodyPart html = text(message.html(), "html");
        if (message.pictures().isEmpty()) {
            return html;
        }
        MimeMultipart related = multipart("related");
        related.addBodyPart(html);
        for (Message.Picture picture : message.pictures()) {
            MimeBodyPart part = part(picture.type(), picture.content(), "base64");
            part.setContentID("<" + picture.id() + ">");
            part.setDisposition("inline");
            part.setFileName(picture.name());
            related.addBodyPart(part);
        }
        return part(related);
    }

    /// Lines end as mail has them before they are encoded: what base64 packs nobody mends on the way (RFC 2045, 6.8).
    private static MimeBodyPart text(String text, String kind) throws MessagingException {
        byte[] content = text.replaceAll("\r\n|\r|\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        long foreign = text.chars().filter(c -> c >= 0x80).count();
        String encoding = foreign * FOREIGN > content.length ? "base64" : "quoted-printable";
        return part("text/" + kind + "; charset=UTF-8", content, encoding);
    }

    private static MimeBodyPart part(String type, byte[] content, String encoding) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        DataSource source = new ByteArrayDataSource(content, type);
        part.setDataHandler(new DataHandler(source));
        part.setHeader("Content-Type", type);
        part.setHeader("Content-Transfer-Encoding", encoding);
        return part;
    }

    private static MimeBodyPart part(MimeMultipart parts) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(handler(parts));
        return part;
    }

    private MimeMultipart multipart(String kind) {
        parts++;
        return new Bounded(kind, BOUNDARY + parts);
    }

    private static DataHandler handler(MimeMultipart parts) {
        DataHandler handler = new DataHandler(parts, parts.getContentType());
        handler.setCommandMap(new OwnWriters());
        return handler;
    }

    /// Leaves the id as it was given.
    private static final class Named extends MimeMessage {
        Named() {
            super((Session) null);
        }

        @Override
        protected void updateMessageID() {
            // It has one.
        }
    }

    /// Parts between lines that are the same every time.
    private static final class Bounded extends MimeMultipart {
        Bounded(String kind, String boundary) {
            super(kind);
            ContentType type = new ContentType("multipart", kind, null);
            type.setParameter("boundary", boundary);
            contentType = type.toString();
        }
    }

    /// Says how parts are written; what the machine says in its own files is not asked.
    private static final class OwnWriters extends CommandMap {
        @Override
        public CommandInfo[] getPreferredCommands(String type) {
            return new CommandInfo[0];
        }

        @Override
        public CommandInfo[] getAllCommands(String type) {
            return new CommandInfo[0];
        }

        @Override
        public @Nullable CommandInfo getCommand(String type, String name) {
            return null;
        }

        @Override
        public DataContentHandler createDataContentHandler(String type) {
            return new PartsWriter();
        }
    }

    /// Writes parts.
    private static final class PartsWriter implements DataContentHandler {
        @Override
        public ActivationDataFlavor[] getTransferDataFlavors() {
            return new ActivationDataFlavor[0];
        }

        @Override
        public @Nullable Object getTransferData(ActivationDataFlavor flavour, DataSource source) {
            return null;
        }

        @Override
        public @Nullable Object getContent(DataSource source) {
            return null;
        }

        @Override
        public void writeTo(Object parts, String type, OutputStream out) throws IOException {
            try {
                ((MimeMultipart) parts).writeTo(out);
            } catch (MessagingException e) {
                throw new IOException(e);
            }
        }
    }
}
