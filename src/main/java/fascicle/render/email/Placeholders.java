package fascicle.render.email;

import fascicle.mail.Message;
import fascicle.model.Mailing.Sender;
import java.util.Optional;

/// What differs from reader to reader, as the service writes it that sends an email to a list; and the words of
/// authors, so that the service does not take them for its own.
record Placeholders(Optional<Sender> sender) {
    /// With a sign that no text of an author holds: what they write of is never filled in.
    private static final String SCHEME = "fascicle:\uFFFF";
    /// At the end of an address, listmonk makes it one that counts who follows it.
    private static final String COUNTED = "@TrackLink";
    /// Stands in a template for the address that ends a subscription, until all else is written.
    static final String UNSUBSCRIBE = SCHEME + "unsubscribe";
    /// Stands for the address of the email on the web.
    static final String ONLINE = SCHEME + "online";

    /// Whether the service knows where an email of its can be read on the web.
    boolean knowOnline() {
        return sender.filter(service -> service != Sender.KEILA).isPresent();
    }

    boolean knowUnsubscribe() {
        return sender.isPresent();
    }

    /// HTML for the service.
    String inHtml(String html) {
        return filled(
                sender.isEmpty()
                        ? html
                        : harmless(html, "&#123;", "&#37;", "&#35;", "&#124;").replace(COUNTED, "&#64;TrackLink"));
    }

    /// Text for the service.
    String inText(String text) {
        return filled(
                sender.isEmpty() ? text : harmless(text, " {", " %", " #", " |").replace(COUNTED, "@ TrackLink"));
    }

    /// What stands in a header, such as a subject; services fill in these too.
    String inHeader(String words) {
        return inText(Message.oneLine(words));
    }

    private String filled(String text) {
        return text.replace(UNSUBSCRIBE, unsubscribe()).replace(ONLINE, online());
    }

    /// Every beginning of what the services would carry out (`{{`, `{%`, `{#`, `*|`) with its second sign written so
    /// that readers see it and the service does not.
    private static String harmless(String text, String brace, String percent, String hash, String bar) {
        StringBuilder written = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char before = i == 0 ? ' ' : text.charAt(i - 1);
            char c = text.charAt(i);
            if (before == '{' && c == '{') {
                written.append(brace);
            } else if (before == '{' && c == '%') {
                written.append(percent);
            } else if (before == '{' && c == '#') {
                written.append(hash);
            } else if (before == '*' && c == '|') {
                written.append(bar);
            } else {
                written.append(c);
            }
        }
        return written.toString();
    }

    private String unsubscribe() {
        return sender.map(service -> switch (service) {
                    case LISTMONK -> "{{ UnsubscribeURL }}";
                    case MAILCHIMP -> "*|UNSUB|*";
                    case BREVO -> "{{ unsubscribe }}";
                    case KEILA -> "{{ unsubscribe_link }}";
                })
                .orElse(UNSUBSCRIBE);
    }

    private String online() {
        return sender.map(service -> switch (service) {
                    case LISTMONK -> "{{ MessageURL }}";
                    case MAILCHIMP -> "*|ARCHIVE|*";
                    case BREVO -> "{{ mirror }}";
                    case KEILA -> ONLINE;
                })
                .orElse(ONLINE);
    }
}
