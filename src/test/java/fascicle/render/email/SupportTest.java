package fascicle.render.email;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fascicle.SiteFixture;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// All that an email is made of is shown by Outlook for Windows, Gmail, Apple Mail and Yahoo, as far as it carries
/// meaning; `support.properties` says which program shows what.
class SupportTest {
    /// Under which names the data speaks of them.
    private static final Map<String, String> OTHER_NAMES = Map.ofEntries(
            Map.entry("css-border-left", "css-border"),
            Map.entry("css-border-right", "css-border"),
            Map.entry("html-td", "html-table"),
            Map.entry("html-th", "html-table"),
            Map.entry("html-tr", "html-table"),
            Map.entry("html-tbody", "html-table"),
            Map.entry("html-thead", "html-table"),
            Map.entry("html-caption", "html-table"),
            Map.entry("html-ul", "html-lists"),
            Map.entry("html-ol", "html-lists"),
            Map.entry("html-li", "html-lists"),
            Map.entry("html-dl", "html-lists"),
            Map.entry("html-dt", "html-lists"),
            Map.entry("html-dd", "html-lists"),
            Map.entry("html-h1", "html-h1-h6"),
            Map.entry("html-h2", "html-h1-h6"),
            Map.entry("html-h3", "html-h1-h6"),
            Map.entry("html-h4", "html-h1-h6"),
            Map.entry("html-h5", "html-h1-h6"),
            Map.entry("html-h6", "html-h1-h6"));

    /// What the data does not speak of: as old as email in HTML.
    private static final Set<String> ALWAYS = Set.of(
            "html-html",
            "html-head",
            "html-title",
            "html-meta",
            "html-a",
            "html-br",
            "html-em",
            "html-sup",
            "html-sub",
            "html-b",
            "html-i",
            "html-u",
            "html-s",
            "html-q",
            "html-cite",
            "html-kbd",
            "html-samp",
            "html-var",
            "html-ins",
            "html-mark",
            "html-col",
            "html-colgroup",
            "html-tfoot",
            "html-tt",
            "css-color",
            "css-font-family");

    /// What may be missing without a loss: sizes of columns, the hiding of the preheader's last remains, how code
    /// wraps, and the words that screen readers are given beside those that all see.
    private static final Set<String> ADORNMENTS = Set.of(
            "css-max-width",
            "css-max-height",
            "css-overflow",
            "css-white-space",
            "mso-hide",
            "html-style",
            "html-body",
            "html-aria-label",
            "html-aria-hidden",
            "html-aria-roledescription",
            "html-rt",
            "html-rp",
            "html-ruby",
            "html-dfn");

    @TempDir
    Path folder;

    @Test
    void everythingThatCarriesMeaningIsShownByAllPrograms() throws IOException {
        SiteFixture site = EmailRendererTest.everything(folder);
        Document email = Jsoup.parse(site.file("issues/2023-09/email/nobody-2023-09.html"));
        assertEquals(List.of(), unsupported(email));
    }

    @Test
    void findsWhatAProgramDoesNotShow() throws IOException {
        Document email = Jsoup.parse("<figure style='display:grid'><video style='position:fixed'></video></figure>");
        assertEquals(
                List.of("css-position nnaa", "html-figure ?", "html-video nnan"),
                unsupported(email).stream()
                        .filter(found -> !found.startsWith("css-display"))
                        .toList());
    }

    private static List<String> unsupported(Document email) throws IOException {
        Properties support = new Properties();
        try (InputStream data = SupportTest.class.getResourceAsStream("support.properties")) {
            support.load(data);
        }
        SortedSet<String> found = new TreeSet<>();
        for (String name : used(email)) {
            String known = OTHER_NAMES.getOrDefault(name, name);
            String shown = support.getProperty(known, "?");
            boolean isShown = shown.matches("[ya]{4}") || ALWAYS.contains(name) || ADORNMENTS.contains(known);
            if (!isShown) {
                found.add(known + " " + shown);
            }
        }
        return List.copyOf(found);
    }

    private static SortedSet<String> used(Document email) {
        SortedSet<String> used = new TreeSet<>();
        for (Element element : email.getAllElements()) {
            if (element != email) {
                used.add("html-" + element.tagName());
            }
            for (Attribute attribute : element.attributes()) {
                if (attribute.getKey().startsWith("aria-")
                        || Set.of("role", "lang", "dir", "valign", "align", "srcset", "target", "hidden", "loading")
                                .contains(attribute.getKey())) {
                    used.add("html-" + attribute.getKey());
                }
            }
            StyleSheet.declarations(element.attr("style")).forEach(said -> {
                String property = said.property();
                used.add(
                        property.startsWith("border-top")
                                ? "css-border"
                                : property.startsWith("mso-") ? property : "css-" + property);
            });
        }
        return used;
    }
}
