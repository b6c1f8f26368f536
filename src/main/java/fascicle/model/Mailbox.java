package fascicle.model;

import java.util.regex.Pattern;

/// Tells mailboxes, as every server takes them: no names, no comments, no quotes, letters of ASCII alone.
///
/// Source: RFC 5321, 4.1.2, without quoted names and without numbers for hosts.
public final class Mailbox {
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]++";
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern ONE =
            Pattern.compile(ATOM + "(?:\\." + ATOM + ")*+@" + LABEL + "(?:\\." + LABEL + ")*+");
    private static final int LONGEST = 254;

    private Mailbox() {}

    public static boolean isOne(String text) {
        return text.length() <= LONGEST && ONE.matcher(text).matches();
    }
}
