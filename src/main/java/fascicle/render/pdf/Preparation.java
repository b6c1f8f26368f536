package fascicle.render.pdf;

import fascicle.fonts.PrintedText;
import fascicle.pictures.Elements;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/// Makes a document ready for paper: characters that only screens need fall out, and links to the outside show
/// where they lead.
final class Preparation {
    private static final Pattern SCHEME = Pattern.compile("^(https?://(www\\.)?|mailto:|tel:)");

    private static final Pattern OPENING = Pattern.compile("[\\p{Ps}\\p{Pi}\"'/-]+$");
    private static final Pattern CLOSING = Pattern.compile("^([\\p{Pe}\\p{Pf}\"',.;:!?/-]|[’'](s|\\w)?)+");

    private static final Set<String> LISTS = Set.of("ul", "ol", "dl", "table");

    private final Document document;

    Preparation(Document document) {
        this.document = document;
    }

    void prepare() {
        strip(document.getDocumentElement());
        for (Element element : Elements.of(document)) {
            switch (element.getTagName()) {
                case "a" -> showAddress(element);
                case "abbr", "span" -> absorbAround(element);
                case "p" -> keepWithItsList(element);
                case "li" -> keepInCompany(element);
                default -> {
                    // Stays as it is.
                }
            }
        }
    }

    /// A sentence that announces a list stays on the page where the list begins.
    private static void keepWithItsList(Element paragraph) {
        Element next = next(paragraph);
        if (next != null
                && LISTS.contains(next.getTagName())
                && paragraph.getTextContent().strip().endsWith(":")) {
            keep(paragraph);
        }
    }

    /// No item of a list stands alone at the foot or the head of a page.
    private static void keepInCompany(Element item) {
        Element next = next(item);
        boolean lastButOne = next != null && next(next) == null;
        if (lastButOne) {
            keep(item);
        }
    }

    private static @Nullable Element next(Element element) {
        Node next = element.getNextSibling();
        while (next != null && !(next instanceof Element)) {
            next = next.getNextSibling();
        }
        return (Element) next;
    }

    private static void keep(Element element) {
        String style = element.getAttribute("class");
        element.setAttribute("class", style.isEmpty() ? "kept" : style + " kept");
    }

    private static void strip(Node node) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            String text = node.getNodeValue();
            String printed = PrintedText.of(text);
            if (!printed.equals(text)) {
                node.setNodeValue(printed);
            }
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            strip(child);
        }
    }

    private static void absorbAround(Element element) {
        if (element.hasAttribute("title") || element.hasAttribute("lang")) {
            absorb(element);
        }
    }

    private void showAddress(Element link) {
        String href = link.getAttribute("href");
        String words = link.getTextContent().strip().toLowerCase(Locale.ROOT);
        String shown = shown(href);
        boolean outside = SCHEME.matcher(href).find();
        if (outside && !words.contains(shown.toLowerCase(Locale.ROOT))) {
            Element address = document.createElement("span");
            address.setAttribute("class", "address");
            address.appendChild(document.createTextNode("\u00a0(" + shown + ")"));
            link.appendChild(address);
        }
    }

    /// An address as it is printed: without `https://` or `mailto:`.
    static String shown(String href) {
        String bare = SCHEME.matcher(href).replaceFirst("");
        int question = href.startsWith("mailto:") ? bare.indexOf('?') : -1;
        String address = question < 0 ? bare : bare.substring(0, question);
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    /// Draws the brackets, quotes and commas around a short form or a Chinese name into its element, and into what a
    /// short form stands for: the layout breaks lines between elements wherever it likes.
    private static void absorb(Element element) {
        if (!(element.getFirstChild() instanceof Text words) || words.getNextSibling() != null) {
            return;
        }
        String before = end(element.getPreviousSibling());
        String after = beginning(element.getNextSibling());
        cut(element.getPreviousSibling(), before, true);
        cut(element.getNextSibling(), after, false);
        words.setData(before + words.getData() + after);
        if (element.hasAttribute("title")) {
            element.setAttribute("title", before + element.getAttribute("title") + after);
        }
    }

    private static String end(@Nullable Node text) {
        Matcher found = OPENING.matcher(text instanceof Text words ? words.getData() : "");
        return found.find() ? found.group() : "";
    }

    private static String beginning(@Nullable Node text) {
        Matcher found = CLOSING.matcher(text instanceof Text words ? words.getData() : "");
        return found.find() ? found.group() : "";
    }

    private static void cut(@Nullable Node node, String part, boolean atEnd) {
        if (node instanceof Text text && !part.isEmpty()) {
            String words = text.getData();
            text.setData(atEnd ? words.substring(0, words.length() - part.length()) : words.substring(part.length()));
        }
    }
}
