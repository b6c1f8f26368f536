package fascicle.fetching;

import fascicle.Diagnostic;
import fascicle.Position;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A picture that an article shows from elsewhere.
///
/// @param told the finding that names it
/// @param at where its address stands
/// @param address as it is written
record RemotePicture(Diagnostic told, Position at, String address) {
    private static final String CODE = "picture-outside";
    private static final String WEB = "((?i:https?:)?//[^\\s<>()\"'\\\\]+)";
    private static final Pattern MARKDOWN = Pattern.compile("!\\[[^\\[\\]]*+\\]\\(<?" + WEB + "[>)\\s]");
    /// `![The map][map]`, `![map][]`, `![map]`, whose address stands at `[map]: https://...`.
    private static final Pattern REFERENCE = Pattern.compile("!\\[([^\\[\\]]*+)\\](?:\\[([^\\[\\]]*+)\\])?+");

    private static final Pattern DEFINITION = Pattern.compile(" {0,3}\\[([^\\[\\]]++)\\]:\\s*+<?" + WEB);
    private static final Pattern SPACES = Pattern.compile("\\s++");
    private static final Pattern HTML = Pattern.compile("(?i)<img\\b[^<>]*?\\ssrc=[\"']?" + WEB);
    private static final Pattern UNNAMEABLE = Pattern.compile("[^a-z0-9]++");
    private static final int LONGEST = 60;

    static boolean isOne(Diagnostic told) {
        return told.code().equals(CODE);
    }

    /// Absent where its address does not stand there as it reads.
    ///
    /// @param lines of the file
    static Optional<RemotePicture> of(Diagnostic told, List<String> lines) {
        int number = told.at().line();
        String line = number <= lines.size() ? lines.get(number - 1) : "";
        int from = Math.min(line.length(), told.at().column() - 1);
        return find(MARKDOWN, line, from, told)
                .or(() -> find(HTML, line, from, told))
                .or(() -> defined(line, from, lines, told));
    }

    /// The first definition of a name counts.
    private static Optional<RemotePicture> defined(String line, int from, List<String> lines, Diagnostic told) {
        Matcher reference = REFERENCE.matcher(line).region(from, line.length());
        if (!reference.lookingAt()) {
            return Optional.empty();
        }
        String label =
                reference.group(2) == null || reference.group(2).isBlank() ? reference.group(1) : reference.group(2);
        for (int i = 0; i < lines.size(); i++) {
            Matcher definition = DEFINITION.matcher(lines.get(i));
            if (definition.lookingAt() && folded(definition.group(1)).equals(folded(label))) {
                Position at = new Position(told.at().path(), i + 1, definition.start(2) + 1);
                return Optional.of(new RemotePicture(told, at, definition.group(2)));
            }
        }
        return Optional.empty();
    }

    private static String folded(String label) {
        return SPACES.matcher(label.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    private static Optional<RemotePicture> find(Pattern pattern, String line, int from, Diagnostic told) {
        Matcher picture = pattern.matcher(line).region(from, line.length());
        return picture.lookingAt()
                ? Optional.of(new RemotePicture(
                        told, new Position(told.at().path(), told.at().line(), picture.start(1) + 1), picture.group(1)))
                : Optional.empty();
    }

    /// The address with its scheme.
    String whole() {
        return address.startsWith("//") ? "https:" + address : address;
    }

    /// A name for its file, without an ending: `map-of-beijing`.
    String name() {
        String path = whole().replaceFirst("[?#].*", "").replaceFirst("(?i)^https?://[^/]*/?", "");
        String last = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[A-Za-z]{3,4}$", "");
        String plain = UNNAMEABLE
                .matcher(last.toLowerCase(Locale.ROOT))
                .replaceAll("-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty()
                ? "picture"
                : plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("-$", "");
    }
}
