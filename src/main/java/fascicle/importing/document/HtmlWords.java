package fascicle.importing.document;

import fascicle.importing.document.SourceDocument.Remark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/// Writes running text as Markdown, and keeps the places of what the log has to say.
final class HtmlWords {
    /// Around the name of a bookmark until the lines are known.
    private static final String SIGN = "\uE0F0";
    private static final String SIGNS = "([\\\\*`\\[\\]<]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])|~(?=~))";
    private static final Pattern BLOCK_SIGN = Pattern.compile(
            "(?:#{1,6}|[>|=+-]|:{3}|\\d{1,9}[.)])(?:\\s|$)" + "|(?:[A-Za-z]|[ivxlIVXL]{2,7})[.)]\\s|[>|#=]|Table: ");
    private static final Pattern SIGNED = Pattern.compile(SIGN + "([^" + SIGN + "]*)" + SIGN);
    private static final Pattern NOTE = Pattern.compile("\\[\\^\\d+]");
    private static final Pattern NUMBER = Pattern.compile("\\s*+\\[?+(\\d{1,4}+)]?+\\s*+");
    private static final Pattern BACK = Pattern.compile("\\s*+[↑↩^]\\X?+\\s*+");

    private final WordMarks marks;
    private final List<Remark> remarks = new ArrayList<>();
    private String left = "";
    private final Map<String, String> notes = new HashMap<>();

    private final boolean exact;

    /// @param exact whether no word may be taken for a sign of Markdown
    HtmlWords(WordMarks marks, boolean exact) {
        this.marks = marks;
        this.exact = exact;
    }

    /// Learns which items are footnotes: those that a link of a number leads to.
    void learn(Element root) {
        Set<String> items = new HashSet<>();
        NodeList all = root.getElementsByTagName("li");
        for (int i = 0; i < all.getLength(); i++) {
            items.add("#" + ((Element) all.item(i)).getAttribute("id"));
        }
        NodeList links = root.getElementsByTagName("a");
        for (int i = 0; i < links.getLength(); i++) {
            Element link = (Element) links.item(i);
            Matcher number = NUMBER.matcher(link.getTextContent());
            if (number.matches() && items.contains(link.getAttribute("href"))) {
                notes.putIfAbsent(link.getAttribute("href"), number.group(1));
            }
        }
    }

    List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    String within(Node parent) {
        StringBuilder text = new StringBuilder();
        HtmlNodes.children(parent).forEach(child -> text.append(of(child)));
        return parent instanceof Element element
                        && !element.getAttribute("title").isEmpty()
                ? text.substring(0, text.length() - 1) + " \"" + element.getAttribute("title") + "\")"
                : text.toString();
    }

    String of(Node node) {
        if (node instanceof Text text) {
            return text.getData().replace(SIGN, "").replaceAll("\\s+", " ").replaceAll("([\\\\*`\\[\\]<])", "\\\\$1");
        }
        if (!(node instanceof Element element)) {
            return "";
        }
        if (HtmlNodes.name(element).equals("code")) {
            String code = element.getTextContent().replaceAll("\\s+", " ").strip();
            return code.isEmpty() ? "" : code.contains("`") ? "`` " + code + " ``" : "`" + code + "`";
        }
        String words = within(element);
        return switch (HtmlNodes.name(element)) {
            case "strong", "b" -> emphasised(words, "**");
            case "em", "i" -> emphasised(words, "*");
            case "s", "del" -> emphasised(words, "~~");
            case "a" -> link(element, words);
            case "br" -> " ";
            case "sup" -> NOTE.matcher(words).lookingAt() || words.isBlank() ? words : "<sup>" + words + "</sup>";
            case "sub" -> "<sub>" + words + "</sub>";
            case "img" ->
                "![" + element.getAttribute("alt").replaceAll("[\\[\\]\\s]+", " ") + "]("
                        + element.getAttribute("src").replaceAll("\\s", "%20") + ")";
            default -> words;
        };
    }

    private String link(Element element, String words) {
        String target = element.getAttribute("href");
        String bookmark = element.getAttribute("id");
        if (notes.containsKey(target)
                && NUMBER.matcher(element.getTextContent()).matches()) {
            return "[^" + notes.get(target) + "]";
        }
        if (target.startsWith("#") && BACK.matcher(element.getTextContent()).matches()) {
            return "";
        }
        if (target.isEmpty()) {
            return WordMarks.isSaid(bookmark) ? SIGN + bookmark + SIGN + words : words;
        }
        return words.isBlank() ? words : "[" + words + "](" + target.replaceAll("\\s", "%20") + ")";
    }

    /// Markdown wants its signs at the words, not at the spaces around them.
    private static String emphasised(String words, String sign) {
        String core = words.strip();
        if (core.isEmpty()) {
            return words;
        }
        int from = words.indexOf(core);
        return words.substring(0, from) + sign + core + sign + words.substring(from + core.length());
    }

    /// A paragraph that begins like another block of Markdown says that it is none.
    String block(String text) {
        String words = text.stripLeading();
        if (!exact || !BLOCK_SIGN.matcher(words).lookingAt()) {
            return text;
        }
        int at = 0;
        while (at < words.length() && Character.isLetterOrDigit(words.charAt(at))) {
            at++;
        }
        return words.substring(0, at) + "\\" + words.substring(at);
    }

    /// `[^3]:` when the item is the text of a footnote.
    Optional<String> note(Element item) {
        return Optional.ofNullable(notes.get("#" + item.getAttribute("id"))).map(number -> "[^" + number + "]:");
    }

    /// What an item is counted with.
    Optional<String> mark(Element item) {
        for (Node child : HtmlNodes.children(item)) {
            if (child instanceof Element element && HtmlNodes.name(element).equals("a")) {
                Optional<String> mark = WordMarks.item(element.getAttribute("id"));
                if (mark.isPresent()) {
                    return mark;
                }
            }
        }
        return Optional.empty();
    }

    static List<String> notes(String text) {
        return NOTE.matcher(text).results().map(MatchResult::group).toList();
    }

    static String withoutNotes(String text) {
        return NOTE.matcher(text).replaceAll("");
    }

    static boolean isBlank(String text) {
        return SIGNED.matcher(text).replaceAll("").isBlank();
    }

    /// Keeps the places in a paragraph that has no words for the next one.
    void leave(String text) {
        SIGNED.matcher(text).results().forEach(sign -> left += sign.group());
    }

    String left() {
        String signs = left;
        left = "";
        return signs;
    }

    /// Takes the signs out of the lines, and remembers on which they stood.
    void settle(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            int line = i + 1;
            Matcher sign = SIGNED.matcher(lines.get(i));
            lines.set(i, sign.replaceAll(found -> {
                marks.remark(found.group(1), line).ifPresent(remarks::add);
                return "";
            }));
        }
        SIGNED.matcher(left)
                .results()
                .forEach(sign -> marks.remark(sign.group(1), lines.size()).ifPresent(remarks::add));
    }
}
