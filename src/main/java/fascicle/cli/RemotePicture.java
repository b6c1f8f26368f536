package fascicle.cli;

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
        return find(MARKDOWN, line, from, told).or(() -> find(HTML, line, from, told));
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
