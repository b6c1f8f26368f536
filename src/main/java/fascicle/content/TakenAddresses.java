package fascicle.content;

import fascicle.Position;
import fascicle.content.source.Located;
import fascicle.content.source.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Finds pages and aliases that want an address which another page has, be it with other capital letters.
///
/// ```yaml
/// aliases: [archive.html]
/// ```
final class TakenAddresses {
    private final Map<String, String> owners = new HashMap<>();
    private final Problems problems;

    private TakenAddresses(Problems problems) {
        this.problems = problems;
        Slugs.RESERVED.forEach(name -> take(name + ".html", name + ".html"));
        take("topics/index.html", "topics/index.html");
        take("sections/index.html", "sections/index.html");
    }

    static void report(List<FrontReader.IssueFront> issues, List<FrontReader.PageFront> pages, Problems problems) {
        TakenAddresses addresses = new TakenAddresses(problems);
        pages.forEach(addresses::page);
        issues.forEach(addresses::issue);
        issues.forEach(issue -> issue.articles().forEach(addresses::aliases));
    }

    /// One that has a name of the site's own has been reported already.
    private void page(FrontReader.PageFront page) {
        if (!Slugs.RESERVED.contains(page.slug().value())) {
            claim(page.slug() + ".html", page.front(), page.front().at());
        }
    }

    /// Within an issue all articles have addresses of their own already.
    private void issue(FrontReader.IssueFront issue) {
        take("issues/" + issue.id() + "/index.html", issue.front().at().path());
        issue.articles().forEach(this::article);
    }

    private void article(FrontReader.ArticleFront article) {
        take("issues/" + article.key() + ".html", article.front().at().path());
        article.translations().forEach(this::article);
    }

    private void aliases(FrontReader.ArticleFront article) {
        for (Located<String> alias : article.front().fields().all(ArticleFile.ALIASES)) {
            claim(alias.value(), article.front(), alias.at());
        }
        article.translations().forEach(this::aliases);
    }

    private void claim(String address, FrontReader.Front by, Position at) {
        String owner = take(address, by.at().path());
        if (!owner.isEmpty()) {
            problems.error(
                    at,
                    "address-taken",
                    "\"" + address + "\" is the address of another page: " + owner,
                    "choose another one; nothing can lead away from a page that is there");
        }
    }

    /// Whose it was before; nothing when it was free.
    private String take(String address, String owner) {
        String former = owners.putIfAbsent(address.toLowerCase(Locale.ROOT), owner);
        return former == null ? "" : former;
    }
}
