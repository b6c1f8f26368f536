package fascicle.content.markdown;

import fascicle.model.Block.Alert;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/// Tells GitHub's alerts from other quotations.
///
/// ```markdown
/// > [!NOTE]
/// > Comments close soon.
/// ```
final class Alerts {
    private static final Map<String, Alert.Kind> MARKERS = Stream.of(Alert.Kind.values())
            .collect(Collectors.toUnmodifiableMap(kind -> "[!" + kind.name() + "]", kind -> kind));

    private Alerts() {}

    /// The kind of alert that a quotation is; absent when it is just a quotation.
    static Optional<Alert.Kind> kind(BlockQuote quotation) {
        return firstLine(quotation).map(String::strip).map(line -> MARKERS.get(line.toUpperCase(Locale.ROOT)));
    }

    /// The words of the first line, when they are nothing but plain text.
    private static Optional<String> firstLine(BlockQuote quotation) {
        if (!(quotation.getFirstChild() instanceof Paragraph paragraph)) {
            return Optional.empty();
        }
        StringBuilder line = new StringBuilder();
        Node node = paragraph.getFirstChild();
        for (; node instanceof Text text; node = node.getNext()) {
            line.append(text.getLiteral());
        }
        boolean whole = node == null || node instanceof SoftLineBreak;
        return whole ? Optional.of(line.toString()) : Optional.empty();
    }

    /// Takes the first line away, and its paragraph when nothing is left of it.
    static void removeMarker(BlockQuote quotation) {
        Node paragraph = quotation.getFirstChild();
        while (paragraph.getFirstChild() instanceof Text) {
            paragraph.getFirstChild().unlink();
        }
        if (paragraph.getFirstChild() == null) {
            paragraph.unlink();
        } else {
            paragraph.getFirstChild().unlink();
        }
    }
}
