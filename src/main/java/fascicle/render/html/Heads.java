package fascicle.render.html;

import fascicle.address.Addresses;
import fascicle.model.Body;
import fascicle.model.Settings;
import fascicle.plan.Offer;
import fascicle.render.Html;
import fascicle.render.Json;
import fascicle.render.LanguageMarkup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What pages say to search engines, to reference managers, and to programs that show a link as a card.
record Heads(Frame frame) {
    /// A page that is about nothing in particular.
    View.Page page(String path, String kind, String title) {
        return page(path, kind, title, Optional.empty());
    }

    /// A page that search engines are not to keep.
    View.Page unlisted(String path, String kind, String title) {
        View.Page page = page(path, kind, title);
        View.Head head = page.head();
        List<View.Meta> metas = new ArrayList<>(head.metas());
        metas.add(new View.Meta("name", "robots", "noindex"));
        return page.with(new View.Head(head.canonical(), metas, head.alternates(), head.feeds(), head.data()));
    }

    private View.Page page(String path, String kind, String title, Optional<String> description) {
        Card card = new Card(path, "website", title, description, settings().language());
        return new View.Page(path, kind, title, description, tongue(card.language()), head(path, metas(card)));
    }

    /// A translation beside its original, which search engines know as it stands alone.
    View.Page beside(Listed translation, String path) {
        Listed.Facts facts = translation.facts();
        View.Page page = unlisted(path, "parallel", facts.title()).in(tongue(facts.language()));
        View.Head head = page.head();
        return page.with(
                new View.Head(head.canonical(), head.metas(), head.alternates(), feeds(translation), head.data()));
    }

    private Settings settings() {
        return frame.settings();
    }

    static View.Tongue tongue(Locale language) {
        return new View.Tongue(language.toLanguageTag(), LanguageMarkup.direction(language));
    }

    /// A topic or section, with feeds of its own.
    View.Page collection(String kind, View.Link subject) {
        View.Page page = page(subject.path(), kind, subject.name());
        List<View.Feed> feeds = feeds(subject.name(), Addresses.feedOf(subject.path()));
        View.Head head = page.head();
        return page.with(new View.Head(head.canonical(), head.metas(), List.of(), feeds, head.data()));
    }

    View.Page issue(IssueFacts issue, Body editorial, String path) {
        Optional<String> description = editorial.isEmpty()
                ? settings().subtitle()
                : Summary.of(editorial).or(settings()::subtitle);
        View.Page page = page(path, "issue", issue.period(), description);
        View.Head head = head(path, page.head().metas());
        List<View.Feed> links =
                Stream.concat(head.feeds().stream(), forms(issue.downloads())).toList();
        View.Head whole = new View.Head(head.canonical(), head.metas(), head.alternates(), links, Optional.empty());
        return page.with(whole.with(json(new LinkedData(frame).issue(issue))));
    }

    private static String type(String path) {
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "md" -> "text/markdown";
            case "epub" -> "application/epub+zip";
            default -> "text/plain";
        };
    }

    /// What a page says in other forms, by the kinds of the files.
    private static Stream<View.Feed> forms(List<Offer> offers) {
        return offers.stream().map(offer -> new View.Feed(offer.label(), type(offer.path()), offer.path()));
    }

    View.Page article(ArticleInputs of) {
        Listed.Facts article = of.listed().facts();
        String path = of.listed().path();
        Card card = new Card(path, "article", article.title(), of.summary(), article.language());
        List<View.Meta> metas = new ArrayList<>(metas(card));
        metas.add(new View.Meta(
                "property", "article:published_time", of.issue().published().toString()));
        article.versions().stream()
                .filter(version ->
                        frame.absolute(path).isPresent() && !version.key().equals(article.key()))
                .flatMap(version -> locale(version.language()).stream())
                .forEach(locale -> metas.add(new View.Meta("property", "og:locale:alternate", locale)));
        metas.add(new View.Meta("property", "article:section", article.section().title()));
        article.topics().forEach(topic -> metas.add(new View.Meta("property", "article:tag", topic.name())));
        metas.addAll(picture(of));
        metas.addAll(new Citation(frame, of.listed(), of.issue()).metas());
        View.Head head = new View.Head(
                frame.absolute(path),
                metas,
                alternates(frame, of.listed()),
                Stream.concat(feeds(of.listed()).stream(), forms(of.alternates()))
                        .toList(),
                Optional.of(json(new LinkedData(frame).article(of))));
        return new View.Page(path, "article", article.title(), of.summary(), tongue(article.language()), head);
    }

    /// An article in all its languages for programs, the original once more for those who want neither.
    static List<View.Alternate> alternates(Frame frame, Listed article) {
        if (article.isAlone()) {
            return List.of();
        }
        List<Listed.Version> versions = article.facts().versions();
        List<View.Alternate> alternates = new ArrayList<>(versions.stream()
                .map(version -> alternate(frame, version.language().toLanguageTag(), version))
                .toList());
        alternates.add(alternate(frame, "x-default", versions.getFirst()));
        return alternates;
    }

    private static View.Alternate alternate(Frame frame, String language, Listed.Version version) {
        String path = Addresses.of(version.key());
        return new View.Alternate(language, path, frame.absolute(path));
    }

    private View.Head head(String path, List<View.Meta> metas) {
        return new View.Head(
                frame.absolute(path), metas, List.of(), feeds(settings().title(), Addresses.feed()), Optional.empty());
    }

    /// Both forms of a feed, as a page names them.
    private static List<View.Feed> feeds(String title, String path) {
        return List.of(
                new View.Feed(title, "application/atom+xml", Addresses.atom(path)),
                new View.Feed(title, "application/feed+json", Addresses.json(path)));
    }

    /// What can be subscribed to from an article: the newsletter, and of a translation all that is in its
    /// language.
    private List<View.Feed> feeds(Listed article) {
        String title = settings().title();
        List<View.Feed> links = new ArrayList<>(feeds(title, Addresses.feed()));
        if (article.isTranslation()) {
            Locale language = article.facts().language();
            links.addAll(feeds(FeedWords.title(settings(), language), Addresses.feed(language)));
        }
        return List.copyOf(links);
    }

    /// What a link to a page shows of it.
    private record Card(String path, String type, String title, Optional<String> description, Locale language) {}

    /// Open Graph, which needs to know where the newsletter stands.
    private List<View.Meta> metas(Card from) {
        Optional<String> address = frame.absolute(from.path());
        if (address.isEmpty()) {
            return List.of();
        }
        List<View.Meta> card = new ArrayList<>();
        card.add(new View.Meta("property", "og:type", from.type()));
        card.add(new View.Meta("property", "og:title", from.title()));
        card.add(new View.Meta("property", "og:url", address.get()));
        card.add(new View.Meta("property", "og:site_name", settings().title()));
        locale(from.language()).ifPresent(locale -> card.add(new View.Meta("property", "og:locale", locale)));
        from.description().ifPresent(text -> card.add(new View.Meta("property", "og:description", text)));
        return List.copyOf(card);
    }

    /// Open Graph knows languages only as those of countries, such as `zh_CN`.
    private static Optional<String> locale(Locale language) {
        return Optional.of(language.getLanguage() + "_" + language.getCountry())
                .filter(_ -> !language.getCountry().isEmpty());
    }

    private List<View.Meta> picture(ArticleInputs of) {
        Listed.Facts article = of.listed().facts();
        String alternative = article.number() + ". " + article.title() + " ("
                + settings().title() + ", " + of.issue().period() + ")";
        return frame.absolute(Addresses.card(article.key()))
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
