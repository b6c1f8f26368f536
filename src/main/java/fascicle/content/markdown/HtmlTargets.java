package fascicle.content.markdown;

import fascicle.Position;
import fascicle.content.source.HiddenOrders;
import fascicle.model.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jsoup.nodes.Element;

/// What the links of an author's HTML lead to, and the names that it gives to places:
///
/// ```markdown
/// <p id="more">See <a href="02-law.md">the law</a>, <a href="#more">here</a>.</p>
/// ```
///
/// A link within the newsletter is resolved as one of Markdown is. In the HTML a number stands for what it leads to.
final class HtmlTargets {
    private static final Pattern ELSEWHERE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*+:|//");

    /// What stands in an address for what it leads to, before its number.
    static final String SCHEME = "target";

    private final Conversion conversion;
    private final List<? extends Node> written;
    private final List<Target> targets = new ArrayList<>();
    private int piece;
    private int offset;
    /// How much of the piece was looked through for its lines.
    private int counted;
    private int lines;
    /// Where the last of them ends in the piece.
    private int lineEnd = -1;

    /// @param written where the HTML stands, in order
    HtmlTargets(Conversion conversion, List<? extends Node> written) {
        this.conversion = conversion;
        this.written = written;
    }

    List<Target> all() {
        return List.copyOf(targets);
    }

    /// Gives an element its link and its name; those that it cannot have go.
    ///
    /// @param element not yet cleaned
    void take(Element element) {
        boolean isLink = element.normalName().equals("a");
        if (isLink && element.hasAttr("href")) {
            resolve(element, element.attr("href").strip());
        }
        if (isLink && element.hasAttr("name") && !element.hasAttr("id")) {
            element.attr("id", element.attr("name"));
        }
        if (element.hasAttr("id")) {
            conversion
                    .anchors()
                    .flatMap(anchors -> anchors.own(element.attr("id")))
                    .ifPresentOrElse(name -> element.attr("id", name), () -> element.removeAttr("id"));
        }
    }

    private void resolve(Element link, String address) {
        if (address.startsWith(SCHEME + ":")) {
            // Nobody but the tool writes these.
            link.attr("href", "unknown-" + address);
        }
        boolean elsewhere = ELSEWHERE.matcher(address).lookingAt();
        boolean isLong = address.length() > References.LONGEST_ADDRESS;
        if (address.isEmpty()
                || elsewhere && !isLong && HiddenOrders.in(address).isEmpty()) {
            return;
        }
        Optional<Target> target = conversion.references().link(address, place(address));
        if (target.isEmpty()) {
            link.removeAttr("href");
            return;
        }
        link.attr("href", SCHEME + ":" + targets.size());
        targets.add(target.get());
    }

    /// Where an address stands: the next place that has it as it reads, or the beginning of the HTML.
    private Position place(String address) {
        for (int i = piece; i < written.size(); i++) {
            String literal = literal(written.get(i));
            int found = literal.indexOf(address, i == piece ? offset : 0);
            if (found >= 0) {
                read(i, found, literal);
                Position at = position(written.get(i), found);
                offset = found + address.length();
                return at;
            }
        }
        return conversion.places().of(written.getFirst());
    }

    private static String literal(Node node) {
        return switch (node) {
            case HtmlBlock block -> block.getLiteral();
            case HtmlInline inline -> inline.getLiteral();
            default -> "";
        };
    }

    /// Counts the lines up to a place, from the last one on.
    private void read(int to, int found, String literal) {
        if (to != piece) {
            piece = to;
            offset = 0;
            counted = 0;
            lines = 0;
            lineEnd = -1;
        }
        for (int i = counted; i < found; i++) {
            if (literal.charAt(i) == '\n') {
                lines++;
                lineEnd = i;
            }
        }
        counted = found;
    }

    private Position position(Node node, int found) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (lines >= spans.size()) {
            return conversion.places().of(node);
        }
        return conversion
                .places()
                .at(spans.get(lines).getLineIndex(), spans.get(lines).getColumnIndex() + found - lineEnd - 1);
    }
}
