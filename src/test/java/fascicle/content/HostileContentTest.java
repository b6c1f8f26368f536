package fascicle.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fascicle.Diagnostic;
import fascicle.SiteFixture;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files made to break the reader give a clear complaint, soon, and never an exception.
class HostileContentTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final String ARTICLE = "content/issues/2023-09/01-a.md";

    @TempDir
    private Path folder;

    private List<String> codesOf(String article) throws IOException {
        SiteFixture site = SiteFixture.empty(folder).write(ARTICLE, article);
        return assertTimeoutPreemptively(
                LIMIT,
                () -> site.diagnostics().stream()
                        .map(Diagnostic::code)
                        .distinct()
                        .toList());
    }

    static Stream<Arguments> frontMatters() {
        String laughs =
                "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b,*b]\ntitle: *b";
        return Stream.of(
                Arguments.of("a billion laughs", laughs, "yaml-alias"),
                Arguments.of("a value that holds itself", "title: &a [*a]", "yaml-alias"),
                Arguments.of("brackets without end", "title: " + "[".repeat(20_000), "yaml-depth"),
                Arguments.of("braces without end", "title: " + "{a: ".repeat(20_000), "yaml-depth"),
                Arguments.of("dashes without end", "- ".repeat(20_000), "yaml-depth"),
                Arguments.of("question marks without end", "? ".repeat(20_000), "yaml-shape"),
                Arguments.of("a Java object", "title: !!javax.script.ScriptEngineManager [x]", "yaml-tag"),
                Arguments.of("a file of a megabyte", "title: " + "x".repeat(1_100_000), "yaml-long"),
                Arguments.of("a list as a key", "? [a, b]\n: c", "yaml-shape"),
                Arguments.of("a tab for indentation", "title: x\n\tsection: news", "yaml-syntax"),
                Arguments.of("two colons", "title: a: b", "yaml-syntax"),
                Arguments.of("a bell", "title: x\u0007", "yaml-syntax"),
                Arguments.of("no keys at all", "just words", "yaml-shape"),
                Arguments.of("a day far away", "consultation: {closes: +999999999-12-31}", "value-kind"),
                Arguments.of(
                        "a time far away",
                        "event: {starts: +12345678-01-01T10:00, ends: 2023-01-01T10:00}",
                        "value-kind"),
                Arguments.of("a day before all calendars", "event: {starts: 0000-01-01}", "value-kind"),
                Arguments.of("a time before all calendars", "event: {starts: 0001-01-01T00:00}", "value-kind"),
                Arguments.of(
                        "a day whose next year has five digits", "consultation: {closes: 9999-12-31}", "value-kind"),
                Arguments.of("half an escape", "title: \"a\\x", "yaml-syntax"),
                Arguments.of("a sign that is none", "title: \"\\UFFFFFFFF\"", "yaml-syntax"),
                Arguments.of("a sign beyond all", "title: \"\\U00110000\"", "yaml-syntax"),
                Arguments.of("a language that is none", "language: und", "value-kind"),
                Arguments.of("a region that is none", "language: zh-XY", "value-kind"),
                Arguments.of("the same key twice", "title: a\ntitle: b\nsection: news", "key-twice"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("frontMatters")
    void frontMatterIsRefusedInTime(String name, String yaml, String code) throws IOException {
        assertTrue(codesOf("---\n" + yaml + "\n---\n").contains(code), () -> name);
    }

    static Stream<Arguments> bodies() {
        return Stream.of(
                Arguments.of("nested quotations", "> ".repeat(10_000) + "x"),
                Arguments.of("nested lists", "- ".repeat(10_000) + "x"),
                Arguments.of("nested lettered lists", "a) ".repeat(10_000) + "x"),
                Arguments.of("nested brackets", "[".repeat(50_000) + "a" + "]".repeat(50_000)),
                Arguments.of("nested links", "[a](b".repeat(20_000)),
                Arguments.of("nested emphasis", "*a **a ".repeat(20_000)),
                Arguments.of("links without beginning", "](".repeat(50_000)),
                Arguments.of("many addresses", "http://a.cn/b ".repeat(20_000)),
                Arguments.of("signs of other tools", "$a{{ {% == [[ ".repeat(10_000)),
                Arguments.of("no table", "|a|\n" + "|-".repeat(20_000) + "x\n" + "- |".repeat(20_000)),
                Arguments.of("a long cell", "|a|\n|-|\n|" + "a".repeat(50_000) + "\\|b|c"),
                Arguments.of("a long paragraph", "_a_ *b \n".repeat(20_000)),
                Arguments.of("stars", "*".repeat(100_000) + "a" + "*".repeat(100_000)),
                Arguments.of("backticks", "`a``".repeat(30_000)),
                Arguments.of("tags without end", "<b>".repeat(5_000) + "x"),
                Arguments.of("tags well nested", "<b>".repeat(2_000) + "x" + "</b>".repeat(2_000)),
                Arguments.of(
                        "a table of many columns",
                        "|a".repeat(5_000) + "|\n" + "|-".repeat(5_000) + "|\n" + "|<".repeat(5_000) + "|"),
                Arguments.of("many footnotes", "[^1]".repeat(5_000) + "\n\n[^1]: x"),
                Arguments.of("many headings of one name", "# a\n\n".repeat(5_000)),
                Arguments.of("markers on every line", "a) x\n".repeat(20_000)),
                Arguments.of("deep raw HTML", "<div>\n".repeat(3_000) + "x"),
                Arguments.of("a long line of short forms", "SAMR ".repeat(50_000)),
                Arguments.of("noncharacters", "\uFDD0a) x \uFDD0 \uFFFF \u0000 y"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void bodiesAreReadInTime(String name, String body) throws IOException {
        SiteFixture site = SiteFixture.empty(folder)
                .write("content/abbreviations.yaml", "SAMR: {en: State Administration}\n")
                .article("01-a", body);
        assertTimeoutPreemptively(LIMIT, site::diagnostics, name);
    }

    @Test
    void aByteOrderMarkAndWindowsLinesChangeNothing() throws IOException {
        String article = "---\ntitle: A\nsection: news\n---\nOne.\n\n[x](none.md)\n";
        String windows = "\uFEFF" + article.replace("\n", "\r\n");
        SiteFixture site = SiteFixture.empty(folder).write(ARTICLE, article);
        List<Diagnostic> unix = site.diagnostics();
        assertEquals(unix, site.write(ARTICLE, windows).diagnostics());
        assertEquals(7, unix.getFirst().at().line());
    }

    @Test
    void aLinkThatLeavesTheProjectIsNotFollowed() throws IOException {
        Path secret = Files.writeString(folder.resolveSibling("secret.md"), "---\ntitle: S\nsection: news\n---\nS");
        SiteFixture site = SiteFixture.empty(folder.resolve("project"));
        Files.createSymbolicLink(site.project().resolve(ARTICLE), secret);
        Files.createDirectories(site.project().resolve("content/issues/2023-09/images"));
        Files.createSymbolicLink(
                site.project().resolve("content/issues/2023-09/images/a.png"), Path.of("/etc/hostname"));
        site.write("content/issues/2023-09/02-b.md", """
            ---
            title: B
            section: news
            ---
            ![one](images/a.png) ![two](../../../../secret.png) ![three](/etc/passwd.png) ![four](file:///etc/x.png)
            ![five](https://example.org/x.png) ![six](..%2F..%2F..%2Fsecret.png) ![seven](//host/x.png)
            """);
        assertEquals(
                """
                01-a.md:1:1 file-outside
                02-b.md:5:1 file-outside
                02-b.md:5:22 picture-broken
                02-b.md:5:53 picture-broken
                02-b.md:5:79 picture-outside
                02-b.md:6:1 picture-outside
                02-b.md:6:36 picture-broken
                02-b.md:6:70 picture-outside
                """.lines().toList(),
                site.diagnostics().stream()
                        .map(found -> found.at().toString().replace("content/issues/2023-09/", "") + " " + found.code())
                        .toList());
    }

    @Test
    void bareAddressesThatAreNotPublishedStayText() throws IOException {
        SiteFixture site = SiteFixture.empty(folder).article("01-a", "See file:///etc/hosts, ssh://host/x and <x:y>.");
        assertEquals(List.of(), site.diagnostics());
    }

    @Test
    void documentsThatABrowserWouldRunAreRefused() throws IOException {
        SiteFixture site = SiteFixture.empty(folder)
                .write("content/issues/2023-09/annexes/x.html", "<script>alert(1)</script>")
                .write("content/issues/2023-09/annexes/x.pdf", "%PDF")
                .article("01-a", "[h](annexes/x.html) [p](annexes/x.pdf) [j](javascript:x) [d](data:text/html,x)");
        assertEquals(
                List.of("file-kind", "link-scheme", "link-scheme"),
                site.diagnostics().stream().map(Diagnostic::code).toList());
    }

    @Test
    void aTableThatNobodyCanSetIsRefused() throws IOException {
        int many = 50_000;
        SiteFixture site = SiteFixture.empty(folder)
                .article("01-a", "|a".repeat(many) + "|\n" + "|-".repeat(many) + "|\n" + "|b".repeat(many) + "|\n")
                .article("02-b", "<table><tr>" + "<td>x</td>".repeat(many) + "</tr></table>\n");
        assertTimeoutPreemptively(
                LIMIT,
                () -> assertEquals(
                        List.of("01-a.md table-wide", "02-b.md html-removed"),
                        site.diagnostics().stream()
                                .map(found -> Path.of(found.at().path()).getFileName() + " " + found.code())
                                .toList()));
    }

    @Test
    void aFileThatNobodyCanKeepInMemoryIsRefused() throws IOException {
        SiteFixture site = SiteFixture.empty(folder)
                .write("content/issues/2023-09/annexes/x.zip", "PK")
                .article("01-a", "[z](annexes/x.zip)");
        try (FileChannel file =
                FileChannel.open(folder.resolve("content/issues/2023-09/annexes/x.zip"), StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.wrap(new byte[1]), 3L << 30); // of which nothing but that byte takes room on the disk
        }
        assertTrue(site.findings().stream().map(Diagnostic::code).toList().contains("file-too-large"));
        assertTrue(site.outcome().made().isEmpty());
    }

    @Test
    void linksThatRunNothingArePublishedWhateverTheirScheme() throws IOException {
        SiteFixture site = SiteFixture.empty(folder)
                .article(
                        "01-a",
                        "[f](ftp://ftp.example.org/tz) [c](webcal://a.example/a.ics) [s](sip:a@a.example)"
                                + " [d](doi:10.1/1) [n](//a.example/a) [v](VBScript:x) [l](file:///etc/hosts)"
                                + " [b](blob:x)");
        assertEquals(
                List.of("link-broken", "link-scheme", "link-scheme", "link-scheme"),
                site.diagnostics().stream().map(Diagnostic::code).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tel:*21*123%23",
                "TEL:*%2306%23",
                "sms:*100%23?body=x",
                "mailto:a@a.example%0d%0aBcc:b@b.example",
                "mailto:a@a.example?subject=x%0ABcc:b@b.example",
                "mailto:a@a.example?attach=/etc/passwd",
                "mailto:a@a.example?subject=a&amp;Attachment=x"
            })
    void addressesThatWouldDoMoreThanReadersSeeAreRefused(String address) throws IOException {
        SiteFixture site = SiteFixture.empty(folder)
                .article(
                        "01-a",
                        "[a](" + address + ")\n\n<p><a href=\"" + address + "\">b</a></p>\n\n<" + address + ">");
        assertEquals(
                List.of("link-order", "link-order"),
                site.diagnostics().stream()
                        .filter(Diagnostic::isError)
                        .map(Diagnostic::code)
                        .toList());
    }

    @Test
    void numbersAndMailsAsPeopleWriteThemAreNone() throws IOException {
        SiteFixture site = SiteFixture.empty(folder)
                .article(
                        "01-a",
                        "[a](tel:+32-2-000;ext=1)"
                                + " [b](mailto:a@a.example?subject=A%20b&body=One%0D%0Atwo&cc=b@b.example)"
                                + " [c](sms:+32470000000?body=a%23b)");
        assertEquals(List.of(), site.diagnostics());
    }

    @Test
    void ordersInFrontMatterAreRefusedToo() throws IOException {
        assertEquals(
                List.of("value-kind"),
                codesOf("---\ntitle: a\nsection: news\nconsultation: {closes: 2023-10-01,"
                        + " submit: 'mailto:a@a.example%0aBcc:b@b.example'}\n---\n"));
    }

    /// Nobody writes into them, so that who reads them waits for ever.
    @Test
    void pipesAndLinksToNothingAreToldAndNotRead() throws IOException, InterruptedException {
        SiteFixture site = SiteFixture.empty(folder).article("01-a", "![a](p.png)");
        List<String> pipes = List.of("abbreviations.yaml", "issues/2023-09/02-b.md", "issues/2023-09/p.png");
        for (String pipe : pipes) {
            assumeTrue(isMade(folder.resolve("content").resolve(pipe)), "this system makes no pipes");
        }
        Files.createSymbolicLink(folder.resolve("content/issues/2023-09/03-c.md"), Path.of("nowhere"));
        Files.createSymbolicLink(folder.resolve("content/issues/2023-09/d.png"), Path.of("nowhere"));
        assertTimeoutPreemptively(
                LIMIT,
                () -> assertEquals(
                        List.of(
                                "content/abbreviations.yaml: ERROR file-strange",
                                "content/issues/2023-09/01-a.md: ERROR picture-broken",
                                "content/issues/2023-09/02-b.md: ERROR file-strange",
                                "content/issues/2023-09/03-c.md: ERROR file-strange",
                                "content/issues/2023-09/d.png: WARNING file-strange",
                                "content/issues/2023-09/p.png: WARNING file-strange"),
                        site.diagnostics().stream()
                                .map(found -> found.at().path() + ": " + found.severity() + " " + found.code())
                                .sorted()
                                .toList()));
    }

    @Test
    void theSettingsMayBeAPipeToo() throws IOException, InterruptedException {
        SiteFixture site = SiteFixture.empty(folder).article("01-a", "Words.");
        Path settings = folder.resolve("content/newsletter.yaml");
        Files.delete(settings);
        assumeTrue(isMade(settings), "this system makes no pipes");
        assertTimeoutPreemptively(
                LIMIT,
                () -> assertEquals("file-strange", site.diagnostics().getFirst().code()));
    }

    private static boolean isMade(Path pipe) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
        } catch (IOException _) {
            return false;
        }
    }

    /// To Windows, `aux.html` is a device whatever folder it is in.
    @Test
    void filesThatWindowsCannotHoldAreTold() throws IOException {
        SiteFixture site = SiteFixture.empty(folder)
                .write("content/pages/CON.md", "---\ntitle: A\n---\nWords.")
                .article("01-aux", "Words. [a](com1.txt)")
                .article("02-console", "Words.")
                .write("content/issues/2023-09/com1.txt", "Words.");
        assertEquals(
                List.of("content/issues/2023-09/01-aux.md", "content/issues/2023-09/com1.txt", "content/pages/CON.md"),
                site.findings().stream()
                        .filter(found -> found.code().equals("address-device"))
                        .map(found -> found.at().path())
                        .sorted()
                        .toList());
    }

    /// Each line of a printed link leads to all of it.
    @Test
    void addressesThatNoServerTakesAreRefused() throws IOException {
        String address = "https://a.example/" + "a".repeat(8192);
        SiteFixture site = SiteFixture.empty(folder)
                .article("01-a", "[a](" + address + ")\n\n<p><a href=\"" + address + "\">b</a></p>\n\n" + address);
        assertEquals(
                List.of("link-long", "link-long"),
                site.diagnostics().stream()
                        .filter(Diagnostic::isError)
                        .map(Diagnostic::code)
                        .toList());
    }

    /// Each has a page that names all others.
    @Test
    void aHundredTopicsAreEnough() throws IOException {
        String front = "---\ntitle: a\nsection: news\ntopics: [" + "a, ".repeat(99) + "a";
        assertEquals(List.of(), codesOf(front + "]\n---\n"));
        assertEquals(List.of("list-long"), codesOf(front + ", a]\n---\n"));
    }

    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of("author", 1000, "N"),
                Arguments.of("reviewed", 1000, "N"),
                Arguments.of("consultation", 100, "{closes: 2023-12-01}"),
                Arguments.of("event", 1000, "{starts: 2023-12-01}"),
                Arguments.of("standards", 1000, "GB/T 1-2020"),
                Arguments.of("about", 1000, "GB/T 1"),
                Arguments.of("status", 1000, "{of: GB/T 1, state: in force}"),
                Arguments.of("annexes", 1000, "{title: T}"),
                Arguments.of("aliases", 1000, "a.html"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void noListIsLongerThanItsPagesBear(String key, int most, String element) throws IOException {
        String front = "---\ntitle: a\nsection: news\n" + key + ": [" + (element + ", ").repeat(most - 1) + element;
        assertFalse(codesOf(front + "]\n---\n").contains("list-long"));
        assertTrue(codesOf(front + ", " + element + "]\n---\n").contains("list-long"));
    }

    /// Each page names all of them.
    @Test
    void aHundredLinksAtTheFootAreEnough() throws IOException {
        String link = "{title: T, link: \"https://a.example/\"}";
        SiteFixture site = SiteFixture.empty(folder)
                .replace(
                        "content/newsletter.yaml",
                        "language: en\n",
                        "language: en\nfooter: [" + (link + ", ").repeat(100) + link + "]\n");
        assertEquals(
                List.of("list-long"),
                site.diagnostics().stream().map(Diagnostic::code).toList());
    }

    /// The title of an article stands on its page, on those around it, and in all feeds; words without a blank
    /// between them are tried at each width.
    @Test
    void aTitleIsNoText() throws IOException {
        String front = "---\nsection: news\ntitle: ";
        assertEquals(List.of(), codesOf(front + "a".repeat(2000) + "\n---\n"));
        assertEquals(List.of("text-long"), codesOf(front + "a".repeat(2001) + "\n---\n"));
    }

    /// To look into 1,900 folders within each other took more than a minute.
    @Test
    void nobodyLooksIntoFoldersWithoutEnd() throws IOException {
        SiteFixture site = SiteFixture.empty(folder).write("content/" + "a/".repeat(200) + "a.md", "x");
        assertEquals(
                List.of("content/" + "a/".repeat(39) + "a:1:1 folder-deep"),
                site.diagnostics().stream()
                        .map(found -> found.at() + " " + found.code())
                        .toList());
    }

    /// Each page of the site has links to all of them.
    @Test
    void threeHundredStandingPagesAreEnough() throws IOException {
        SiteFixture site = SiteFixture.empty(folder);
        for (int i = 0; i < 301; i++) {
            site.write("content/pages/p%03d.md".formatted(i), "---\ntitle: P\n---\nText.\n");
        }
        assertEquals(
                List.of("content/pages/p300.md:1:1 page-many"),
                site.diagnostics().stream()
                        .map(found -> found.at() + " " + found.code())
                        .toList());
    }

    /// In a calendar, or a record for programs that keep references, it could end a line and begin another.
    @ParameterizedTest
    @ValueSource(strings = {"\\u2028", "\\u2029", "\u2028", "\u2029"})
    void theEndOfALineIsNoneInWhatNamesSomething(String end) throws IOException {
        SiteFixture site = SiteFixture.empty(folder)
                .write(ARTICLE, "---\ntitle: \"A" + end + "ER  - b\"\nsection: news\n---\nText.\n");
        assertEquals("A ER  - b", site.onlyArticle().title());
    }
}
