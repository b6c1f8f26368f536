package fascicle.importing.posts;

import fascicle.FinalSlash;
import fascicle.OnDisk;
import fascicle.importing.posts.Exported.Head;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// WordPress eXtended RSS: `<item>` for each post, page and picture. It has no document type, so that nothing of it is
/// resolved.
final class WordPressExport {
    private static final Pattern CAPTION = Pattern.compile(
            "(?s)\\[caption[^\\]]*+]\\s*+((?:<a [^>]*+>\\s*+)?+<img[^>]*+>(?:\\s*+</a>)?+)(.*?)\\[/caption]");
    private static final Pattern EMBED =
            Pattern.compile("\\[embed[^\\]]*+]\\s*+(https?://[^\\s\\[\\]<>]++)\\s*+\\[/embed]");
    private static final Pattern LEFT = Pattern.compile(
            "\\[(?:gallery|audio|video|playlist|contact-form|contact-form-7|embed|caption|wpforms|ngg|vc_|et_pb_)[^\\]]*+]");
    private static final Pattern PARAGRAPHS = Pattern.compile("(?i)<p[\\s>]|<!-- wp:");
    private static final int DEEPEST = 64;

    private final List<Item> items = new ArrayList<>();
    private final Map<String, String> authors = new HashMap<>();
    private final Map<String, String> channel = new HashMap<>();

    /// @param values by their local names; those of `postmeta` by their keys
    private record Item(Map<String, String> values, List<String> tags, List<String> categories) {
        /// What WordPress itself sorts posts under is no category.
        void sort(String domain, String nicename, String title) {
            if (domain.equals("category") && !nicename.equals("uncategorized")) {
                categories.add(title);
            } else if (domain.equals("post_tag")) {
                tags.add(title);
            }
        }

        String get(String name) {
            return values.getOrDefault(name, "").strip();
        }
    }

    private WordPressExport() {}

    static Optional<ExportedPosts> read(Path file) throws IOException {
        WordPressExport export = new WordPressExport();
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        try (InputStream in = new BufferedInputStream(OnDisk.stream(file))) {
            export.read(factory.createXMLStreamReader(in));
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
        return export.channel.containsKey("wxr_version") || export.channel.containsKey("base_blog_url")
                ? Optional.of(export.found())
                : Optional.empty();
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        List<String> path = new ArrayList<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || path.size() > DEEPEST) {
                throw new XMLStreamException("no export has this");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                if (name.equals("item")) {
                    items.add(item(xml));
                } else if (name.equals("author") && path.equals(List.of("rss", "channel"))) {
                    author(xml);
                } else if (path.equals(List.of("rss", "channel"))
                        && !List.of("category", "tag", "term", "image").contains(name)) {
                    channel.putIfAbsent(name, text(xml));
                } else {
                    path.add(name);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && !path.isEmpty()) {
                path.removeLast();
            }
        }
    }

    /// The text of an element, whatever is within it.
    private static String text(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
                default -> {}
            }
        }
        return text.toString();
    }

    private void author(XMLStreamReader xml) throws XMLStreamException {
        Map<String, String> values = new HashMap<>();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                String name = xml.getLocalName();
                values.put(name, text(xml));
            }
        }
        authors.put(values.getOrDefault("author_login", ""), values.getOrDefault("author_display_name", ""));
    }

    private static Item item(XMLStreamReader xml) throws XMLStreamException {
        Item item = new Item(new HashMap<>(), new ArrayList<>(), new ArrayList<>());
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                String name = xml.getLocalName();
                String prefix = String.valueOf(xml.getPrefix());
                String domain = String.valueOf(xml.getAttributeValue(null, "domain"));
                if (name.equals("postmeta")) {
                    meta(xml, item);
                } else if (name.equals("category")) {
                    String nicename = String.valueOf(xml.getAttributeValue(null, "nicename"));
                    item.sort(domain, nicename, text(xml).strip());
                } else if (name.equals("encoded")) {
                    item.values.put(prefix, text(xml));
                } else {
                    item.values.putIfAbsent(name, text(xml));
                }
            }
        }
        return item;
    }

    private static void meta(XMLStreamReader xml, Item item) throws XMLStreamException {
        Map<String, String> values = new HashMap<>();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                String name = xml.getLocalName();
                values.put(name, text(xml));
            }
        }
        item.values.putIfAbsent("meta:" + values.getOrDefault("meta_key", ""), values.getOrDefault("meta_value", ""));
    }

    private ExportedPosts found() {
        Map<String, Item> pictures = new HashMap<>();
        items.stream()
                .filter(item -> item.get("post_type").equals("attachment"))
                .forEach(item -> pictures.put(item.get("post_id"), item));
        String site = Stream.of("base_blog_url", "link")
                .map(key -> channel.getOrDefault(key, "").strip())
                .filter(value -> !value.isEmpty())
                .findFirst()
                .map(FinalSlash::off)
                .orElse("");
        List<Exported> all = items.stream()
                .filter(item -> List.of("post", "page").contains(item.get("post_type")))
                .filter(item -> !List.of("trash", "auto-draft", "inherit").contains(item.get("status")))
                .map(item -> exported(item, pictures, site))
                .toList();
        return new ExportedPosts(all, channel.getOrDefault("title", "").strip(), site);
    }

    private Exported exported(Item item, Map<String, Item> pictures, String site) {
        List<String> doubts = new ArrayList<>();
        String text = text(item.values.getOrDefault("content", ""));
        LEFT.matcher(text)
                .results()
                .map(found -> "a sign that only WordPress knew: " + found.group())
                .forEach(doubts::add);
        String status = item.get("status");
        if (status.equals("private") || !item.get("post_password").isEmpty()) {
            doubts.add("only some could read it; it is a draft now");
        }
        boolean draft = !status.equals("publish") || !item.get("post_password").isEmpty();
        String date = item.get("post_date").startsWith("0000") ? item.get("post_modified") : item.get("post_date");
        String link = item.get("link");
        String name = item.get("post_name").isEmpty() ? item.get("title") : item.get("post_name");
        Head head = new Head()
                .with("title", item.get("title"))
                .with("date", date)
                .with(
                        "tags",
                        Stream.concat(item.categories.stream().skip(1), item.tags.stream())
                                .toList())
                .with("categories", item.categories.stream().limit(1).toList())
                .with("authors", authors.getOrDefault(item.get("creator"), item.get("creator")))
                .with("permalink", link.contains("?") ? "" : link)
                .with("draft", draft ? "true" : "");
        return new Exported(
                name.isEmpty() ? "post-" + item.get("post_id") : name,
                item.get("post_type").equals("page"),
                head.values(),
                leading(item, pictures, text) + own(text, site),
                doubts);
    }

    /// The picture that stood above the text.
    private static String leading(Item item, Map<String, Item> pictures, String text) {
        Item picture = pictures.get(item.get("meta:_thumbnail_id"));
        String address = picture == null ? "" : picture.get("attachment_url");
        if (picture == null || address.isEmpty() || text.contains(address)) {
            return "";
        }
        return "<figure><img src=\"" + EscapedHtml.of(address) + "\" alt=\""
                + EscapedHtml.of(picture.get("meta:_wp_attachment_image_alt")) + "\"></figure>\n";
    }

    /// The same site by `http` and by `https` is one.
    private static String own(String html, String site) {
        String other = site.startsWith("https:") ? "http" + site.substring(5) : site.replaceFirst("^http:", "https:");
        return site.isEmpty() ? html : html.replace(other, site);
    }

    /// WordPress keeps paragraphs as blank lines, and captions in signs of its own.
    private static String text(String content) {
        String captioned = CAPTION.matcher(content)
                .replaceAll(found -> Matcher.quoteReplacement("<figure>" + found.group(1) + "<figcaption>"
                        + found.group(2).strip() + "</figcaption></figure>\n\n"));
        String embedded = EMBED.matcher(captioned).replaceAll("<p><a href=\"$1\">$1</a></p>");
        return PARAGRAPHS.matcher(embedded).find()
                ? embedded
                : embedded.replaceAll("(?:\\r?\\n[ \\t]*+){2,}+", "\n<p>");
    }
}
