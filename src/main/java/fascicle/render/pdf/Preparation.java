package fascicle.render.pdf;

import fascicle.fonts.PrintedText;
import fascicle.pictures.Elements;
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
                case "p" -> keepWithWhatItAnnounces(element);
                case "li" -> keepInCompany(element);
                default -> {
                    // Stays as it is.
                }
            }
        }
    }

    /// A sentence that announces a list stays on the page where the list begins, and a line of bold words with the text
    /// that it heads.
    private static void keepWithWhatItAnnounces(Element paragraph) {
        Element next = next(paragraph);
        String words = paragraph.getTextContent().strip();
        boolean announcesList = next != null && LISTS.contains(next.getTagName()) && words.endsWith(":");
        boolean headsText = next != null && isBold(paragraph, words);
        if (announcesList || headsText) {
            keep(paragraph);
        }
    }

    private static boolean isBold(Element paragraph, String words) {
        Node first = paragraph.getFirstChild();
        return first != null
                && first.getNodeName().equals("strong")
                && first.getTextContent().strip().equals(words);
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
            String printed = isCode(node) ? PrintedText.of(text) : Unbroken.in(PrintedText.of(text));
            if (!printed.equals(text)) {
                node.setNodeValue(printed);
            }
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            strip(child);
        }
    }

    private static boolean isCode(Node text) {
        return CODE.contains(text.getParentNode().getNodeName());
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
