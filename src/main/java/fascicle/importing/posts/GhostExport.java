package fascicle.importing.posts;

import fascicle.OnDisk;
import fascicle.importing.posts.Exported.Head;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Ghost's export: tables of posts, tags and users in JSON, under `db` or at the top.
final class GhostExport {
    private static final long LARGEST = 256L << 20;

    /// What the addresses of Ghost's own files begin with.
    private static final String SITE = "__GHOST_URL__";

    private final JsonNode data;
    private final Map<String, String> tags = new HashMap<>();
    private final Map<String, String> users = new HashMap<>();

    private GhostExport(JsonNode data) {
        this.data = data;
        rows("tags")
                .filter(tag -> !text(tag, "visibility").equals("internal"))
                .forEach(tag -> tags.put(text(tag, "id"), text(tag, "name")));
        rows("users").forEach(user -> users.put(text(user, "id"), text(user, "name")));
    }

    static Optional<ExportedPosts> read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            return Optional.empty();
        }
        byte[] bytes = OnDisk.read(file);
        try {
            JsonNode root = JsonMapper.shared().readTree(bytes);
            JsonNode database = root.path("db").isArray() ? root.path("db").path(0) : root;
            JsonNode data = database.path("data");
            return data.path("posts").isArray() ? Optional.of(new GhostExport(data).found()) : Optional.empty();
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    private Stream<JsonNode> rows(String table) {
        return data.path(table).valueStream();
    }

    private static String text(JsonNode row, String column) {
        JsonNode value = row.path(column);
        return value.isString() || value.isNumber() ? value.asString() : "";
    }

    private ExportedPosts found() {
        Map<String, JsonNode> metas = new HashMap<>();
        rows("posts_meta").forEach(meta -> metas.put(text(meta, "post_id"), meta));
        List<Exported> all = rows("posts")
                .map(post -> exported(post, Optional.ofNullable(metas.get(text(post, "id")))))
                .toList();
        return new ExportedPosts(all, setting("title"), setting("url"));
    }

    private String setting(String key) {
        return rows("settings")
                .filter(row -> text(row, "key").equals(key))
                .map(row -> text(row, "value"))
                .findFirst()
                .orElse("");
    }

    private Exported exported(JsonNode post, Optional<JsonNode> meta) {
        List<String> doubts = new ArrayList<>();
        boolean open = List.of("public", "").contains(text(post, "visibility"));
        if (!open) {
            doubts.add("only members could read it (" + text(post, "visibility") + "); it is a draft now");
        }
        boolean page = text(post, "type").equals("page") || post.path("page").asBoolean(false);
        boolean published = List.of("published", "sent").contains(text(post, "status"));
        String html = text(post, "html");
        if (html.isEmpty() && !text(post, "plaintext").isEmpty()) {
            doubts.add("the export has only its plain text");
            html = "<p>" + EscapedHtml.of(text(post, "plaintext")).replaceAll("\\n{2,}", "<p>");
        } else if (html.isEmpty()) {
            doubts.add("the export has no text of it");
        }
        String slug = text(post, "slug");
        Head head = new Head()
                .with("title", text(post, "title"))
                .with("date", first(post, "published_at", "created_at"))
                .with("tags", related(post, "posts_tags", "tag_id", tags))
                .with("authors", related(post, "posts_authors", "author_id", users))
                .with("permalink", slug.isEmpty() ? "" : "/" + slug + "/")
                .with("draft", published && open ? "" : "true");
        return new Exported(
                slug.isEmpty() ? "post-" + text(post, "id") : slug,
                page,
                head.values(),
                leading(post, meta) + html.replace(SITE, setting("url")),
                doubts);
    }

    private static String first(JsonNode post, String... columns) {
        return Stream.of(columns)
                .map(column -> text(post, column))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    /// The summary and picture that stood above the text.
    private String leading(JsonNode post, Optional<JsonNode> meta) {
        String summary = text(post, "custom_excerpt");
        String picture = text(post, "feature_image").replace(SITE, setting("url"));
        String alt = meta.map(row -> text(row, "feature_image_alt")).orElse("");
        String caption = meta.map(row -> text(row, "feature_image_caption")).orElse("");
        return (summary.isEmpty() ? "" : "<p><em>" + EscapedHtml.of(summary) + "</em></p>")
                + (picture.isEmpty()
                        ? ""
                        : "<figure><img src=\"" + EscapedHtml.of(picture) + "\" alt=\"" + EscapedHtml.of(alt)
                                + "\"><figcaption>" + caption + "</figcaption></figure>");
    }

    private List<String> related(JsonNode post, String table, String column, Map<String, String> names) {
        String id = text(post, "id");
        return rows(table)
                .filter(row -> text(row, "post_id").equals(id))
                .sorted(Comparator.comparingInt(row -> row.path("sort_order").asInt(0)))
                .map(row -> names.getOrDefault(text(row, column), ""))
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
