package fascicle.content.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// Takes pictures that are written as HTML for pictures, and makes links of films and frames.
///
/// ```markdown
/// <img src="images/map.png" alt="A map">
/// <figure><img src="images/map.png" alt="A map"><figcaption>Where we are</figcaption></figure>
/// <iframe src="https://www.youtube.com/embed/x" title="The talk"></iframe>
/// ```
///
/// A block of HTML is cut where they stand; what is left around them still belongs together.
final class HtmlMedia implements PostProcessor {
    private static final String REST = "\\b(?:[^<>\"']|\"[^\"]{0,2000}+\"|'[^']{0,2000}+')*+>";
    private static final String IMG = "<img" + REST;
    private static final String LINKED = "<a" + REST + "\\s*+" + IMG + "\\s*+</a\\s*+>";
    private static final String CAPTION = "<figcaption" + REST + "[^<]*+</figcaption\\s*+>";

    private static final Pattern START =
            Pattern.compile("(?i)<(!--|(?:script|style|textarea|template|figure|a|img|iframe|video|audio)\\b)");
    private static final Pattern PICTURE = Pattern.compile("(?i)<figure" + REST + "\\s*+(?:" + LINKED + "|" + IMG
            + ")\\s*+(?:" + CAPTION + "\\s*+)?+</figure\\s*+>|" + LINKED + "|" + IMG);

    private static final Pattern INLINE = Pattern.compile("(?i)<(?:img|iframe|video|audio|source)" + REST);
    private static final Pattern BETWEEN = Pattern.compile("(?i)(?:\\s|<br\\s*+/?+>)*+");
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)(?:https?:)?//.++");

    @Override
    public Node process(Node document) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlInline html) {
                inline(html);
            }

            @Override
            public void visit(HtmlBlock html) {
                cut(html);
            }
        });
        return document;
    }

    private static void inline(HtmlInline html) {
        String tag = LetterSigns.removed(html.getLiteral());
        if (INLINE.matcher(tag).matches()) {
            medium(tag).ifPresent(medium -> {
                medium.setSourceSpans(html.getSourceSpans());
                html.insertBefore(medium);
                html.unlink();
            });
        }
    }

    private static void cut(HtmlBlock html) {
        List<Node> pieces = pieces(html);
        if (pieces.stream().anyMatch(Paragraph.class::isInstance)) {
            pieces.forEach(html::insertBefore);
            html.unlink();
        }
    }

    /// The paragraphs of media in a block, and what is left between them.
    private static List<Node> pieces(HtmlBlock html) {
        String literal = html.getLiteral();
        int[] lines = lines(literal);
        List<Node> pieces = new ArrayList<>();
        Matcher start = START.matcher(literal);
        int from = 0;
        for (int next = 0; start.find(next); ) {
            next = end(literal, start);
            Optional<Node> medium =
                    next > start.end() ? medium(literal.substring(start.start(), next)) : Optional.empty();
            if (medium.isPresent()) {
                add(pieces, html, lines, from, start.start());
                medium.get().setSourceSpans(at(html, lines, start.start()));
                paragraph(pieces).appendChild(medium.get());
                from = next;
            }
        }
        add(pieces, html, lines, from, literal.length());
        return pieces;
    }

    /// Where that ends which begins here; the end of its name where that is no medium.
    private static int end(String literal, Matcher start) {
        String name = start.group(1).toLowerCase(Locale.ROOT);
        return switch (name) {
            case "figure", "a", "img" -> {
                Matcher picture = PICTURE.matcher(literal).region(start.start(), literal.length());
                yield picture.lookingAt() ? picture.end() : start.end();
            }
            case "!--" -> behind(literal, "-->", start.end());
            default -> behind(literal, "</" + name + ">", start.end());
        };
    }

    /// Where a sign ends; the end of everything, when there is none.
    private static int behind(String literal, String sign, int from) {
        for (int i = literal.indexOf(sign.charAt(0), from); i >= 0; i = literal.indexOf(sign.charAt(0), i + 1)) {
            if (literal.regionMatches(true, i, sign, 0, sign.length())) {
                return i + sign.length();
            }
        }
        return literal.length();
    }

    /// The paragraph that the last medium stands in, when nothing has come between.
    private static Paragraph paragraph(List<Node> pieces) {
        if (!pieces.isEmpty() && pieces.getLast() instanceof Paragraph before) {
            before.appendChild(new SoftLineBreak());
            return before;
        }
        Paragraph paragraph = new Paragraph();
        pieces.add(paragraph);
        return paragraph;
    }

    private static void add(List<Node> pieces, HtmlBlock html, int[] lines, int from, int to) {
        String left = html.getLiteral().substring(from, to);
        if (!BETWEEN.matcher(left).matches()) {
            HtmlBlock piece = new HtmlBlock();
            piece.setLiteral(left);
            piece.setSourceSpans(
                    at(html, lines, from + left.length() - left.stripLeading().length()));
            pieces.add(piece);
        }
    }

    /// Where a letter of a block stands.
    ///
    /// @param lines where each line begins
    private static List<SourceSpan> at(HtmlBlock html, int[] lines, int offset) {
        int found = Arrays.binarySearch(lines, offset);
        int line = found < 0 ? -found - 2 : found;
        int column = offset - lines[line];
        return html.getSourceSpans().stream()
                .skip(line)
                .limit(1)
                .map(span -> column < span.getLength() ? span.subSpan(column) : span)
                .toList();
    }

    private static int[] lines(String literal) {
        return IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, literal.length())
                                .filter(i -> literal.charAt(i) == '\n')
                                .map(i -> i + 1))
                .toArray();
    }

    private static Optional<Node> medium(String html) {
        Element body = Jsoup.parseBodyFragment(LetterSigns.removed(html)).body();
        boolean isNone = !body.select("script,style,textarea,template").isEmpty();
        Element picture = isNone ? null : body.selectFirst("img[src]:not([src^=data:])");
        return picture == null ? frame(body) : Optional.of(linked(body, picture));
    }

    private static Node linked(Element body, Element picture) {
        Element caption = body.selectFirst("figcaption");
        Image image = image(picture, caption == null ? picture.attr("title") : caption.text());
        Element link = body.selectFirst("a[href]");
        if (link == null) {
            return image;
        }
        Link leading = new Link(link.attr("href").strip(), null);
        leading.appendChild(image);
        return leading;
    }

    /// An alternative that is there and empty says that the picture shows nothing; a caption speaks for one that is
    /// not there.
    private static Image image(Element picture, String caption) {
        Image image = new HtmlImage(picture.attr("src").strip(), caption.isBlank() ? null : caption);
        String words = picture.hasAttr("alt") ? picture.attr("alt").strip() : caption.strip();
        if (!words.isEmpty() || picture.hasAttr("alt")) {
            image.appendChild(new Text(words.isEmpty() ? "decoration" : words));
        }
        return image;
    }

    private static Optional<Node> frame(Element body) {
        Element frame = body.selectFirst("iframe,video,audio,source");
        if (frame == null) {
            return Optional.empty();
        }
        Element source = frame.hasAttr("src") ? frame : frame.selectFirst("source[src]");
        String address = source == null ? "" : source.attr("src").strip();
        if (!ELSEWHERE.matcher(address).matches()) {
            return Optional.empty();
        }
        String whole = address.startsWith("//") ? "https:" + address : address;
        EmbeddedLink link = new EmbeddedLink(frame.normalName(), whole);
        String title = frame.attr("title").strip();
        link.appendChild(new Text(title.isEmpty() ? whole : title));
        return Optional.of(link);
    }
}
