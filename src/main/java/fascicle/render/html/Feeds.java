package fascicle.render.html;

import fascicle.address.Addresses;
import fascicle.model.Article;
import fascicle.model.Issue;
import fascicle.model.Section;
import fascicle.model.Settings;
import fascicle.model.Topic;
import fascicle.render.Json;
import fascicle.render.LanguageMarkup;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;

/// What can be subscribed to: the newsletter, each topic, each section; as Atom and as JSON Feed.
///
/// An article is one entry, which names its translations; so nobody reads it twice. For those who read another
/// language there is a feed of all translations into it.
///
/// Articles are named by what they are, not by where they stand, so that none is new to a reader when the site moves.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287: Atom</a>
/// @see <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed 1.1</a>
final class Feeds implements Part {
    /// Where the newsletter's own feeds stand, without their extensions.
    static final String WHOLE = "feed";

    private static final int LATEST = 50;

    /// A feed: what it is called, the page it belongs to, where it stands without an extension.
    ///
    /// @param language of the feed as a whole
    private record Channel(String title, String page, String path, Locale language, List<Article> articles) {}

    /// Both forms of a feed, as a page names them.
    static List<View.Feed> links(String title, String path) {
        return List.of(
                new View.Feed(title, "application/atom+xml", path + ".xml"),
                new View.Feed(title, "application/feed+json", path + ".json"));
    }

    /// What can be subscribed to from an article: the newsletter, and of a translation all that is in its language.
    static List<View.Feed> links(Site site, Article article) {
        String title = site.newsletter().settings().title();
        List<View.Feed> links = new ArrayList<>(links(title, WHOLE));
        if (article.isTranslation()) {
            links.addAll(links(
                    title + " (" + LanguageMarkup.name(article.language()) + ")", translated(article.language())));
        }
        return List.copyOf(links);
    }

    /// Where the feeds of all translations into a language stand: `feed.zh`.
    private static String translated(Locale language) {
        return WHOLE + "." + language.toLanguageTag();
    }

    @Override
    public void print(Site site, Press press) throws IOException {
        Settings settings = site.newsletter().settings();
        Locale language = settings.language();
        publish(site, press, new Channel(settings.title(), Addresses.HOME, WHOLE, language, articles(site, _ -> true)));
        for (Locale other : site.newsletter().translated()) {
            publish(site, press, translations(site, other));
        }
        for (Topic topic : site.newsletter().topics()) {
            String page = Addresses.topic(topic.slug());
            if (wants(press, page)) {
                publish(site, press, channel(site, topic.name(), page, on(topic)));
            }
        }
        for (Section section : settings.sections()) {
            if (wants(press, Addresses.of(section))) {
                publish(site, press, channel(site, section.title(), Addresses.of(section), in(section)));
            }
        }
    }

    private static Channel translations(Site site, Locale language) {
        String title = site.newsletter().settings().title() + " (" + LanguageMarkup.name(language) + ")";
        List<Article> articles = site.newsletter()
                .versions()
                .filter(article -> article.isTranslation() && article.language().equals(language))
                .limit(LATEST)
                .toList();
        return new Channel(title, Addresses.HOME, translated(language), language, articles);
    }

    private static boolean wants(Press press, String page) {
        return links("", stem(page)).stream().anyMatch(feed -> press.wants(feed.path()));
    }

    private static String stem(String page) {
        return page.replaceFirst("\\.html$", "");
    }

    private static Predicate<Article> on(Topic topic) {
        return article -> article.topics().contains(topic);
    }

    private static Predicate<Article> in(Section section) {
        return article -> article.section().id().equals(section.id());
    }

    private static Channel channel(Site site, String name, String page, Predicate<Article> wanted) {
        String title = site.newsletter().settings().title() + ": " + name;
        return new Channel(title, page, stem(page), site.newsletter().settings().language(), articles(site, wanted));
    }

    private static List<Article> articles(Site site, Predicate<Article> wanted) {
        return site.newsletter().articles().filter(wanted).limit(LATEST).toList();
    }

    private static void publish(Site site, Press press, Channel channel) throws IOException {
        press.publish(channel.path() + ".xml", () -> Xml.document(xml -> new Feeds().atom(site, xml, channel)));
        press.publish(channel.path() + ".json", () -> Json.pretty(json(site, channel)));
    }

    private void atom(Site site, Xml xml, Channel channel) throws XMLStreamException {
        Settings settings = site.newsletter().settings();
        xml.element(
                "feed",
                feed -> {
                    feed.text("title", channel.title());
                    feed.text("id", id(settings, channel.path()));
                    feed.text("updated", updated(site, channel).toString());
                    feed.element("author", author -> author.text("name", settings.publisher()));
                    feed.empty("link", "rel", "self", "href", link(site, channel, channel.path() + ".xml"));
                    feed.empty("link", "rel", "alternate", "href", link(site, channel, channel.page()));
                    for (Article article : channel.articles()) {
                        feed.element("entry", entry -> entry(site, entry, channel, article), lang(channel, article));
                    }
                },
                "xmlns",
                "http://www.w3.org/2005/Atom",
                "xml:lang",
                channel.language().toLanguageTag());
    }

    private static void entry(Site site, Xml entry, Channel channel, Article article) throws XMLStreamException {
        String published = published(site, article).toString();
        entry.text("title", article.title());
        entry.text("id", id(site.newsletter().settings(), article.key().toString()));
        entry.text("published", published);
        entry.text("updated", published);
        List<Article> others = others(site, article);
        if (others.isEmpty()) {
            entry.empty("link", "rel", "alternate", "href", link(site, channel, Addresses.of(article)));
        } else {
            version(site, entry, channel, article);
        }
        for (Article other : others) {
            version(site, entry, channel, other);
        }
        for (Topic topic : article.topics()) {
            entry.empty("category", "term", topic.slug().value(), "label", topic.name());
        }
        entry.text("summary", Summary.of(article).orElse(article.title()));
    }

    /// A link to an article that there is in several languages: each must say which it is in (RFC 4287, 4.1.1).
    private static void version(Site site, Xml entry, Channel channel, Article article) throws XMLStreamException {
        String language = article.language().toLanguageTag();
        String address = link(site, channel, Addresses.of(article));
        entry.empty("link", "rel", "alternate", "hreflang", language, "href", address, "title", article.title());
    }

    private static String[] lang(Channel channel, Article article) {
        return article.language().equals(channel.language())
                ? new String[0]
                : new String[] {"xml:lang", article.language().toLanguageTag()};
    }

    /// The article in its other languages.
    private static List<Article> others(Site site, Article article) {
        return site.article(article.key().original())
                .versions()
                .filter(version -> !version.key().equals(article.key()))
                .toList();
    }

    private static Map<String, Object> json(Site site, Channel channel) {
        Settings settings = site.newsletter().settings();
        Map<String, Object> feed = new LinkedHashMap<>();
        feed.put("version", "https://jsonfeed.org/version/1.1");
        feed.put("title", channel.title());
        feed.put("home_page_url", site.absolute(channel.page()));
        feed.put("feed_url", site.absolute(channel.path() + ".json"));
        feed.put("description", settings.subtitle());
        feed.put("language", channel.language().toLanguageTag());
        feed.put("authors", List.of(Map.of("name", settings.publisher())));
        feed.put(
                "items",
                channel.articles().stream()
                        .map(article -> item(site, channel, article))
                        .toList());
        return feed;
    }

    private static Map<String, Object> item(Site site, Channel channel, Article article) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", id(site.newsletter().settings(), article.key().toString()));
        item.put("url", link(site, channel, Addresses.of(article)));
        item.put("title", article.title());
        item.put("content_text", Summary.of(article).orElse(article.title()));
        item.put("date_published", published(site, article).toString());
        if (!article.language().equals(channel.language())) {
            item.put("language", article.language().toLanguageTag());
        }
        Map<String, Object> translations = new LinkedHashMap<>();
        for (Article other : others(site, article)) {
            String address = link(site, channel, Addresses.of(other));
            translations.put(other.language().toLanguageTag(), titled(other.title(), address));
        }
        if (!translations.isEmpty()) {
            item.put("_translations", translations);
        }
        item.put("tags", article.topics().stream().map(Topic::name).toList());
        return item;
    }

    private static Map<String, Object> titled(String title, String address) {
        Map<String, Object> titled = new LinkedHashMap<>();
        titled.put("title", title);
        titled.put("url", address);
        return titled;
    }

    /// The address on the web when it is known, else the way from the feed.
    private static String link(Site site, Channel channel, String path) {
        return site.absolute(path).orElseGet(() -> Addresses.root(channel.path()) + Addresses.encoded(path));
    }

    private static String id(Settings settings, String what) {
        String name = settings.publisher() + "\n" + settings.title() + "\n" + what;
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static Instant updated(Site site, Channel channel) {
        return channel.articles().stream()
                .map(article -> published(site, article))
                .findFirst()
                .orElse(Instant.EPOCH);
    }

    private static Instant published(Site site, Article article) {
        Issue issue = site.issueOf(article);
        return issue.published()
                .atStartOfDay(site.newsletter().settings().timezone())
                .toInstant();
    }
}
