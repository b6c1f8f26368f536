package fascicle.content.yaml;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Keys that other tools have for what ours are called otherwise: those of Hugo, Jekyll, Zola, Pelican, Ghost and
/// Quarto.
final class OtherKeys {
    private static final Map<String, String> OURS = Map.ofEntries(
            Map.entry("tags", "topics"),
            Map.entry("tag", "topics"),
            Map.entry("keywords", "topics"),
            Map.entry("categories", "section"),
            Map.entry("category", "section"),
            Map.entry("date", "published"),
            Map.entry("pubdate", "published"),
            Map.entry("publishdate", "published"),
            Map.entry("published_at", "published"),
            Map.entry("description", "takeaway"),
            Map.entry("summary", "takeaway"),
            Map.entry("excerpt", "takeaway"),
            Map.entry("custom_excerpt", "takeaway"),
            Map.entry("abstract", "takeaway"),
            Map.entry("creator", "author"),
            Map.entry("byline", "author"),
            Map.entry("lang", "language"),
            Map.entry("locale", "language"),
            Map.entry("permalink", "slug"),
            Map.entry("redirect_from", "aliases"),
            Map.entry("baseurl", "base-url"),
            Map.entry("site_url", "base-url"),
            Map.entry("feature_image", "cover"),
            Map.entry("featured_image", "cover"));

    /// Those of events and tables, which other lists and calendars have.
    private static final Map<String, String> OF_GROUPS = Map.ofEntries(
            Map.entry("date", "starts"),
            Map.entry("start", "starts"),
            Map.entry("begin", "starts"),
            Map.entry("begins", "starts"),
            Map.entry("from", "starts"),
            Map.entry("end", "ends"),
            Map.entry("until", "ends"),
            Map.entry("location", "where"),
            Map.entry("place", "where"),
            Map.entry("venue", "where"),
            Map.entry("timezone", "zone"),
            Map.entry("tz", "zone"),
            Map.entry("url", "register"),
            Map.entry("registration", "register"),
            Map.entry("name", "title"),
            Map.entry("deadline", "closes"),
            Map.entry("due", "closes"),
            Map.entry("cn", "zh"),
            Map.entry("ch", "zh"),
            Map.entry("chinese", "zh"),
            Map.entry("english", "en"),
            Map.entry("path", "file"),
            Map.entry("src", "file"),
            Map.entry("description", "alt"),
            Map.entry("caption", "alt"));

    /// What is no matter of texts here.
    private static final Set<String> NOTHING = Set.of(
            "layout",
            "type",
            "template",
            "toc",
            "comments",
            "math",
            "mathjax",
            "katex",
            "cssclass",
            "cssclasses",
            "bibliography",
            "csl",
            "output",
            "format",
            "lastmod",
            "modified",
            "updated",
            "expirydate",
            "uuid",
            "guid",
            "sticky",
            "pinned",
            "robots",
            "sitemap",
            "engine",
            "execute",
            "jupyter");

    private static final Set<String> PICTURES = Set.of(
            "cover",
            "image",
            "images",
            "thumbnail",
            "thumb",
            "banner",
            "featured_image",
            "feature_image",
            "hero",
            "og_image");

    private static final String DAY = "published";

    private OtherKeys() {}

    /// @param known the keys that may stand there
    static Optional<String> hint(String written, Collection<String> known) {
        Optional<String> ours = Optional.ofNullable(OURS.get(written.toLowerCase(Locale.ROOT)));
        return ours.filter(known::contains)
                .or(() -> ofGroup(written).filter(known::contains))
                .map(key -> "here it is called \"" + key + "\"")
                .or(() -> ours.filter(DAY::equals)
                        .filter(_ -> known.contains("section"))
                        .map(_ -> "an article has the day of its issue: published, in issue.md"))
                .or(() -> Optional.of(written.toLowerCase(Locale.ROOT))
                        .filter(key -> PICTURES.contains(key) && known.contains("section"))
                        .map(_ -> "a picture stands in the text: ![what it shows](images/name.png)"))
                .or(() -> Optional.of(written.toLowerCase(Locale.ROOT))
                        .filter(key -> key.equals("time") && known.contains("starts"))
                        .map(_ -> "the hour belongs to starts: 2023-11-21T10:00"))
                .or(() -> Optional.of(written.toLowerCase(Locale.ROOT))
                        .filter(NOTHING::contains)
                        .map(_ -> "take it out; nothing of the kind is known here"));
    }

    private static Optional<String> ofGroup(String written) {
        return Optional.ofNullable(OF_GROUPS.get(written.toLowerCase(Locale.ROOT)));
    }

    /// The key here that says the same.
    static Optional<String> ours(String written, Collection<String> known) {
        return Optional.ofNullable(OURS.get(written.toLowerCase(Locale.ROOT)))
                .filter(known::contains)
                .or(() -> ofGroup(written));
    }
}
