package fascicle.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.address.Addresses;
import fascicle.model.Article;
import fascicle.model.ArticleKey;
import fascicle.model.Dossier;
import fascicle.model.Newsletter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/// Whatever tells of a body or a standard of our own newsletter, a page, a card, a table or a file, tells of the same
/// articles.
class OneThingPagesTest {
    private final List<String> wrong = new ArrayList<>();

    @Test
    void everyBodyAndStandardIsOneThingOnAllPagesAndInAllFiles() throws Exception {
        Newsletter newsletter = WebSite.ownNewsletter();
        WebSite site = WebSite.of(newsletter, WebSite.allKnown(newsletter));
        List<Dossier> all = newsletter.names().all();
        Map<String, Set<String>> articles = new HashMap<>();
        for (Dossier dossier : all) {
            articles.put(
                    Addresses.of(dossier),
                    dossier.mentions().stream()
                            .map(mention -> Addresses.of(mention.article()))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        articles.forEach((path, expected) ->
                equal(path, expected, Set.copyOf(links(path, Jsoup.parse(site.text(path)), ".told .title a[href]"))));
        int cards = cards(newsletter, site, articles);
        int told = told(newsletter, site);
        int forms = abbreviations(site, articles);
        table(site, articles);
        String terms = site.text("dossiers.tbx");
        all.forEach(dossier -> told(terms, "<conceptEntry id=\"dossier-" + dossier.slug() + "\">"));
        String names = site.text("dossiers/names.js");
        all.forEach(dossier -> told(names, "\"" + Addresses.of(dossier) + "\"]"));
        assertEquals(List.of(), wrong);
        assertTrue(articles.size() >= 40, articles.size() + " dossiers");
        assertTrue(cards >= 25, cards + " names that are linked");
        assertTrue(told >= 20, told + " cards");
        assertTrue(forms >= 10, forms + " short forms");
    }

    private void told(String file, String words) {
        if (!file.contains(words)) {
            wrong.add("there is no " + words);
        }
    }

    private void equal(String what, Set<String> expected, Set<String> found) {
        if (!expected.equals(new TreeSet<>(found))) {
            wrong.add(what + ": the table has " + expected + ", the page " + new TreeSet<>(found));
        }
    }

    /// Where the links of a page lead, from the site's root.
    private static List<String> links(String path, Element part, String which) {
        int above = (int) path.chars().filter(c -> c == '/').count();
        return part.select(which).eachAttr("href").stream()
                .map(href -> href.startsWith("../".repeat(above)) ? href.substring(3 * above) : href)
                .toList();
    }

    /// A name in an article leads to a dossier that has the article.
    private int cards(Newsletter newsletter, WebSite site, Map<String, Set<String>> articles) {
        Set<String> shown = new TreeSet<>();
        newsletter.versions().forEach(article -> {
            ArticleKey key = article.key();
            Document page = Jsoup.parse(site.text(Addresses.of(key)));
            for (String link : links(Addresses.of(key), page, ".prose :is(a.name, a.standard)[href]")) {
                shown.add(link);
                if (!articles.getOrDefault(link, Set.of()).contains(Addresses.of(key.original()))) {
                    wrong.add(Addresses.of(key) + " speaks of " + link + ", which does not say so");
                }
            }
        });
        return shown.size();
    }

    /// What is shown of a name to who points at it are names of its dossier, and how that says that it stands.
    ///
    /// @return how many cards there are
    private int told(Newsletter newsletter, WebSite site) {
        Map<String, Set<String>> known = new HashMap<>();
        newsletter.names().all().forEach(dossier -> known.put(Addresses.of(dossier), names(dossier)));
        Map<String, String> standing = Jsoup.parse(site.text(Addresses.DOSSIERS)).select(".dossiers li").stream()
                .collect(Collectors.toMap(
                        row -> "dossiers/" + row.select("a").attr("href"),
                        row -> row.select(".quiet").text()));
        int cards = 0;
        for (Article article : newsletter.articles().toList()) {
            String path = Addresses.of(article.key());
            for (Element name : Jsoup.parse(site.text(path)).select(".prose a[data-full]")) {
                String leads = links(path, name.parent(), "a[href=\"" + name.attr("href") + "\"]")
                        .getFirst();
                cards++;
                for (String part : name.attr("data-full").split("; ")) {
                    boolean isName = known.getOrDefault(leads, Set.of()).contains(part);
                    boolean isState = standing.entrySet().stream()
                            .anyMatch(row -> row.getKey().endsWith(leads.substring(leads.indexOf('/')))
                                    && row.getValue().startsWith(part));
                    if (!isName && !isState) {
                        wrong.add(path + " says of " + leads + ": " + part);
                    }
                }
            }
        }
        return cards;
    }

    private static Set<String> names(Dossier dossier) {
        Dossier.Called called = dossier.called();
        Set<String> names = new TreeSet<>(called.shortForms());
        names.add(called.title());
        called.full().ifPresent(names::add);
        called.chinese().ifPresent(names::add);
        return names;
    }

    /// @return how many short forms have a dossier
    private int abbreviations(WebSite site, Map<String, Set<String>> articles) {
        Document page = Jsoup.parse(site.text(Addresses.ABBREVIATIONS));
        int found = 0;
        for (Element term : page.select(".terms > div:has(dt a)")) {
            found++;
            equal(
                    "the abbreviation " + term.select("dt").text(),
                    articles.get(term.select("dt a").attr("href")),
                    Set.copyOf(links("", term, ".uses a:not(.issue)")));
        }
        return found;
    }

    private void table(WebSite site, Map<String, Set<String>> articles) {
        Map<String, String> counts = new HashMap<>();
        site.text(Addresses.DOSSIERS_CSV).lines().skip(1).forEach(line -> {
            String[] cells = line.split(",");
            counts.put(cells[cells.length - 1], cells[cells.length - 2]);
        });
        Map<String, String> expected = new HashMap<>();
        articles.forEach((path, found) -> expected.put(path, Integer.toString(found.size())));
        assertEquals(expected, counts);
    }
}
