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
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.SSLHandshakeException;

/// Hands messages to a server by SMTP (RFC 5321). Servers elsewhere are spoken to through TLS only, and have to show
/// that they are who they are called.
public final class SmtpSender {
    /// A server has no more to say than how it is called and what it thinks of a message.
    private static final int MOST_BYTES = 1 << 20;

    private static final Duration SILENCE = Duration.ofSeconds(30);
    private static final Duration WHOLE = Duration.ofMinutes(10);

    /// In characters, of what a server said.
    private static final int MOST_SAID = 300;

    private final Server server;
    private final Optional<String> sender;
    private final Limits limits;

    private SmtpSender(Server server, Optional<String> sender, Limits limits) {
        this.server = server;
        this.sender = sender;
        this.limits = limits;
    }

    public SmtpSender(Server server) {
        this(
                server,
                Optional.empty(),
                new Limits(SILENCE, WHOLE, MOST_BYTES, server.security() == Server.Security.NONE));
    }

    /// One that sends in the name of a mailbox, instead of that which a message names.
    public SmtpSender from(String mailbox) {
        return new SmtpSender(server, Optional.of(mailbox), limits);
    }

    SmtpSender within(Limits other) {
        return new SmtpSender(server, sender, other);
    }

    /// Sends a message as it is, but for who gets it, from whom and when. It is a new one each time: programs show one
    /// of several messages with the same id only.
    ///
    /// @param message as [MessageWriter] writes it
    /// @param to mailboxes
    /// @throws IOException when the server does not take it for all of them
    public void send(byte[] message, List<String> to, ZonedDateTime now) throws IOException {
        Session session = Session.getInstance(settings());
        session.getProperties().put("mail.smtp.socketFactory", new LimitedSockets(limits));
        Certificates.of(server.trusted())
                .map(tls -> new ClosedSockets(tls, limits))
                .ifPresent(closed -> session.getProperties().put("mail.smtp.ssl.socketFactory", closed));
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

    private String reason(MessagingException failure) {
        Exception next = failure.getNextException();
        String said = shown(String.valueOf(failure.getMessage()));
        String more = next == null || next.getMessage() == null ? "" : shown(next.getMessage());
        String advice = next instanceof SSLHandshakeException
                ? "; if that is its own certificate, name its file: " + Server.CERTIFICATE
                : "";
        return said + (more.isEmpty() || more.equals(said) ? "" : " (" + more + ")") + advice;
    }

    /// In one line and short, for a server may say anything; also what it was told in confidence.
    private String shown(String said) {
        String kept = Message.oneLine(said);
        for (String secret : server.login().map(Server.Login::secrets).orElse(List.of())) {
            kept = kept.replace(secret, "...");
        }
        return kept.length() <= MOST_SAID ? kept : kept.substring(0, MOST_SAID) + "...";
    }

    private Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("mail.smtp.auth", Boolean.toString(server.login().isPresent()));
        // What others do with a password is older than TLS, and reads what a server asks in ways of its own.
        settings.setProperty("mail.smtp.auth.mechanisms", "PLAIN LOGIN");
        settings.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        settings.setProperty("mail.smtp.socketFactory.fallback", "false");
        // The message has arrived by then: what a server says to a farewell changes nothing.
        settings.setProperty("mail.smtp.quitwait", "false");
        for (String phase : List.of("connectiontimeout", "timeout")) {
            settings.setProperty(
                    "mail.smtp." + phase, Long.toString(limits.silence().toMillis()));
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
