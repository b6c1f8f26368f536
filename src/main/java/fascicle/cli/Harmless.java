package fascicle.cli;

import java.util.regex.Pattern;

/// Text of authors as a terminal may show it: with nothing in it that a terminal would obey.
final class Harmless {
    private static final Pattern COMMANDS = Pattern.compile("[\\p{Cc}&&[^\t]]");

    private Harmless() {}

    /// The text with U+FFFD for each control character other than the tab: as long as it was.
    static String text(String text) {
        return COMMANDS.matcher(text).replaceAll("\uFFFD");
    }
}
