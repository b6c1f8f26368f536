package fascicle.render.html;

import fascicle.address.Addresses;
import fascicle.model.Settings;
import fascicle.render.LanguageMarkup;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// What both forms of a feed say alike.
record FeedWords(FeedInputs in) {
    /// The newsletter's name in a language, or its own name with that of the language.
    static String title(Settings settings, Locale language) {
        return settings.names()
                .of(settings.title(), language)
                .orElseGet(() -> settings.title() + " (" + LanguageMarkup.name(language) + ")");
    }

    Settings settings() {
        return in.frame().settings();
    }

    /// The address on the web when it is known, else the way from the feed.
    String link(String path) {
        return in.frame()
                .absolute(path)
                .orElseGet(() -> Addresses.root(in.channel().path()) + Addresses.encoded(path));
    }

    String id(String what) {
        String name = settings().publisher() + "\n" + settings().title() + "\n" + what;
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    Instant instant(LocalDate day) {
        return day.atStartOfDay(settings().timezone()).toInstant();
    }

    /// When the newest article appeared.
    Instant updated() {
        return in.items().stream()
                .map(item -> instant(item.published()))
                .findFirst()
                .orElse(Instant.EPOCH);
    }

    static String summary(FeedInputs.Item item) {
        return item.summary().orElse(item.article().facts().title());
    }

    /// The article in its other languages.
    static List<Listed.Version> others(Listed article) {
        return article.facts().versions().stream()
                .filter(version -> !version.key().equals(article.key()))
                .toList();
    }

    /// Whether an article is in another language than the feed.
    boolean isForeign(Listed article) {
        return !article.facts().language().equals(in.channel().language());
    }
}
