package fascicle.mail;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.SSLHandshakeException;

/// Hands messages to a server by SMTP (RFC 5321). Servers elsewhere are spoken to through TLS only, and have to show
/// that they are who they are called.
public final class SmtpSender {
    private static final String PATIENCE = "30000"; // milliseconds

    private final Server server;
    private final Optional<String> sender;

    private SmtpSender(Server server, Optional<String> sender) {
        this.server = server;
        this.sender = sender;
    }

    public SmtpSender(Server server) {
        this(server, Optional.empty());
    }

    /// One that sends in the name of a mailbox, instead of that which a message names.
    public SmtpSender from(String mailbox) {
        return new SmtpSender(server, Optional.of(mailbox));
    }

    /// Sends a message as it is, but for who gets it, from whom and when. It is a new one each time: programs show one
    /// of several messages with the same id only.
    ///
    /// @param message as [MessageWriter] writes it
    /// @param to mailboxes
    /// @throws IOException when the server does not take it for all of them
    public void send(byte[] message, List<String> to, ZonedDateTime now) throws IOException {
        Session session = Session.getInstance(settings());
        Certificates.of(server.trusted())
                .ifPresent(sockets -> session.getProperties().put("mail.smtp.ssl.socketFactory", sockets));
        try (Transport transport = session.getTransport("smtp")) {
            MimeMessage read = new MimeMessage(session, new ByteArrayInputStream(message));
            InternetAddress named = (InternetAddress) read.getFrom()[0];
            if (sender.isPresent()) {
                named.setAddress(sender.get());
                read.setFrom(named);
            }
            session.getProperties().setProperty("mail.smtp.from", named.getAddress());
            read.setHeader("To", String.join(", ", to));
            read.setHeader("Date", MessageWriter.DATE.format(now));
            read.setHeader(
                    "Message-ID",
                    read.getMessageID().replaceFirst("@", "." + now.toInstant().toEpochMilli() + "@"));
            String user = server.login().map(Server.Login::user).orElse(null);
            String password = server.login().map(Server.Login::password).orElse(null);
            transport.connect(server.host(), server.port(), user, password);
            transport.sendMessage(read, addresses(to));
        } catch (AuthenticationFailedException e) {
            throw new IOException("the mail server " + server + " does not know this user and password", e);
        } catch (MessagingException e) {
            throw new IOException("the mail server " + server + ": " + reason(e), e);
        }
    }

    private static Address[] addresses(List<String> to) throws MessagingException {
        List<Address> addresses = new ArrayList<>();
        for (String mailbox : to) {
            addresses.add(new InternetAddress(mailbox, true));
        }
        return addresses.toArray(Address[]::new);
    }

    private static String reason(MessagingException failure) {
        Exception next = failure.getNextException();
        String more = next == null || next.getMessage() == null
                ? ""
                : " (" + next.getMessage().strip() + ")";
        String advice = next instanceof SSLHandshakeException
                ? "; if that is its own certificate, name its file: " + Server.CERTIFICATE
                : "";
        return String.valueOf(failure.getMessage()).strip() + more + advice;
    }

    private Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("mail.smtp.auth", Boolean.toString(server.login().isPresent()));
        settings.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        settings.setProperty("mail.smtp.socketFactory.fallback", "false");
        for (String phase : List.of("connectiontimeout", "timeout", "writetimeout")) {
            settings.setProperty("mail.smtp." + phase, PATIENCE);
        }
        switch (server.security()) {
            case TLS -> settings.setProperty("mail.smtp.ssl.enable", "true");
            case STARTTLS -> {
                settings.setProperty("mail.smtp.starttls.enable", "true");
                settings.setProperty("mail.smtp.starttls.required", "true");
            }
            case NONE -> {
                // On this machine nobody listens in.
            }
        }
        return settings;
    }
}
