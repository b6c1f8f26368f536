package fascicle.render.pdf;

import fascicle.pictures.Elements;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/// Keeps the last two words of a text on one line: a word that stands alone on the last one looks forgotten.
final class LastLines {
    private static final Set<String> TEXTS = Set.of("p", "li", "dd", "div", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> WITHIN = Set.of(
            "a", "abbr", "b", "cite", "code", "del", "em", "i", "kbd", "mark", "q", "s", "samp", "small", "span",
            "strong", "sub", "sup", "u", "var");

    /// In characters; a shorter text takes one line.
    private static final int SHORT = 45;

    /// In characters, what two words take at the most: longer ones would leave much of the line before them empty.
    private static final int WIDE = 30;

    /// The same in titles, whose lines are shorter.
    private static final int WIDE_IN_TITLES = 20;

    private LastLines() {}

    static void fill(Document document) {
        for (Element element : Elements.of(document)) {
            if (TEXTS.contains(element.getTagName()) && isText(element)) {
                fill(element);
            }
        }
    }

    /// Whether there is nothing in it but words.
    private static boolean isText(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            boolean isWords = child instanceof Text || WITHIN.contains(child.getNodeName()) && isText(child);
            if (!isWords) {
                return false;
            }
        }
        return true;
    }

    private static void fill(Element element) {
        List<Text> texts = new ArrayList<>();
        gather(element, texts);
        String all = texts.stream().map(Text::getData).collect(Collectors.joining());
        int end = all.stripTrailing().length();
        int last = blankBefore(all, end);
        int before = blankBefore(all, last);
        int most = Roles.isHeading(element) ? WIDE_IN_TITLES : WIDE;
        if (end > SHORT && before > 0 && end - before <= most) {
            bind(texts, last);
        }
    }

    private static void gather(Node node, List<Text> texts) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                texts.add(text);
            }
            gather(child, texts);
        }
    }

    /// Where the nearest blank begins at which a line may end; -1 when there is none.
    private static int blankBefore(String text, int end) {
        int at = end - 1;
        while (at >= 0 && !Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /// Puts a space at which no line ends in the place of the blank that begins there.
    private static void bind(List<Text> texts, int place) {
        int begin = place;
        for (Text text : texts) {
            String words = text.getData();
            if (begin < words.length()) {
                int end = begin;
                while (end < words.length() && Character.isWhitespace(words.charAt(end))) {
                    end++;
                }
                text.setData(words.substring(0, begin) + '\u00a0' + words.substring(end));
                return;
            }
            begin -= words.length();
        }
    }
}
