package fascicle.importing.document;

import fascicle.importing.document.SourceDocument.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/// Writes running text as Markdown, and keeps the places of what the log has to say.
final class HtmlWords {
    /// Around the name of a bookmark until the lines are known.
    private static final String SIGN = "\uE0F0";
    private static final Pattern SIGNED = Pattern.compile(SIGN + "([^" + SIGN + "]*)" + SIGN);
    private static final Pattern NOTE = Pattern.compile("\\[\\^\\d+]");
    private static final Pattern NOTE_LINK = Pattern.compile("#(?:foot|end)note-(?!ref-).*");
    private static final Pattern NOTE_TEXT = Pattern.compile("(?:foot|end)note-(?!ref-).*");
    private static final Pattern BACK = Pattern.compile("#(?:foot|end)note-ref-.*");
    private static final Pattern NUMBER = Pattern.compile("\\[(\\d+)]");

    private final WordMarks marks;
    private final List<Remark> remarks = new ArrayList<>();
    private String left = "";
    private int notes;

    HtmlWords(WordMarks marks) {
        this.marks = marks;
    }

    List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    String within(Node parent) {
        StringBuilder text = new StringBuilder();
        HtmlLines.children(parent).forEach(child -> text.append(of(child)));
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
        if (HtmlLines.name(element).equals("code")) {
            String code = element.getTextContent().replaceAll("\\s+", " ").strip();
            return code.isEmpty() ? "" : code.contains("`") ? "`` " + code + " ``" : "`" + code + "`";
        }
        String words = within(element);
        return switch (HtmlLines.name(element)) {
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

    private static String link(Element element, String words) {
        String target = element.getAttribute("href");
        String bookmark = element.getAttribute("id");
        Matcher number = NUMBER.matcher(element.getTextContent());
        if (NOTE_LINK.matcher(target).matches() && number.matches()) {
            return "[^" + number.group(1) + "]";
        }
        if (BACK.matcher(target).matches()) {
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

    /// `[^3]:` when the item is the text of a footnote.
    Optional<String> note(Element item) {
        return NOTE_TEXT.matcher(item.getAttribute("id")).matches()
                ? Optional.of("[^" + ++notes + "]:")
                : Optional.empty();
    }

    /// What an item is counted with.
    Optional<String> mark(Element item) {
        for (Node child : HtmlLines.children(item)) {
            if (child instanceof Element element && HtmlLines.name(element).equals("a")) {
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
