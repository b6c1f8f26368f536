package fascicle.render.email;

import fascicle.render.Unbroken;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// Brings what authors may write into a form that mail programs show: Word, which Outlook shows emails with, knows
/// neither figures nor details, and a link within an email leads nowhere in most programs.
final class MailForm {
    private static final Map<String, String> PLAINER = Map.of(
            "figure", "div",
            "figcaption", "p",
            "section", "div",
            "details", "div",
            "summary", "p",
            "abbr", "span");

    private MailForm() {}

    static void apply(Document document) {
        document.select(".note-backs, wbr").remove();
        document.select("a[href^=#]").unwrap();
        document.select("input[type=checkbox]")
                .forEach(box -> box.replaceWith(new TextNode(box.hasAttr("checked") ? "☑ " : "☐ ")));
        document.select("img[src=\"\"]").forEach(MailForm::told);
        PLAINER.forEach((name, plain) -> document.select(name).forEach(element -> replace(element, name, plain)));
        level(document);
        document.select("[id]").removeAttr("id");
        document.select("[title]").removeAttr("title");
        document.select("span").forEach(span -> {
            if (span.attributesSize() == 0) {
                span.unwrap();
            }
        });
        document.body().nodeStream(TextNode.class).toList().forEach(MailForm::join);
    }

    /// Numbers and what they count stay on one line, by spaces: Word takes no style for an order to do so.
    private static void join(TextNode words) {
        if (words.parent() instanceof Element around && around.closest("code, pre, kbd, samp") == null) {
            String text = words.getWholeText();
            String joined = Unbroken.in(text);
            if (!joined.equals(text)) {
                words.text(joined);
            }
        }
    }

    /// Headings go down one step at a time, whatever steps their authors took.
    private static void level(Document document) {
        Deque<Integer> above = new ArrayDeque<>();
        for (Element heading : document.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            while (!above.isEmpty() && above.peek() >= level) {
                above.pop();
            }
            above.push(level);
            heading.tagName("h" + above.size());
        }
    }

    /// A picture that cannot be fetched, by its words.
    private static void told(Element picture) {
        String words = picture.attr("alt");
        if (words.isEmpty()) {
            picture.remove();
        } else {
            picture.replaceWith(new TextNode("[" + words + "]"));
        }
    }

    private static void replace(Element element, String name, String plain) {
        element.tagName(plain);
        element.removeAttr("open");
        if (!plain.equals("span")) {
            element.addClass(name);
        }
    }

    /// What only a style sheet asks for is no longer needed where the styles stand at the elements.
    ///
    /// @param sheet what stays in the head of the email
    static void dropClasses(Document document, String sheet) {
        for (Element element : document.select("[class]")) {
            element.classNames().stream()
                    .filter(name -> !sheet.contains("." + name))
                    .forEach(element::removeClass);
            if (element.attr("class").isBlank()) {
                element.removeAttr("class");
            }
        }
    }
}
