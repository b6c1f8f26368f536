package fascicle.pictures;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Attr;

/// What in the style of a picture would fetch something from elsewhere, or run.
///
/// ```css
/// fill: url(#mine);               /* leads nowhere */
/// fill: url(https://example.org)  /* leads out, in whatever spelling: u\72l(…) too */
/// ```
public final class OutwardReference {
    private static final Pattern ESCAPE =
            Pattern.compile("\\\\(?:([0-9a-fA-F]{1,6})(?:\\r\\n|[ \\t\\r\\n\\f])?|(.))", Pattern.DOTALL);
    private static final List<Pattern> WAYS = Stream.of(
                    "url\\(\\s*+['\"]?+\\s*+(?!#)(?<to>[^'\")]*)",
                    "@import\\b(?<to>[^;]*)",
                    "\\b(?:image|image-set|src)\\((?<to>[^)]*)",
                    "(?<to>javascript:.*)",
                    "\\bexpression\\s*\\((?<to>[^)]*)")
            .map(way -> Pattern.compile(way, Pattern.CASE_INSENSITIVE | Pattern.DOTALL))
            .toList();

    private OutwardReference() {}

    /// Attributes of a namespace, such as a drawing program's notes, are never style.
    ///
    /// @return where it leads to
    public static Optional<String> of(Attr attribute) {
        return attribute.getNamespaceURI() == null ? of(attribute.getValue()) : Optional.empty();
    }

    /// @param style a stylesheet, or the value of an attribute
    /// @return where it leads to, in its own words
    public static Optional<String> of(String style) {
        return Stream.of(style, unescaped(style)).flatMap(OutwardReference::in).findFirst();
    }

    private static Stream<String> in(String style) {
        return WAYS.stream()
                .map(way -> way.matcher(style))
                .filter(Matcher::find)
                .map(way -> way.group("to").strip());
    }

    /// Style without escapes.
    ///
    /// @see <a href="https://www.w3.org/TR/css-syntax-3/#consume-escaped-code-point">Escapes in CSS</a>
    public static String unescaped(String style) {
        return ESCAPE.matcher(style).replaceAll(escape -> Matcher.quoteReplacement(character(escape)));
    }

    private static String character(MatchResult escape) {
        if (escape.group(1) == null) {
            return escape.group(2).equals("\n") ? "" : escape.group(2);
        }
        int point = Integer.parseInt(escape.group(1), 16);
        return Character.isValidCodePoint(point) ? Character.toString(point) : "\uFFFD";
    }
}
