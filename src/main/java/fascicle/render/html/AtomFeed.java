package fascicle.render.html;

import fascicle.address.Addresses;
import fascicle.model.Author;
import fascicle.model.Topic;
import fascicle.render.Words;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/// A feed as Atom. Browsers show it with a style sheet, and with what it has for those who do not read it by a program:
/// what a feed is, and links, as elements of XHTML that feed readers pass over.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287</a>
final class AtomFeed {
    private static final String STYLE = "feed.css";

    private final FeedInputs in;
    private final FeedWords words;
    private final Words said;

    AtomFeed(FeedInputs in) {
        this.in = in;
        this.words = new FeedWords(in);
        this.said = in.dress().words(in.channel().language());
    }

    String document() {
        return Xml.document(this::feed);
    }

    private void feed(Xml xml) throws XMLStreamException {
        FeedInputs.Channel channel = in.channel();
        String style = in.dress().assets().get(STYLE);
        if (style != null) {
            xml.style(Addresses.root(channel.path()) + style);
        }
        xml.element(
                "feed",
                feed -> {
                    feed.text("title", channel.title());
                    feed.element(
                            "h:div", this::about, "xml:lang", said.language().toLanguageTag());
                    feed.text("id", words.id(channel.path()));
                    feed.text("updated", words.updated().toString());
                    feed.element(
                            "author",
                            author -> author.text("name", words.settings().publisher()));
                    feed.empty("link", "rel", "self", "href", words.link(Addresses.atom(channel.path())));
                    feed.empty("link", "rel", "alternate", "href", words.link(channel.page()));
                    for (FeedInputs.Item item : in.items()) {
                        feed.element("entry", entry -> entry(entry, item), lang(item.article()));
                    }
                },
                "xmlns",
                "http://www.w3.org/2005/Atom",
                "xmlns:h",
                "http://www.w3.org/1999/xhtml",
                "xml:lang",
                channel.language().toLanguageTag());
    }

    private void about(Xml about) throws XMLStreamException {
        about.text("h:p", said.get("feed.about"));
        about.element("h:p", links -> {
            links.text(
                    "h:a",
                    said.get("feed.site"),
                    "href",
                    words.link(in.channel().page()));
            links.text("h:a", said.get("subscribe.title"), "href", words.link(Addresses.SUBSCRIBE));
        });
    }

    private void entry(Xml entry, FeedInputs.Item item) throws XMLStreamException {
        Listed article = item.article();
        Listed.Facts facts = article.facts();
        String published = words.instant(item.published()).toString();
        entry.text("title", facts.title());
        entry.text("id", words.id(facts.key().toString()));
        entry.text("published", published);
        entry.text("updated", published);
        for (Author author : facts.authors()) {
            entry.element("author", one -> {
                one.text("name", author.name());
                one.text("uri", words.link(Addresses.author(author.slug())));
            });
        }
        List<Listed.Version> others = FeedWords.others(article);
        if (others.isEmpty()) {
            entry.empty("link", "rel", "alternate", "href", words.link(article.path()));
        } else {
            version(entry, new Listed.Version(facts.key(), facts.language(), facts.title(), false));
        }
        for (Listed.Version other : others) {
            version(entry, other);
        }
        for (Topic topic : facts.topics()) {
            entry.empty("category", "term", topic.slug().value(), "label", topic.name());
        }
        entry.text("summary", FeedWords.summary(item));
        entry.element("h:p", links -> {
            links.text("h:a", facts.title(), "href", words.link(article.path()));
            links.text("h:span", said.time("date.long", item.published()));
        });
    }

    /// A link to an article that there is in several languages: each must say which it is in (RFC 4287, 4.1.1).
    private void version(Xml entry, Listed.Version version) throws XMLStreamException {
        String language = version.language().toLanguageTag();
        String address = words.link(Addresses.of(version.key()));
        entry.empty("link", "rel", "alternate", "hreflang", language, "href", address, "title", version.title());
    }

    private String[] lang(Listed article) {
        return words.isForeign(article)
                ? new String[] {"xml:lang", article.facts().language().toLanguageTag()}
                : new String[0];
    }
}
