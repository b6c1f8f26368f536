package fascicle.render.pdf;

import fascicle.fonts.PrintableText;
import fascicle.pictures.Elements;
import fascicle.render.Unbroken;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Makes a document ready for paper: characters that only screens need fall out, and links to the outside show
/// where they lead.
final class Preparation {
    private static final Pattern SCHEME = Pattern.compile("^(https?://(www\\.)?|mailto:|tel:)");

    private static final Set<String> CODE = Set.of("code", "pre", "kbd", "samp");

    private static final String KEPT = "kept";

    /// What a sentence with a colon at its end announces.
    private static final Set<String> ANNOUNCED =
            Set.of("ul", "ol", "dl", "table", "pre", "blockquote", "figure", "details", "div");

    private static final Pattern COLON = Pattern.compile("[:\uff1a][\\p{Pe}\\p{Pf}*]*+$");

    /// In characters, what a line of code holds at the most beside the margin.
    private static final int NARROW_CODE = 78;

    /// In lines; longer code may go on on the next page.
    private static final int SHORT_CODE = 16;

    /// In rows, its head included.
    private static final int SHORT_TABLE = 9;

    private static final int MANY_SPACES = 100;

    private static final Pattern SPACES = Pattern.compile("[ \\t\\n\\r]{" + MANY_SPACES + ",}+");

    private final Document document;

    Preparation(Document document) {
        this.document = document;
    }

    void prepare() {
        strip(document.getDocumentElement(), false);
        for (Element element : Elements.of(document)) {
            switch (element.getTagName()) {
                case "a" -> showAddress(element);
                case "p" -> keepWithWhatItAnnounces(element);
                case "li" -> keepInCompany(element);
                case "pre" -> giveRoom(element);
                case "table" -> keepWhole(element);
                case "ul", "ol" -> keepBeforeSource(element);
                default -> {
                    // Stays as it is.
                }
            }
        }
        LastLines.fill(document);
    }

    /// A sentence that announces a list or the like stays on the page where that begins, and a line of bold words
    /// with the text that it heads.
    private static void keepWithWhatItAnnounces(Element paragraph) {
        Element next = next(paragraph);
        String words = paragraph.getTextContent().strip();
        boolean announces = next != null && ANNOUNCED.contains(next.getTagName()) && announces(words);
        boolean headsText = next != null && isBold(paragraph, words);
        if (announces || headsText || isBeforeSource(paragraph)) {
            keep(paragraph);
        }
    }

    /// The line of sources stands below some of the text, and not alone on a page.
    private static boolean isBeforeSource(Element element) {
        Element next = next(element);
        return next != null && next.getAttribute("class").equals("source");
    }

    private static boolean announces(String words) {
        return COLON.matcher(words).find();
    }

    private static boolean isBold(Element paragraph, String words) {
        Node first = paragraph.getFirstChild();
        return first != null
                && first.getNodeName().equals("strong")
                && first.getTextContent().strip().equals(words);
    }

    /// No item of a list stands alone at the foot or the head of a page; and words of an item that announce a list
    /// within it stay with that.
    private static void keepInCompany(Element item) {
        Element next = next(item);
        boolean isFirst = previous(item) == null;
        boolean isLastButOne = next != null && next(next) == null;
        boolean isLast = next == null && isBeforeSource((Element) item.getParentNode());
        if (isLastButOne || isFirst && next != null || isLast) {
            keep(item);
        }
        announceWithin(item);
    }

    private static void keepBeforeSource(Element list) {
        if (isBeforeSource(list)) {
            keep(list);
        }
    }

    private static void announceWithin(Element item) {
        for (Node child = item.getFirstChild(); child != null; child = child.getNextSibling()) {
            boolean isList =
                    child.getNodeName().equals("ul") || child.getNodeName().equals("ol");
            if (isList && child.getPreviousSibling() != null && announces(textBefore(child))) {
                wrapWhatIsBefore(item, child);
                return;
            }
        }
    }

    private static String textBefore(Node child) {
        StringBuilder words = new StringBuilder();
        for (Node at = child.getPreviousSibling(); at != null; at = at.getPreviousSibling()) {
            if (at instanceof Element element && ANNOUNCED.contains(element.getTagName())
                    || at.getNodeName().equals("p")) {
                return "";
            }
            words.insert(0, at.getTextContent());
        }
        return words.toString().strip();
    }

    private static void wrapWhatIsBefore(Element item, Node list) {
        Element words = item.getOwnerDocument().createElement("div");
        words.setAttribute("class", KEPT);
        while (item.getFirstChild() != list) {
            words.appendChild(item.getFirstChild());
        }
        item.insertBefore(words, list);
    }

    /// Code of long lines takes the margin beside the text too; short code stays on one page.
    private static void giveRoom(Element code) {
        List<String> lines = code.getTextContent().lines().toList();
        if (lines.size() <= SHORT_CODE) {
            add(code, "whole");
        }
        if (lines.stream().anyMatch(line -> line.length() > NARROW_CODE)
                && code.getParentNode() instanceof Element text
                && text.getAttribute("class").equals("text")) {
            add(code, "wide");
        }
    }

    private static void keepWhole(Element table) {
        if (table.getElementsByTagName("tr").getLength() <= SHORT_TABLE) {
            add(table, "whole");
        }
    }

    static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                children.add(inner);
            }
        }
        return children;
    }

    static @Nullable Element previous(Element element) {
        Node previous = element.getPreviousSibling();
        while (previous != null && !(previous instanceof Element)) {
            previous = previous.getPreviousSibling();
        }
        return (Element) previous;
    }

    static @Nullable Element next(Element element) {
        Node next = element.getNextSibling();
        while (next != null && !(next instanceof Element)) {
            next = next.getNextSibling();
        }
        return (Element) next;
    }

    private static void keep(Element element) {
        add(element, KEPT);
    }

    /// Whether it stays on the page where what follows it begins.
    static boolean isKept(Element element) {
        return List.of(element.getAttribute("class").split(" ")).contains(KEPT);
    }

    static void add(Element element, String name) {
        String names = element.getAttribute("class");
        element.setAttribute("class", names.isEmpty() ? name : names + " " + name);
    }

    private static void strip(Node node, boolean isCode) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            String text = node.getNodeValue();
            String printed = isCode ? PrintableText.of(text) : Unbroken.in(spaced(PrintableText.of(text)));
            if (!printed.equals(text)) {
                node.setNodeValue(printed);
            }
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            strip(child, isCode || CODE.contains(node.getNodeName()));
        }
    }

    /// With one space for very many, as they are printed in any case: the library looks behind each of them for the end
    /// of the line.
    private static String spaced(String text) {
        return text.length() < MANY_SPACES ? text : SPACES.matcher(text).replaceAll(" ");
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
}
