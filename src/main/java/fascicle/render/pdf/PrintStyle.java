package fascicle.render.pdf;

import fascicle.Diagnostic;
import fascicle.render.Theme;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xhtmlrenderer.css.parser.CSSParser;
import org.xhtmlrenderer.css.sheet.StylesheetInfo.Origin;

/// What the layout does not understand of a theme's print styles.
final class PrintStyle {
    private static final String FOLDER = "print";

    /// `Value grid is not a recognized identifier at line 4. Skipping declaration.`
    private static final Pattern COMPLAINT =
            Pattern.compile("(?<what>.+?) at line (?<line>\\d+)\\. (?<deed>\\w+) (?<part>[\\w ]+)\\.?");

    private static final String UNKNOWN_PROPERTY = " is an unrecognized CSS property";

    private PrintStyle() {}

    /// A warning for each declaration or rule of the style sheets in `print` that will be ignored.
    static List<Diagnostic> warnings(Theme theme) throws IOException {
        List<Diagnostic> warnings = new ArrayList<>();
        for (String path : theme.list(FOLDER)) {
            if (path.endsWith(".css")) {
                read(theme, path, warnings);
            }
        }
        return warnings;
    }

    private static void read(Theme theme, String path, List<Diagnostic> warnings) throws IOException {
        String style = new String(theme.bytes(path), StandardCharsets.UTF_8);
        List<String> lines = style.lines().toList();
        new CSSParser((_, complaint) -> warnings.add(warning(theme, path, complaint, lines)))
                .parseStylesheet(path, Origin.AUTHOR, new StringReader(style));
    }

    private static Diagnostic warning(Theme theme, String path, String complaint, List<String> lines) {
        Matcher known = COMPLAINT.matcher(complaint);
        boolean isKnown = known.matches();
        String what = isKnown ? known.group("what") : complaint;
        int line = isKnown ? line(what, Integer.parseInt(known.group("line")), lines) : 1;
        return Diagnostic.warning(
                        theme.position(path, line, 1),
                        "theme-style",
                        "print ignores this: " + Character.toLowerCase(what.charAt(0)) + what.substring(1))
                .withHint("print knows CSS 2.1 and the parts of CSS 3 that the theming guide names");
    }

    /// The parser counts from the end of what it read last; a property that it does not know stands where its name
    /// is.
    private static int line(String what, int counted, List<String> lines) {
        if (what.endsWith(UNKNOWN_PROPERTY)) {
            String name = what.substring(0, what.length() - UNKNOWN_PROPERTY.length());
            for (int line = Math.max(counted, 1); line <= lines.size(); line++) {
                if (lines.get(line - 1).contains(name)) {
                    return line;
                }
            }
        }
        return counted;
    }
}
