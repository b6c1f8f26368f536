package fascicle.render.epub;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.SiteFixture;
import fascicle.model.Article;
import fascicle.model.Issue;
import fascicle.model.Newsletter;
import fascicle.model.Revision;
import fascicle.plan.Offers;
import fascicle.render.Theme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EpubRendererTest {
    private static final String BOOK = "issues/2023-09/nobody-2023-09.epub";

    @TempDir
    Path folder;

    private EpubFile book(SiteFixture site) throws IOException {
        return EpubFile.read(site.build().hasFile(BOOK).site().resolve(BOOK));
    }

    @Test
    void saysWhatItIsInItsFirstBytes() throws IOException {
        EpubFile book = book(SiteFixture.empty(folder).article("one", "Words.\n"));
        assertEquals("mimetype", book.files().keySet().iterator().next());
        assertEquals("application/epub+zip", book.files().get("mimetype"));
        byte[] bytes = Files.readAllBytes(folder.resolve("site").resolve(BOOK));
        assertEquals("mimetypeapplication/epub+zip", new String(bytes, 30, 28, StandardCharsets.US_ASCII));
    }

    @Test
    void linksLeadWithinTheBookAndNotesAndShortFormsAreKept() throws IOException {
        SiteFixture site = SiteFixture.empty(folder)
                .write("content/abbreviations.yaml", "EU: {en: European Union, zh: 欧洲联盟}\n")
                .article("one", "The EU[^1]: see [two](two.md#part), [the issue](issue.md).\n\n[^1]: A *note*.\n")
                .article("two", "## Part\n\na) first\nb) second\n");
        EpubFile book = book(site);
        String one = book.file("a-one.xhtml");
        assertTrue(one.contains("<a href=\"a-two.xhtml#part\">two</a>, <a href=\"opening.xhtml\">"), one);
        assertTrue(one.contains("epub:type=\"noteref\"") && one.contains("epub:type=\"endnotes\""), one);
        assertTrue(one.contains("<abbr title=\"European Union\">EU</abbr>"), one);
        assertTrue(book.file("a-two.xhtml").contains("<ol type=\"a\" class=\"lower-alpha parenthesised\">"));
        assertTrue(book.file("abbreviations.xhtml").contains("欧洲联盟"));
    }

    @Test
    void itsPagesAreThoseOfThePdf() throws IOException {
        SiteFixture site =
                SiteFixture.empty(folder).article("one", "Words. ".repeat(3000)).article("two", "Words.\n");
        EpubFile book = book(site);
        PrintedPages pages = PrintedPages.of(book);
        int last = pages.listed().getLast();
        assertEquals(IntStream.rangeClosed(1, last).boxed().toList(), pages.listed());
        assertTrue(site.file("issues/2023-09/two.html").contains("PDF, p. " + last), "two begins on the last page");
        assertTrue(book.file("nav.xhtml").contains("a-one.xhtml#page." + last + "\">" + last + "</a>"));
        assertTrue(pages.after(last, 20).startsWith("Words"), "which begins in the middle of one");
        assertTrue(site.file("issues/2023-09/one.html").contains("PDF, p. 2"));
        assertTrue(book.file("nav.xhtml").contains("<a href=\"nav.xhtml#page.2\">2</a>"), "the index is above one");
    }

    @Test
    void marksNoPageInTheMiddleOfAWordOfMarkupOrOfAWord() throws IOException {
        String rows = "| a **b** | c |\n".repeat(150);
        SiteFixture site = SiteFixture.empty(folder)
                .article(
                        "one",
                        "A \"quoted\" & [linked](https://example.org/a?b=1&c=2) text of *words*. ".repeat(400)
                                + "\n\n| x | y |\n|---|---|\n" + rows
                                + "\n\n工业和信息化部《办法》。".repeat(400) + "\n");
        EpubFile book = book(site);
        PrintedPages pages = PrintedPages.of(book);
        assertTrue(pages.listed().size() > 12, pages.listed().toString());
        String one = book.file("a-one.xhtml");
        Matcher broken = Pattern.compile("[a-z(《]<span epub:type=.pagebreak.").matcher(one);
        assertFalse(broken.find(), () -> one.substring(broken.start() - 40, broken.end()));
    }

    @Test
    void headingsSkipNoLevel() throws IOException {
        SiteFixture site = SiteFixture.empty(folder)
                .write(
                        "content/issues/2023-09/issue.md",
                        "---\nperiod: September 2023\npublished: 2023-09-30\n---\n#### E\n")
                .article("one", "#### A\n\n###### B\n\n<h5>C</h5>\n\n## D\n\n#### E\n");
        EpubFile book = book(site);
        String levels = Pattern.compile("<h(\\d)")
                .matcher(book.file("a-one.xhtml"))
                .results()
                .map(heading -> heading.group(1))
                .collect(Collectors.joining());
        assertEquals("123423", levels);
        assertTrue(book.file("editorial.xhtml").contains("<h2 id=\"e\">E</h2>"), book.file("editorial.xhtml"));
    }

    @Test
    void wasModifiedWhenSomethingOfItWasLastRevisedOrTakenBack() throws IOException {
        SiteFixture site = SiteFixture.empty(folder)
                .write("content/issues/2023-09/one.md", "---\ntitle: One\nsection: news\n---\nWords.\n")
                .write("content/issues/2023-09/one.zh.md", "---\ntitle: 一\n---\n文字。\n");
        Newsletter newsletter = site.newsletter();
        assertEquals(LocalDate.of(2023, 9, 30), modified(newsletter, List.of()));
        LocalDate revised = LocalDate.of(2023, 10, 12);
        assertEquals(revised, modified(newsletter, List.of(new Revision(revised, List.of()))));
        site.write(
                "content/issues/2023-09/two.md",
                "---\ntitle: Two\nsection: news\nwithdrawn: {on: 2024-01-05, reason: Wrong.}\n---\nWords.\n");
        assertEquals(LocalDate.of(2024, 1, 5), modified(site.newsletter(), List.of()));
        assertTrue(book(site).file("package.opf").contains(">2024-01-05T00:00:00Z<"));
    }

    /// @param revisions of the translation
    private static LocalDate modified(Newsletter newsletter, List<Revision> revisions) throws IOException {
        Issue issue = newsletter.issues().getFirst();
        Article one = issue.articles().getFirst();
        Article was = one.translations().getFirst();
        Article translation = new Article(
                was.key(),
                was.number(),
                was.language(),
                was.section(),
                was.authors(),
                was.topics(),
                revisions,
                List.of(),
                was.story());
        Article revised = new Article(
                one.key(),
                one.number(),
                one.language(),
                one.section(),
                one.authors(),
                one.topics(),
                List.of(),
                List.of(translation),
                one.story());
        BookTheme theme = new BookTheme(new Theme(List.of(Path.of("themes/gazette"))));
        return Book.of(newsletter, issue.withArticles(List.of(revised)), Offers.NONE, theme)
                .modified();
    }

    @Test
    void theSameIssueGivesTheSameBytes() throws IOException {
        List<byte[]> made = new ArrayList<>();
        TimeZone before = TimeZone.getDefault();
        for (String name : List.of("here", "there")) {
            SiteFixture site = SiteFixture.empty(Files.createDirectory(folder.resolve(name)))
                    .replace("content/issues/2023-09/issue.md", "2023-09-30", "1979-05-01");
            TimeZone.setDefault(TimeZone.getTimeZone(name.equals("here") ? "UTC" : "Asia/Shanghai"));
            made.add(Files.readAllBytes(
                    site.article("one", "Words.\n").build().site().resolve(BOOK)));
        }
        TimeZone.setDefault(before);
        assertArrayEquals(made.getFirst(), made.getLast());
        assertEquals("mimetypeapplication/epub+zip", new String(made.getFirst(), 30, 28, StandardCharsets.US_ASCII));
    }

    @Test
    void namesTheHoursOfEventsThatHaveSomeAndTheLanguageOfNames() throws IOException {
        SiteFixture site = SiteFixture.empty(folder)
                .write("content/issues/2023-09/one.md", """
                    ---
                    title: One
                    section: news
                    topics: [Data]
                    standards: [GB/T 29829-2022]
                    consultation: {opens: 2023-10-01, closes: 2023-10-31}
                    event:
                      - {starts: 2023-11-01, ends: 2023-11-03}
                      - {starts: 2023-11-21T10:00, ends: 2023-11-21T11:00}
                    ---
                    ## Page 2
                    """)
                .write("content/issues/2023-09/one.zh.md", "---\ntitle: 一\n---\n文字。\n");
        EpubFile book = book(site);
        String one = book.file("a-one.xhtml");
        assertTrue(one.contains(">1 November 2023</time>, until 3 November 2023</p>"), one);
        assertTrue(one.contains(">21 November 2023</time>, 10:00–11:00 CET (Brussels)</p>"), one);
        assertTrue(one.contains("Open from 1 October 2023 · "), one);
        assertTrue(one.contains("GB/T 29829-2022"), one);
        assertTrue(book.file("nav.xhtml").contains("id=\"page.2\"") && one.contains("id=\"page-2\""), one);
        assertTrue(book.file("a-one.zh.xhtml").contains("<span lang=\"en\">News</span>"), book.file("a-one.zh.xhtml"));
    }

    @Test
    void aTemplateThatIsNotWellFormedIsNamed() throws IOException {
        SiteFixture site = SiteFixture.empty(folder)
                .article("one", "Words.\n")
                .write("themes/own/theme.properties", "extends=gazette\n")
                .write("themes/own/epub/opening.ftlh", "<p>a<br>b</p>")
                .replace("content/newsletter.yaml", "timezone:", "theme: own\ntimezone:");
        assertEquals(
                List.of("themes/own/epub/opening.ftlh:1:1 theme-epub"),
                site.outcome().diagnostics().stream()
                        .map(told -> told.at() + " " + told.code())
                        .toList());
    }

    @Test
    void isOfferedOnThePageOfTheIssueUnlessItIsNotWanted() throws IOException {
        SiteFixture site = SiteFixture.empty(folder).article("one", "Words.\n");
        assertTrue(site.build().file("issues/2023-09/index.html").contains("nobody-2023-09.epub"));
        site.replace("content/newsletter.yaml", "timezone:", "editions: {epub: false}\ntimezone:")
                .build();
        site.hasNoFile(BOOK);
        assertFalse(site.file("issues/2023-09/index.html").contains(".epub"));
    }
}
