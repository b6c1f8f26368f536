package fascicle.content.markdown;

import fascicle.content.source.Problems;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/// Tells of addresses in running text that may go on behind the place where they are taken to end.
///
/// ```markdown
/// https://zh.wikipedia.org/wiki/标准 and https://example.org/a–b and https://example.org/long…
/// ```
final class DoubtfulEnds extends AbstractVisitor {
    private static final String CODE = "link-end";
    private static final String HINT =
            "write < before it and > behind all that belongs to it; or a blank, where it ends here";

    /// A dash or an apostrophe within a word, or an address that somebody shortened.
    private static final Pattern GOES_ON = Pattern.compile(
            "[\u2010-\u2013\u2212·][\\p{L}\\p{N}].*|’(?!s\\P{L}|s$)[\\p{L}\\p{N}].*|…[\\p{L}\\p{N}/].*|…");

    /// Something is expected behind these.
    private static final Pattern OPEN_END = Pattern.compile(".*[/=&#?%_~+-]");

    private static final Telltale FOREIGN_HOST =
            Telltale.of(Pattern.compile("(?i)\\bhttps?://(?=[\\p{L}\\p{N}&&[^\\x00-\\x7F]])"), "://");

    private final FilePlaces places;
    private final Problems problems;

    private DoubtfulEnds(FilePlaces places, Problems problems) {
        this.places = places;
        this.problems = problems;
    }

    static void report(Node text, FilePlaces places, Problems problems) {
        text.accept(new DoubtfulEnds(places, problems));
    }

    @Override
    public void visit(Link link) {
        if (link instanceof BareLink bare && link.getFirstChild() instanceof Text words) {
            String address = words.getLiteral();
            boolean cutShort = !bare.behind().isEmpty()
                    && BareAddresses.isWithoutBlanks(bare.behind().codePointAt(0));
            if (GOES_ON.matcher(bare.behind()).matches()
                    || cutShort && OPEN_END.matcher(address).matches()) {
                tell(link, 0, "\"" + address + "\" is taken for the address, without \"" + bare.behind() + "\"");
            }
        }
    }

    @Override
    public void visit(Text text) {
        for (MatchResult host : FOREIGN_HOST.in(text.getLiteral())) {
            tell(text, host.start(), "this address is not made a link, for it does not begin with a Latin letter");
        }
    }

    private void tell(Node node, int letters, String message) {
        if (!node.getSourceSpans().isEmpty()) {
            SourceSpan span = node.getSourceSpans().getFirst();
            problems.warning(places.at(span.getLineIndex(), span.getColumnIndex() + letters), CODE, message, HINT);
        }
    }
}
