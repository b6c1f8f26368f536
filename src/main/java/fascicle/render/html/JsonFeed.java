package fascicle.render.html;

import fascicle.address.Addresses;
import fascicle.model.Topic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A feed as JSON Feed.
///
/// @see <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed 1.1</a>
final class JsonFeed {
    private final FeedInputs in;
    private final FeedWords words;

    JsonFeed(FeedInputs in) {
        this.in = in;
        this.words = new FeedWords(in);
    }

    Map<String, Object> feed() {
        FeedInputs.Channel channel = in.channel();
        Map<String, Object> feed = new LinkedHashMap<>();
        feed.put("version", "https://jsonfeed.org/version/1.1");
        feed.put("title", channel.title());
        feed.put("home_page_url", in.frame().absolute(channel.page()));
        feed.put("feed_url", in.frame().absolute(Addresses.json(channel.path())));
        feed.put("description", words.settings().subtitle());
        feed.put("language", channel.language().toLanguageTag());
        feed.put("authors", List.of(Map.of("name", words.settings().publisher())));
        feed.put("items", in.items().stream().map(this::item).toList());
        return feed;
    }

    private Map<String, Object> item(FeedInputs.Item from) {
        Listed article = from.article();
        Listed.Facts facts = article.facts();
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", words.id(facts.key().toString()));
        item.put("url", words.link(article.path()));
        item.put("title", facts.title());
        item.put("content_text", FeedWords.summary(from));
        item.put("date_published", words.instant(from.published()).toString());
        if (!facts.authors().isEmpty()) {
            item.put(
                    "authors",
                    facts.authors().stream()
                            .map(author ->
                                    Map.of("name", author.name(), "url", words.link(Addresses.author(author.slug()))))
                            .toList());
        }
        if (words.isForeign(article)) {
            item.put("language", facts.language().toLanguageTag());
        }
        Map<String, Object> translations = new LinkedHashMap<>();
        for (Listed.Version other : FeedWords.others(article)) {
            translations.put(other.language().toLanguageTag(), titled(other));
        }
        if (!translations.isEmpty()) {
            item.put("_translations", translations);
        }
        item.put("tags", facts.topics().stream().map(Topic::name).toList());
        return item;
    }

    private Map<String, Object> titled(Listed.Version version) {
        Map<String, Object> titled = new LinkedHashMap<>();
        titled.put("title", version.title());
        titled.put("url", words.link(Addresses.of(version.key())));
        return titled;
    }
}
