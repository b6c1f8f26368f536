package fascicle.content.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.Text;

/// The name that an author gives to a heading, as many tools know it.
///
/// ```markdown
/// ## What we found {#findings}
/// ```
final class OwnAnchor {
    private static final Pattern NAME =
            Pattern.compile("\\h*+\\{:?\\h*+#([\\p{L}\\p{N}_][\\p{L}\\p{N}_:.-]*+)[^{}]*+\\}\\h*+$");

    private OwnAnchor() {}

    /// Takes the name out of the heading's words.
    static Optional<String> cut(Heading heading) {
        if (!(heading.getLastChild() instanceof Text last)) {
            return Optional.empty();
        }
        String literal = last.getLiteral();
        Matcher name = NAME.matcher(literal);
        int from = literal.lastIndexOf('{');
        if (from < 0
                || !name.region(literal.substring(0, from).stripTrailing().length(), literal.length())
                        .lookingAt()) {
            return Optional.empty();
        }
        last.setLiteral(literal.substring(0, name.start()));
        return Optional.of(name.group(1));
    }
}
