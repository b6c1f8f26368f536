package fascicle.cli;

import java.util.regex.Pattern;

/// Text of authors as a terminal may show it: with nothing in it that a terminal would obey.
final class Harmless {
    private static final Pattern COMMANDS = Pattern.compile("[\\p{Cc}\\u202a-\\u202e\\u2066-\\u2069&&[^\t]]");

    private Harmless() {}

    /// The text with U+FFFD for each control character other than the tab, and for each that turns the direction of
    /// writing: as long as it was.
    static String text(String text) {
        return COMMANDS.matcher(text).replaceAll("\uFFFD");
    }
}
