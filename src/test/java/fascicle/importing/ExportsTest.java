package fascicle.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.Severity;
import fascicle.flow.ProofReading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What WordPress, Ghost and Substack export becomes issues.
class ExportsTest {
    @TempDir
    private Path folder;

    private Path export;
    private Path project;

    @BeforeEach
    void begin() throws IOException {
        export = Files.createDirectory(folder.resolve("export"));
        project = folder.resolve("newsletter");
    }

    private Imported run(Path file) throws IOException {
        assertTrue(PostsImporter.takes(file));
        return new PostsImporter(
                        new PostsRequest(file, project, Optional.empty(), Optional.empty(), Optional.empty(), false))
                .run();
    }

    private Imported run(String name, String text) throws IOException {
        return run(Files.writeString(export.resolve(name), text));
    }

    private String text(String name) throws IOException {
        return Files.readString(project.resolve("content").resolve(name));
    }

    private void picture(String name) throws IOException {
        Path file = export.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><title>Map</title></svg>");
    }

    /// A newsletter that has been taken over has no errors of its own making.
    private void checkSound() throws IOException {
        List<String> errors =
                ProofReading.of(ProofReading.Order.of(project, project.resolve("site"), true)).diagnostics().stream()
                        .filter(found -> found.severity() == Severity.ERROR)
                        .map(found -> found.code() + " " + found.message())
                        .toList();
        assertEquals(List.of(), errors);
    }

    static final String WORDPRESS = """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
          xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
          xmlns:wp="http://wordpress.org/export/1.2/">
        <channel><title>Knots &amp; Ropes</title><link>https://knots.example.org</link>
        <wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>https://knots.example.org</wp:base_blog_url>
        <wp:author><wp:author_login>anna</wp:author_login><wp:author_display_name>Anna Li</wp:author_display_name></wp:author>
        <item><title>Ropes &amp; belts</title><link>https://knots.example.org/2019/03/ropes/</link>
        <dc:creator>anna</dc:creator>
        <content:encoded><![CDATA[First_word of a <b>paragraph</b>.

        1. is no list. See <a href="http://knots.example.org/2019/03/steel/">steel</a> and <a href="https://knots.example.org/about/">us</a>.

        [caption id="x" align="left"]<img src="https://knots.example.org/wp-content/uploads/map.svg" alt="A map" /> Where it is[/caption]

        <table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>

        [gallery ids="1,2"]]]></content:encoded>
        <wp:post_id>1</wp:post_id><wp:post_date>2019-03-05 10:00:00</wp:post_date><wp:post_name>ropes</wp:post_name>
        <wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
        <category domain="category" nicename="uncategorized"><![CDATA[Sonstiges]]></category>
        <category domain="category" nicename="news"><![CDATA[News]]></category>
        <category domain="category" nicename="sea"><![CDATA[sea]]></category>
        <category domain="post_tag" nicename="rope"><![CDATA[rope]]></category></item>
        <item><title>Steel</title><link>https://knots.example.org/2019/03/steel/</link><dc:creator>anna</dc:creator>
        <content:encoded><![CDATA[<!-- wp:paragraph --><p>Steel.</p><!-- /wp:paragraph -->]]></content:encoded>
        <wp:post_date>2019-03-09 10:00:00</wp:post_date><wp:post_name>steel</wp:post_name>
        <wp:status>draft</wp:status><wp:post_type>post</wp:post_type></item>
        <item><title>Gone</title><wp:post_date>2019-03-09 10:00:00</wp:post_date><wp:post_name>gone</wp:post_name>
        <wp:status>trash</wp:status><wp:post_type>post</wp:post_type></item>
        <item><title>About us</title><link>https://knots.example.org/about/</link>
        <content:encoded><![CDATA[<p>We knot, see <a href="/2019/03/ropes/">ropes</a>.</p>]]></content:encoded>
        <wp:post_date>2018-03-09 10:00:00</wp:post_date><wp:post_name>about</wp:post_name>
        <wp:status>publish</wp:status><wp:post_type>page</wp:post_type></item>
        </channel></rss>
        """;

    @Test
    void takesAnExportOfWordPress() throws IOException {
        picture("wp-content/uploads/map.svg");
        assertInstanceOf(Imported.Posts.class, run("knots.xml", WORDPRESS));
        assertEquals("""
            ---
            title: Ropes & belts
            section: news
            topics: [sea, rope]
            author: [Anna Li]
            aliases: ["2019/03/ropes/index.html"]
            ---

            First_word of a **paragraph**.

            1\\. is no list. See [steel](https://knots.example.org/2019/03/steel/) and [us](../../pages/about.md).

            ![A map](images/map.svg "Where it is")

            | a | b |
            |---|---|
            | 1 | 2 |

            \\[gallery ids="1,2"\\]
            """, text("issues/2019-03/01-ropes.md"));
        assertTrue(text("issues/2019-03/02-steel.md").contains("draft: true"));
        assertEquals(
                "---\ntitle: About us\n---\n\nWe knot, see [ropes](../issues/2019-03/01-ropes.md).\n",
                text("pages/about.md"));
        assertTrue(text("newsletter.yaml").contains("title: Knots & Ropes"));
        assertTrue(Files.readString(project.resolve("imports/knots/log.md"))
                .contains("2019-03/01-ropes.md: links to \"Steel\", which is a draft: the link leads to"
                        + " https://knots.example.org/2019/03/steel/"));
        assertTrue(Files.readString(project.resolve("imports/knots/log.md"))
                .contains("2019-03/01-ropes.md: a sign that only WordPress knew: [gallery ids=\"1,2\"]"));
        checkSound();
    }

    @Test
    void resolvesNothingThatAnExportNames() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "secret words");
        String entity = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
        Imported taken =
                run("knots.xml", WORDPRESS.replaceFirst("<\\?xml[^>]*>", entity).replace("First_word", "&e;"));
        assertInstanceOf(Imported.Refused.class, taken);
        assertFalse(Files.exists(project));
    }

    static final String GHOST = """
        {"db": [{"meta": {"version": "5.0"}, "data": {
          "posts": [
            {"id": "1", "title": "Ropes", "slug": "ropes", "html": "<p>See <a href=\\"__GHOST_URL__/steel/\\">steel</a>.</p>",
             "type": "post", "status": "published", "visibility": "public", "published_at": "2024-05-07T08:00:00.000Z",
             "custom_excerpt": "In short", "feature_image": "__GHOST_URL__/content/images/map.svg"},
            {"id": "2", "title": "Steel", "slug": "steel", "html": "<p>Steel.</p>", "type": "post", "status": "published",
             "visibility": "paid", "published_at": "2024-05-09T08:00:00.000Z"},
            {"id": "3", "title": "About", "slug": "about", "html": "<p>We.</p>", "type": "page", "status": "published",
             "visibility": "public"}],
          "posts_meta": [{"post_id": "1", "feature_image_alt": "A map"}],
          "tags": [{"id": "t", "name": "rope", "visibility": "public"}, {"id": "u", "name": "#x", "visibility": "internal"}],
          "posts_tags": [{"post_id": "1", "tag_id": "t", "sort_order": 0}, {"post_id": "1", "tag_id": "u", "sort_order": 1}],
          "users": [{"id": "a", "name": "Anna Li"}],
          "posts_authors": [{"post_id": "1", "author_id": "a", "sort_order": 0}],
          "settings": [{"key": "title", "value": "Knots"}]}}]}
        """;

    @Test
    void takesAnExportOfGhost() throws IOException {
        picture("content/images/map.svg");
        assertInstanceOf(Imported.Posts.class, run("knots.json", GHOST));
        assertEquals("""
            ---
            title: Ropes
            section: articles
            topics: [rope]
            author: [Anna Li]
            aliases: [ropes/index.html]
            ---

            *In short*

            ![A map](images/map.svg)

            See steel.
            """, text("issues/2024-05/01-ropes.md"));
        assertTrue(text("issues/2024-05/02-steel.md").contains("draft: true"));
        assertEquals("---\ntitle: About\n---\n\nWe.\n", text("pages/about.md"));
        checkSound();
    }

    static final String TABLE = """
        post_id,post_date,is_published,email_sent_at,inbox_sent_at,type,audience,title,subtitle,podcast_url
        101.ropes,2024-05-07T08:00:00.000Z,true,,,newsletter,everyone,"Ropes, all of them",In short,
        102.steel,2024-05-08T08:00:00.000Z,true,,,newsletter,only_paid,Steel,,
        103.wire,,false,,,newsletter,everyone,Wire,,
        """;

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private void checkSubstack() throws IOException {
        assertEquals("""
            ---
            title: "Ropes, all of them"
            section: articles
            aliases: [p/ropes.html]
            ---

            *In short*

            ## Knots

            Text.
            """, text("issues/2024-05/01-ropes.md"));
        assertTrue(text("issues/2024-05/02-steel.md").contains("draft: true"));
        checkSound();
    }

    @Test
    void takesAnArchiveOfSubstack() throws IOException {
        Path file = export.resolve("export.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(zip, "posts.csv", TABLE);
            entry(zip, "posts/101.ropes.html", "<h2>Knots</h2><p>Text.</p>");
        }
        Imported.Posts done = assertInstanceOf(Imported.Posts.class, run(file));
        assertEquals(2, done.posts());
        assertEquals(1, done.left());
        checkSubstack();
    }

    @Test
    void takesAFolderOfSubstack() throws IOException {
        Files.writeString(export.resolve("posts.csv"), TABLE);
        Files.createDirectory(export.resolve("posts"));
        Files.writeString(export.resolve("posts/101.ropes.html"), "<h2>Knots</h2><p>Text.</p>");
        assertInstanceOf(Imported.Posts.class, run(export));
        checkSubstack();
    }

    @Test
    void refusesWhatIsNoExport() throws IOException {
        for (String name : List.of("a.xml", "a.json", "a.zip")) {
            for (String text : List.of("", "<rss><channel/></rss>", "{\"db\": 1}", "PK")) {
                assertInstanceOf(Imported.Refused.class, run(name, text));
            }
        }
    }
}
