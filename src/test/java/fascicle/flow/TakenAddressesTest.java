package fascicle.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fascicle.Diagnostic;
import fascicle.SiteFixture;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an author wants to publish where something else stands already is refused with both named.
class TakenAddressesTest {
    private static final String ISSUE = "content/issues/2023-09/";

    @TempDir
    private Path folder;

    private SiteFixture site;

    @BeforeEach
    void begin() throws IOException {
        site = SiteFixture.empty(folder).article("one", "Words.").article("two", "Words.");
    }

    private void aliases(String article, String... aliases) throws IOException {
        site.replace(
                ISSUE + article + ".md",
                "section: news",
                "section: news\naliases: [" + String.join(", ", aliases) + "]");
    }

    private void refuses(String... diagnostics) throws IOException {
        Outcome outcome = site.outcome();
        assertEquals(
                List.of(diagnostics),
                outcome.diagnostics().stream()
                        .filter(found -> found.isError())
                        .map(found -> found.toString().replace(ISSUE, ""))
                        .toList());
        assertEquals(false, outcome.made().isPresent());
    }

    @Test
    void anAliasMayNotBeAPageOfTheSiteItself() throws IOException {
        aliases("one", "archive.html", "issues/2023-09/index.html", "Index.html");
        refuses(
                "one.md:4:11: error: \"archive.html\" is taken in the site: Fascicle makes archive.html itself"
                        + " [address-taken]",
                "one.md:4:25: error: \"issues/2023-09/index.html\" is taken in the site: issue.md is published as"
                        + " issues/2023-09/index.html [address-taken]",
                "one.md:4:52: error: \"Index.html\" is taken in the site: issue.md is published as index.html"
                        + " [address-taken]");
    }

    @Test
    void anAliasMayNotBeAnArticleOrAStandingPage() throws IOException {
        site.write("content/pages/about.md", "---\ntitle: About\n---\nUs.\n");
        aliases("one", "issues/2023-09/one.html", "issues/2023-09/two.html", "about.html");
        refuses(
                "one.md:4:11: error: \"issues/2023-09/one.html\" is taken in the site: one.md is published as"
                        + " issues/2023-09/one.html [address-taken]",
                "one.md:4:36: error: \"issues/2023-09/two.html\" is taken in the site: two.md is published as"
                        + " issues/2023-09/two.html [address-taken]",
                "one.md:4:61: error: \"about.html\" is taken in the site: content/pages/about.md is published as"
                        + " about.html [address-taken]");
    }

    @Test
    void twoAliasesMayNotBeTheSame() throws IOException {
        aliases("one", "old.html", "old.html");
        aliases("two", "OLD.html");
        refuses(
                "one.md:4:21: error: \"old.html\" is taken in the site: one.md is published as old.html"
                        + " [address-taken]",
                "two.md:4:11: error: \"OLD.html\" is taken in the site: one.md is published as old.html"
                        + " [address-taken]");
    }

    @Test
    void anAliasMayNotBeThePageOfASectionOrTopic() throws IOException {
        site.replace(ISSUE + "two.md", "section: news", "section: news\ntopics: [Data Law]");
        aliases("one", "sections/news.html", "Topics/data-law.html", "topics/index.html");
        refuses(
                "one.md:4:11: error: \"sections/news.html\" is taken in the site: Fascicle makes sections/news.html"
                        + " itself [address-taken]",
                "one.md:4:31: error: \"Topics/data-law.html\" is taken in the site: Fascicle makes"
                        + " topics/data-law.html itself [address-taken]",
                "one.md:4:53: error: \"topics/index.html\" is taken in the site: Fascicle makes topics/index.html"
                        + " itself [address-taken]");
    }

    @Test
    void anAliasMayNotBeThePageOfAStandard() throws IOException {
        site.article("three", "See GB/T 29829-2022.");
        aliases("one", "standards/gb-t-29829.html");
        refuses("one.md:4:11: error: \"standards/gb-t-29829.html\" is taken in the site: Fascicle makes"
                + " standards/gb-t-29829.html itself [address-taken]");
    }

    @Test
    void aCheckTellsItToo() throws IOException {
        aliases("one", "archive.html");
        assertEquals(
                List.of("address-taken"),
                site.findings().stream()
                        .filter(Diagnostic::isError)
                        .map(Diagnostic::code)
                        .toList());
    }

    @Test
    void anAliasMayNotBeBelowAPage() throws IOException {
        aliases("one", "archive.html/old.html");
        refuses("one.md:4:11: error: \"archive.html/old.html\" is taken in the site: Fascicle makes archive.html"
                + " itself [address-taken]");
    }

    @Test
    void twoPagesMayNotHaveOneAddress() throws IOException {
        site.write("content/pages/uber.md", "---\ntitle: Driving\n---\nCars.\n");
        site.write("content/pages/über.md", "---\ntitle: About\n---\nUs.\n");
        refuses("content/pages/über.md:1:1: error: \"uber.html\" is taken in the site: content/pages/uber.md is"
                + " published as uber.html [address-taken]");
    }

    @Test
    void aLinkedFileMayNotStandWhereTheSiteHasOneOfItsOwn() throws IOException {
        for (String name : List.of("offline.json", "calendar.ics", "one.bib", "nobody-2023-09.pdf")) {
            site.write(ISSUE + name, "mine");
        }
        site.article("three", "[A](offline.json), [B](calendar.ics), [C](one.bib), [D](nobody-2023-09.pdf).");
        site.replace(ISSUE + "two.md", "section: news", "section: news\nconsultation: {closes: 2023-12-01}");
        site.replace("content/newsletter.yaml", "title: Test", "title: Test\nbase-url: https://example.org/");
        refuses(clash("calendar.ics"), clash("nobody-2023-09.pdf"), clash("offline.json"), clash("one.bib"));
    }

    @Test
    void theFileOfAnArticleMayNotBeThatOfItsIssue() throws IOException {
        site.article("nobody-2023-09", "Words.");
        site.replace("content/newsletter.yaml", "title: Test", "title: Test\narticle-pdfs: true");
        refuses("nobody-2023-09.md:1:1: error: \"issues/2023-09/nobody-2023-09.pdf\" is taken in the site: Fascicle"
                + " makes issues/2023-09/nobody-2023-09.pdf itself [address-taken]");
    }

    private static String clash(String name) {
        String path = "issues/2023-09/" + name;
        return name + ":1:1: error: \"" + path + "\" is taken in the site: Fascicle makes " + path
                + " itself [address-taken]";
    }

    @Test
    void aFileMayNotHaveANameThatSomeSystemsCannotHold() throws IOException {
        assumeTrue(folder.getFileSystem().getSeparator().equals("/"), "no such names here");
        site.write(ISSUE + "a:b.txt", "mine");
        site.article("three", "[A](./a:b.txt)");
        refuses("three.md:5:1: error: the name \"a:b.txt\" has a sign that no address can have [file-name]");
    }

    @Test
    void aHiddenFileIsNotPublished() throws IOException {
        site.write(ISSUE + ".draft.txt", "mine").write(ISSUE + ".more/notes.txt", "mine");
        site.article("three", "[A](.draft.txt), [B](.more/notes.txt), ![C](.c.png)");
        site.write(ISSUE + ".c.png", "mine");
        refuses(
                "three.md:5:1: error: \"issues/2023-09/.draft.txt\" is hidden, and not published [file-hidden]",
                "three.md:5:18: error: \"issues/2023-09/.more/notes.txt\" is hidden, and not published [file-hidden]",
                "three.md:5:40: error: \"issues/2023-09/.c.png\" is hidden, and not published [file-hidden]");
    }

    @Test
    void anAliasIsNoHiddenFile() throws IOException {
        aliases("one", ".git/old.html", "old/.html", "./a.html");
        refuses(
                "one.md:4:11: error: \".git/old.html\" is no address within the site [alias-wrong]",
                "one.md:4:26: error: \"old/.html\" is no address within the site [alias-wrong]",
                "one.md:4:37: error: \"./a.html\" is no address within the site [alias-wrong]");
    }

    @Test
    void aWidePictureDoesNotTakeTheNameOfAnother() throws IOException {
        picture("map.png", 1000);
        picture("map-480.png", 480);
        site.article("three", "![A map](images/map.png)\n\n![Another](images/map-480.png)");
        site.build().hasFile("issues/2023-09/images/map-480.png").hasFile("issues/2023-09/images/map~480.png");
    }

    @Test
    void aPictureMayNotHaveTheNameOfANarrowerOne() throws IOException {
        picture("map.png", 1000);
        picture("map~480.png", 480);
        site.article("three", "![A map](images/map.png)\n\n![Another](images/map~480.png)");
        refuses("images/map~480.png:1:1: error: \"issues/2023-09/images/map~480.png\" is taken in the site:"
                + " images/map.png is published as issues/2023-09/images/map~480.png [address-taken]");
    }

    private void picture(String name, int width) throws IOException {
        Path images = Files.createDirectories(site.project().resolve(ISSUE + "images"));
        BufferedImage picture = new BufferedImage(width, width / 100, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(picture, "png", images.resolve(name).toFile());
    }
}
