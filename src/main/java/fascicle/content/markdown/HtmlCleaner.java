package fascicle.content.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/// Cleans HTML that an author wrote, by an allow-list: words and their structure stay, whatever could load, run or
/// hide something goes. What is left keeps the rules of HTML.
final class HtmlCleaner {
    /// Elements that may stand within a line of Markdown.
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "br", "cite", "code", "del", "em", "i", "ins", "kbd", "mark", "q", "s", "samp", "small",
            "span", "strong", "sub", "sup", "u", "var", "wbr");

    private static final String SLOT = "fascicle-slot";

    private static final Evaluator NAMED = Selector.evaluatorOf("[id], a[name], a[href]");
    private static final Evaluator FOREIGN = Selector.evaluatorOf("svg, math");
    private static final Evaluator LINKS = Selector.evaluatorOf("a[href]");

    /// A slot in cleaned HTML, with its number.
    static final Pattern FILLED = Pattern.compile("<" + SLOT + " title=\"(\\d{1,9})\"(?:></" + SLOT + ">| ?/>)");

    private static final String[] BLOCKS = {
        "blockquote",
        "caption",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "figcaption",
        "figure",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "li",
        "ol",
        "p",
        "pre",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul"
    };

    private static final Set<String> KEPT = Set.of(BLOCKS);

    /// Nothing is missed without these: readers see every word where it stood, in the look of the newsletter.
    private static final Set<String> PLAIN = Set.of(
            "address",
            "article",
            "aside",
            "big",
            "center",
            "col",
            "colgroup",
            "font",
            "footer",
            "header",
            "main",
            "nobr",
            "p",
            "picture",
            "section",
            "source",
            "strike",
            "tt");

    private static final Pattern OF_THE_LOOK = Pattern.compile("align|valign|bgcolor|border|cellpadding|cellspacing"
            + "|class|color|decoding|face|frameborder|height|id|loading|media|name|rel|role|size|sizes|srcset|style"
            + "|tabindex|target|type|width|(?:aria|data)-.*");

    private static final Safelist ALLOWED = new Safelist()
            .addTags(INLINE.toArray(String[]::new))
            .addTags(BLOCKS)
            .addTags(SLOT)
            .addAttributes(":all", "id", "lang", "dir", "title")
            .addAttributes("a", "href")
            .addAttributes("ol", "start", "type", "reversed")
            .addAttributes("td", "colspan", "rowspan")
            .addAttributes("th", "colspan", "rowspan", "scope", "abbr")
            .addAttributes("details", "open")
            .addProtocols("a", "href", "https", "http", "mailto", "tel", HtmlTargets.SCHEME);

    /// What is left, and what was taken away.
    ///
    /// @param removed names of elements and attributes, sorted
    record Cleaned(String xhtml, String text, List<String> removed) {}

    private HtmlCleaner() {}

    /// A block of HTML.
    ///
    /// @param targets of its links; grows
    static Cleaned block(String html, HtmlTargets targets) {
        Document dirty = Jsoup.parseBodyFragment(html);
        named(dirty, targets);
        Document clean = cleaned(dirty);
        ContentModel.fit(clean.body(), INLINE);
        clean.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .prettyPrint(false);
        return new Cleaned(clean.body().html(), clean.body().text(), removed(dirty, clean));
    }

    /// Names stay where what bears them goes: `<section id="x">` and `<h1 id="x">` get a place of that name at their
    /// beginning.
    private static void named(Document dirty, HtmlTargets targets) {
        for (Element element : dirty.select(NAMED)) {
            targets.take(element);
            boolean isPlace = element.normalName().equals("a") && !element.hasAttr("href") && element.hasAttr("id");
            if (isPlace) {
                element.tagName("span");
            } else if (element.hasAttr("id")
                    && !INLINE.contains(element.normalName())
                    && !KEPT.contains(element.normalName())) {
                String id = element.attr("id");
                element.removeAttr("id");
                element.prependElement("span").attr("id", id);
            }
        }
    }

    /// Stands in a block of HTML for what the author wrote in Markdown.
    static String slot(int number) {
        return "<" + SLOT + " title=\"" + number + "\"></" + SLOT + ">";
    }

    private static Document cleaned(Document dirty) {
        Document clean = new Cleaner(ALLOWED).clean(dirty);
        if (!dirty.select(FOREIGN).isEmpty()) {
            // Within these a row stands without its table, and a link within a link; without them it is read anew.
            clean = new Cleaner(ALLOWED)
                    .clean(Jsoup.parseBodyFragment(clean.body().html()));
        }
        clean.getAllElements().forEach(HtmlAttributes::correct);
        return clean;
    }

    private static List<String> removed(Document dirty, Document clean) {
        Set<String> names = names(dirty);
        names.removeAll(names(clean));
        names.addAll(removedLinks(dirty, clean));
        return List.copyOf(names);
    }

    /// Each link that is gone, also where another one of its block stays.
    private static List<String> removedLinks(Document dirty, Document clean) {
        List<String> left = new ArrayList<>(clean.select(LINKS).eachAttr("href"));
        return dirty.select(LINKS).eachAttr("href").stream()
                .filter(address -> !left.remove(WebAddress.encoded(address.strip())))
                .map(address -> "the link to \"" + address + "\"")
                .toList();
    }

    private static Set<String> names(Document document) {
        Set<String> names = new TreeSet<>();
        for (Element element : document.head().getAllElements()) {
            names.add("<" + element.normalName() + ">");
        }
        for (Element element : document.body().getAllElements()) {
            if (!isHeadingWithoutWords(element)) {
                names.add("<" + element.normalName() + ">");
            }
            element.attributes().forEach(attribute -> names.add(attribute.getKey()));
        }
        names.remove("<head>");
        PLAIN.forEach(name -> names.remove("<" + name + ">"));
        names.removeIf(OF_THE_LOOK.asMatchPredicate());
        return names;
    }

    /// What stands around a picture for its size alone.
    private static boolean isHeadingWithoutWords(Element element) {
        return element.normalName().matches("h[1-6]") && element.text().isBlank();
    }

    /// One opening tag in a line of Markdown.
    ///
    /// @param name lower case
    /// @param allowed whether the allow-list has it, and a link leads somewhere
    record Tag(String name, Map<String, String> attributes, boolean allowed, List<String> removed) {}

    ///
    /// @param targets of its link; grows
    static Tag tag(String html, HtmlTargets targets) {
        Document dirty = Jsoup.parseBodyFragment(html);
        String name = dirty.body().childrenSize() > 0 ? dirty.body().child(0).normalName() : nameOf(html);
        if (!INLINE.contains(name)) {
            return new Tag(name, Map.of(), false, List.of("<" + name + ">"));
        }
        named(dirty, targets);
        Document clean = cleaned(dirty);
        String shown = clean.body().child(0).normalName();
        Map<String, String> attributes = new LinkedHashMap<>();
        for (Attribute attribute : clean.body().child(0).attributes()) {
            attributes.put(attribute.getKey(), attribute.getValue());
        }
        boolean leads = !shown.equals("a") || attributes.containsKey("href");
        return new Tag(shown, attributes, leads, removed(dirty, clean));
    }

    private static String nameOf(String html) {
        String name = html.replaceFirst("^</?", "").split("[\\s/>]", 2)[0];
        return name.toLowerCase(Locale.ROOT);
    }
}
