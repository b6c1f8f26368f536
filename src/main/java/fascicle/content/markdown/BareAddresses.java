package fascicle.content.markdown;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;
import org.nibor.autolink.Span;

/// Makes links of the addresses that stand in running text, as GitHub does. They end before the marks of any script,
/// such as `”`, `…` and `。`, and before letters of scripts that are written without blanks.
///
/// ```markdown
/// 请看https://example.org/a。（b@example.org）“www.example.org”
/// ```
final class BareAddresses implements PostProcessor {
    private static final Set<UnicodeScript> WITHOUT_BLANKS = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.HANGUL,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    private static final Pattern POSSESSIVE = Pattern.compile("'(?=s(?![\\p{L}\\p{N}/_-]))");
    private static final Pattern BLANK = Pattern.compile("[\\s\\h]");

    private final LinkExtractor addresses = LinkExtractor.builder()
            .linkTypes(EnumSet.of(LinkType.URL, LinkType.EMAIL, LinkType.WWW))
            .build();

    @Override
    public Node process(Node document) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                // Its words lead somewhere already.
            }

            @Override
            public void visit(Text text) {
                link(text);
            }
        });
        return document;
    }

    private void link(Text text) {
        String words = text.getLiteral();
        List<Span> spans = new ArrayList<>();
        addresses.extractSpans(separated(words)).forEach(spans::add);
        if (spans.stream().noneMatch(LinkSpan.class::isInstance)) {
            return;
        }
        for (Span span : spans) {
            Node piece = piece(words, span);
            List<SourceSpan> places = text.getSourceSpans().stream()
                    .limit(1)
                    .map(place -> place.subSpan(span.getBeginIndex(), span.getEndIndex()))
                    .toList();
            piece.setSourceSpans(places);
            if (piece instanceof BareLink) {
                piece.getFirstChild().setSourceSpans(places);
            }
            text.insertBefore(piece);
        }
        text.unlink();
    }

    private static Node piece(String words, Span span) {
        String letters = words.substring(span.getBeginIndex(), span.getEndIndex());
        if (!(span instanceof LinkSpan address)) {
            return new Text(letters);
        }
        String beginning = switch (address.getType()) {
            case EMAIL -> "mailto:";
            case WWW -> "http://";
            case URL -> "";
        };
        Matcher blank = BLANK.matcher(words);
        int end = blank.find(span.getEndIndex()) ? blank.start() : words.length();
        BareLink link = new BareLink(beginning + letters, words.substring(span.getEndIndex(), end));
        link.appendChild(new Text(letters));
        return link;
    }

    /// The same letters, with a blank wherever no address goes on.
    private static String separated(String words) {
        StringBuilder separated = new StringBuilder(POSSESSIVE.matcher(words).replaceAll(" "));
        for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
            int letter = words.codePointAt(i);
            if (ends(letter)) {
                separated.replace(i, i + Character.charCount(letter), " ".repeat(Character.charCount(letter)));
            }
        }
        return separated.toString();
    }

    /// Whether no address goes on with this character, unless somebody says so.
    static boolean ends(int letter) {
        if (letter < 0x80) {
            return false;
        }
        return isWithoutBlanks(letter)
                || switch (Character.getType(letter)) {
                    case Character.UPPERCASE_LETTER,
                            Character.LOWERCASE_LETTER,
                            Character.TITLECASE_LETTER,
                            Character.MODIFIER_LETTER,
                            Character.OTHER_LETTER,
                            Character.NON_SPACING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.ENCLOSING_MARK,
                            Character.DECIMAL_DIGIT_NUMBER -> false;
                    default -> true;
                };
    }

    /// Whether it is a letter of a script in which words stand side by side, or joined with what follows them.
    static boolean isWithoutBlanks(int letter) {
        return WITHOUT_BLANKS.contains(UnicodeScript.of(letter));
    }
}
