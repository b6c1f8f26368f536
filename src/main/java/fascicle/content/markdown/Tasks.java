package fascicle.content.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/// Items of a list that are to be done or are done, which readers see with a box.
///
/// ```markdown
/// - [ ] open
/// - [x] done
/// ```
final class Tasks {
    private static final Pattern SIGN = Pattern.compile("\\[([ xX])]\\s+(?=\\S)");

    private Tasks() {}

    /// Puts a box in the place of the sign.
    static void mark(Node item) {
        if (item.getFirstChild() instanceof Paragraph paragraph && paragraph.getFirstChild() instanceof Text text) {
            Matcher sign = SIGN.matcher(text.getLiteral());
            if (sign.lookingAt()) {
                text.insertBefore(new Text(sign.group(1).isBlank() ? "\u2610 " : "\u2611 "));
                text.setLiteral(text.getLiteral().substring(sign.end()));
                text.setSourceSpans(text.getSourceSpans().stream()
                        .limit(1)
                        .map(span -> behind(span, sign.end()))
                        .toList());
            }
        }
    }

    private static SourceSpan behind(SourceSpan span, int letters) {
        return span.subSpan(Math.min(letters, span.getLength()));
    }
}
