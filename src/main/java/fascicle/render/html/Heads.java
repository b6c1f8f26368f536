package fascicle.render.html;

import fascicle.address.Addresses;
import fascicle.model.Article;
import fascicle.model.Issue;
import fascicle.model.Settings;
import fascicle.render.Html;
import fascicle.render.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What pages say to search engines, to reference managers, and to programs that show a link as a card.
final class Heads {
    private final Site site;
    private final Settings settings;

    Heads(Site site) {
        this.site = site;
        this.settings = site.newsletter().settings();
    }

    View.Page page(String path, String kind, String title, Optional<String> description) {
        Card card = new Card(path, "website", title, description, settings.language());
        return new View.Page(path, kind, title, description, Versions.tongue(card.language()), head(path, metas(card)));
    }

    /// A topic or section, with feeds of its own.
    View.Page collection(String kind, View.Link subject) {
        View.Page page = page(subject.path(), kind, subject.name(), Optional.empty());
        List<View.Feed> feeds = Feeds.links(subject.name(), subject.path().replaceFirst("\\.html$", ""));
        View.Head head = page.head();
        return page.with(new View.Head(head.canonical(), head.metas(), List.of(), feeds, head.data()));
    }

    View.Page issue(Issue issue, String path) {
        Optional<String> description = issue.editorial().isEmpty()
                ? settings.subtitle()
                : Summary.of(issue.editorial()).or(settings::subtitle);
        View.Page page = page(path, "issue", issue.period(), description);
        return page.with(head(path, page.head().metas()).with(json(new LinkedData(site).issue(issue))));
    }

    View.Page article(Article article) {
        String path = Addresses.of(article);
        Optional<String> description = Summary.of(article);
        Card card = new Card(path, "article", article.title(), description, article.language());
        List<View.Meta> metas = new ArrayList<>(metas(card));
        metas.add(new View.Meta(
                "property",
                "article:published_time",
                site.issueOf(article).published().toString()));
        site.article(article.key().original())
                .versions()
                .filter(version -> site.absolute(path).isPresent() && version != article)
                .flatMap(version -> locale(version.language()).stream())
                .forEach(locale -> metas.add(new View.Meta("property", "og:locale:alternate", locale)));
        metas.add(new View.Meta("property", "article:section", article.section().title()));
        article.topics().forEach(topic -> metas.add(new View.Meta("property", "article:tag", topic.name())));
        metas.addAll(picture(article));
        metas.addAll(new Citation(site, article).metas());
        Versions versions = new Versions(site, article);
        View.Head head = new View.Head(
                site.absolute(path),
                metas,
                versions.alternates(),
                Feeds.links(site, article),
                Optional.of(json(new LinkedData(site).article(article))));
        return new View.Page(path, "article", article.title(), description, Versions.tongue(article.language()), head);
    }

    private View.Head head(String path, List<View.Meta> metas) {
        return new View.Head(
                site.absolute(path), metas, List.of(), Feeds.links(settings.title(), Feeds.WHOLE), Optional.empty());
    }

    /// What a link to a page shows of it.
    private record Card(String path, String type, String title, Optional<String> description, Locale language) {}

    /// Open Graph, which needs to know where the newsletter stands.
    private List<View.Meta> metas(Card from) {
        Optional<String> address = site.absolute(from.path());
        if (address.isEmpty()) {
            return List.of();
        }
        List<View.Meta> card = new ArrayList<>();
        card.add(new View.Meta("property", "og:type", from.type()));
        card.add(new View.Meta("property", "og:title", from.title()));
        card.add(new View.Meta("property", "og:url", address.get()));
        card.add(new View.Meta("property", "og:site_name", settings.title()));
        locale(from.language()).ifPresent(locale -> card.add(new View.Meta("property", "og:locale", locale)));
        from.description().ifPresent(text -> card.add(new View.Meta("property", "og:description", text)));
        return List.copyOf(card);
    }

    /// Open Graph knows languages only as those of countries, such as `zh_CN`.
    private static Optional<String> locale(Locale language) {
        return Optional.of(language.getLanguage() + "_" + language.getCountry())
                .filter(_ -> !language.getCountry().isEmpty());
    }

    private List<View.Meta> picture(Article article) {
        String alternative = article.number() + ". " + article.title() + " (" + settings.title() + ", "
                + site.issueOf(article).period() + ")";
        return site.absolute(SocialCards.path(article))
                .map(address -> List.of(
                        new View.Meta("property", "og:image", address),
                        new View.Meta("property", "og:image:type", "image/png"),
                        new View.Meta("property", "og:image:width", Integer.toString(SocialCard.WIDTH)),
                        new View.Meta("property", "og:image:height", Integer.toString(SocialCard.HEIGHT)),
                        new View.Meta("property", "og:image:alt", alternative),
                        new View.Meta("name", "twitter:card", "summary_large_image")))
                .orElse(List.of());
    }

    /// In a script element only `</` could be misread.
    private static Html json(Map<String, Object> data) {
        return new Html(Json.compact(data).replace("<", "\\u003c"));
    }
}
