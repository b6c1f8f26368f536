package fascicle.importing.document;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/// A page of HTML, as browsers save it and converters write it: its text, without what belongs to the site around it.
final class ImportedHtml {
    private static final String NO_TEXT =
            "head, script, style, noscript, template, svg, form, button, input, select, textarea, nav,"
                    + " [hidden], [style~=(?i)display:\\s*none]";

    private ImportedHtml() {}

    static List<String> lines(String html) {
        Document page = Jsoup.parse(html);
        Elements articles = page.select("main");
        Element text = articles.size() == 1 ? articles.getFirst() : page.body();
        return markdown(text, false);
    }

    /// A piece of a page, as services of blogs export it.
    static List<String> fragment(String html) {
        return markdown(Jsoup.parseBodyFragment(html).body(), true);
    }

    /// @param exact whether it is Markdown that is wanted, and not what a converter writes
    private static List<String> markdown(Element text, boolean exact) {
        text.select(NO_TEXT).remove();
        for (Element film : text.select("iframe[src]")) {
            String address = film.attr("src");
            film.replaceWith(new Element("p")
                    .appendChild(new Element("a").attr("href", address).text(address)));
        }
        text.select("table").stream().filter(ImportedHtml::isFrame).forEach(ImportedHtml::unframe);
        for (Element note : text.select("div.footnote:has(> a.footnote-number[id])")) {
            Element number = note.selectFirst("> a.footnote-number");
            if (number != null) {
                number.remove();
                note.replaceWith(new Element("ol")
                        .appendChild(new Element("li").attr("id", number.id()).html(note.html())));
            }
        }
        for (Element link : text.select("a:has(img)")) {
            if (!link.hasText()) {
                link.unwrap();
            }
        }
        return lines(text, exact);
    }

    /// Emails are laid out by tables.
    private static boolean isFrame(Element table) {
        boolean blocks = table.selectFirst("h1, h2, h3, h4, h5, h6, ul, ol, blockquote") != null;
        return table.attr("role").matches("presentation|none")
                || table.selectFirst("table table") != null
                || blocks && table.selectFirst("th") == null;
    }

    private static void unframe(Element table) {
        for (Element part : table.select("tr, td, th, tbody, thead, tfoot")) {
            if (part.closest("table") == table) {
                part.tagName("section");
            }
        }
        table.tagName("section");
    }

    static List<String> lines(Element element, boolean exact) {
        Document alone = Document.createShell("");
        alone.body().appendChild(element.clone());
        org.w3c.dom.Document document = new W3CDom().namespaceAware(false).fromJsoup(alone);
        return HtmlLines.of(document.getDocumentElement(), new HtmlWords(new WordMarks(), exact))
                .lines();
    }
}
