package fascicle.render.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fascicle.Chromium;
import fascicle.CorpusArchive;
import fascicle.SiteFixture;
import fascicle.flow.Build;
import fascicle.flow.BuildOptions;
import fascicle.flow.Progress;
import fascicle.render.LetteredText;
import fascicle.render.html.Axe;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The W3C's checker of e-books, in a process of its own: its readers of XML are not ours; and Ace by DAISY.
class EpubIT {
    private static final Path PRINT = Path.of("src/test/resources/print");
    private static final Path SEEDS = Path.of("src/test/resources/fuzz/markdown");
    private static final Path ACE = Path.of("target/ace");

    @TempDir
    Path folder;

    @TempDir
    static Path shared;

    /// This repository's own newsletter.
    private static Path sample;
    /// A book of everything that authors may write.
    private static Path everything;
    /// A book of all that an issue may hold in print, as HTML, and of what nobody should write.
    private static Path hostile;

    @BeforeAll
    static void build() throws IOException {
        sample = SiteFixture.sample(Files.createDirectory(shared.resolve("sample")))
                .build()
                .site();
        SiteFixture site = SiteFixture.empty(Files.createDirectory(shared.resolve("everything")))
                .replace("content/newsletter.yaml", "publisher:", "logo: {file: sign.svg, alt: A & B}\npublisher:")
                .write("content/sign.svg", """
                    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 10"><rect width="30" height="10"/></svg>
                    """)
                .write("content/abbreviations.yaml", "EU: {en: European Union, zh: 欧洲联盟, note: 'A & B'}\n")
                .write("content/pages/about.md", "---\ntitle: About <us> & others\n---\nWords.\n")
                .write("content/issues/2023-09/images/a.svg", """
                    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="5" height="5"/></svg>
                    """)
                .article("everything", everything())
                .article("3d-and-more", "![A square](images/a.svg \"A caption\")\n\n## 1. First\n\n[up](#1-first)\n")
                .article("translated", "EU words.\n")
                .write("content/issues/2023-09/translated.ar.md", "---\ntitle: كلمات\n---\nكلمات **مهمة**.\n");
        everything = book(site.build().site());
        hostile = hostile(Files.createDirectory(shared.resolve("hostile")));
    }

    /// Links that lead nowhere would keep it from being published.
    private static Path hostile(Path folder) throws IOException {
        String stress = Files.readString(PRINT.resolve("stress.xhtml")).replace("picture:", "images/");
        SiteFixture site = SiteFixture.empty(folder)
                .article(
                        "stress",
                        stress.substring(stress.indexOf("<body>") + "<body>".length(), stress.indexOf("</body>"))
                                .replace("<a href=\"#nowhere\">nowhere</a>", "nowhere"))
                .write("content/issues/2023-09/images/drawing.svg", Files.readString(PRINT.resolve("drawing.svg")));
        Files.copy(PRINT.resolve("dot.png"), folder.resolve("content/issues/2023-09/images/dot.png"));
        for (String seed : List.of("control", "empty-comments", "han", "html", "lists", "table")) {
            String said = Files.readString(SEEDS.resolve(seed), StandardCharsets.ISO_8859_1);
            site.article("seed-" + seed, said.replace("<img src=x onerror=y>", ""));
        }
        return book(site.build().site());
    }

    private String complaints(Path epub) throws IOException, InterruptedException {
        Process checker = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        Path.of("target", "epubcheck").toAbsolutePath() + "/*",
                        "com.adobe.epubcheck.tool.Checker",
                        epub.toString())
                .redirectErrorStream(true)
                .start();
        try (InputStream said = checker.getInputStream()) {
            String all = new String(said.readAllBytes(), StandardCharsets.UTF_8);
            boolean isContent = checker.waitFor() == 0 && all.contains("No errors or warnings detected");
            return isContent ? "" : all;
        }
    }

    private static Path book(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(file -> file.toString().endsWith(".epub"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void theCheckerFindsNothingInOurOwnIssue() throws Exception {
        assertEquals("", complaints(book(sample)));
    }

    @Test
    void theCheckerFindsNothingInAnIssueOfOtherPeoplesProse() throws Exception {
        CorpusArchive.make(folder, 24);
        new Build(BuildOptions.of(folder), Progress.SILENT).run().made().orElseThrow();
        assertEquals("", complaints(book(folder.resolve("site"))));
    }

    @Test
    void everyPageOfThePdfIsMarkedBeforeItsFirstWord() throws Exception {
        PrintedPages pages = PrintedPages.of(EpubFile.read(book(sample)));
        List<String> pdf = pages(sample.resolve("issues/2023-09/sesec-2023-09.pdf"));
        assertEquals(IntStream.rangeClosed(1, pdf.size()).boxed().toList(), pages.listed());
        List<Integer> within = new ArrayList<>();
        for (int page = 2; page <= pdf.size(); page++) {
            String begins = pages.after(page, 40);
            assertTrue(pdf.get(page - 1).contains(begins), page + ": " + begins);
            assertFalse(pdf.get(page - 2).contains(begins), page + ": " + begins);
            String ends = pages.before(page, 30);
            if (!ends.isEmpty()) {
                within.add(page);
                assertTrue(pdf.get(page - 2).contains(ends), page + ": " + ends);
            }
        }
        assertTrue(within.size() > pdf.size() / 3, within.toString());
    }

    /// This one prints takeaways without their numbers, and says something between them.
    @Test
    void pagesAreMarkedToTheWordAlsoWhereAThemeChangesWhatItPrints() throws Exception {
        SiteFixture site = SiteFixture.empty(folder)
                .replace("content/newsletter.yaml", "timezone:", "theme: own\ntimezone:")
                .write("themes/own/theme.properties", "extends=gazette\n")
                .write("themes/own/print/issue.ftlh", Files.readString(Path.of("themes/gazette/print/issue.ftlh")))
                .replace(
                        "themes/own/print/issue.ftlh",
                        "<span class=\"number\">${lead.number}</span>${lead.title}</a></h2>\n<p>${lead.text}</p>",
                        "${lead.title}</a></h2>\n<p>${lead.text}</p>\n<p>Read on.</p>");
        for (int i = 10; i < 26; i++) {
            String said = IntStream.range(i * 1000, i * 1000 + 160)
                    .mapToObj(number -> "word" + number)
                    .collect(Collectors.joining(" "));
            site.write(
                    "content/issues/2023-09/a-" + i + ".md",
                    "---\ntitle: Number " + i + "\nsection: news\ntakeaway: {text: " + said + "}\n---\nWords.\n");
        }
        EpubFile book = EpubFile.read(book(site.build().site()));
        PrintedPages pages = PrintedPages.of(book);
        List<String> pdf = pages(site.site().resolve("issues/2023-09/nobody-2023-09.pdf"));
        List<Integer> within = pages.listed().stream()
                .filter(page -> book.file("takeaways.xhtml").contains("id=\"page." + page + "\""))
                .filter(page -> !pages.before(page, 20).isEmpty())
                .toList();
        assertTrue(within.size() > 2, pages.listed().toString());
        for (int page : within) {
            String begins = pages.after(page, 8);
            assertTrue(pdf.get(page - 1).contains(begins), page + ": " + begins);
            assertFalse(pdf.get(page - 2).contains(begins), page + ": " + begins);
            assertTrue(begins.matches("Number\\d\\d"), page + ": " + begins);
        }
    }

    /// The letters of each page, in the order in which they were painted and then as they stand on it: pieces in other
    /// fonts are painted later, and numbers beside titles are higher than these.
    private static List<String> pages(Path file) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                stripper.setSortByPosition(false);
                String painted = LetteredText.lettersOf(stripper.getText(pdf));
                stripper.setSortByPosition(true);
                pages.add(painted + " " + LetteredText.lettersOf(stripper.getText(pdf)));
            }
        }
        return pages;
    }

    @Test
    void theCheckerFindsNothingInEverythingThatAuthorsMayWrite() throws Exception {
        assertEquals("", complaints(everything));
    }

    @Test
    void theCheckerFindsNothingInWhatNobodyShouldWrite() throws Exception {
        assertEquals("", complaints(hostile));
    }

    /// Ace looks at all files, and at what the package says; `./verify` installs it.
    @Test
    void aceFindsNothingButWhatIsPlanted() throws Exception {
        assumeTrue(
                Files.exists(ACE.resolve("node_modules/.package-lock.json")),
                "left out: Ace by DAISY is not installed; ./verify does it where there are npm and Node.js 20");
        List<Path> books = List.of(
                Files.copy(book(sample), folder.resolve("sample.epub")),
                Files.copy(everything, folder.resolve("everything.epub")),
                Files.copy(hostile, folder.resolve("hostile.epub")),
                withoutWordsForPictures(Files.copy(everything, folder.resolve("planted.epub"))));
        List<String> said = ace(books);
        List<String> found = said.stream()
                .filter(line -> !line.endsWith(" files were looked at"))
                .toList();
        assertEquals(books.size(), said.size() - found.size(), said.toString());
        assertEquals(
                List.of(),
                found.stream()
                        .filter(line -> !line.startsWith("planted.epub: "))
                        .toList());
        assertTrue(found.stream().anyMatch(line -> line.contains(" critical image-alt ")), said.toString());
    }

    private static Path withoutWordsForPictures(Path book) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(book);
                Stream<Path> files = Files.walk(zip.getPath("/"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".xhtml")).toList()) {
                Files.writeString(file, Files.readString(file).replace(" alt=\"", " class=\""));
            }
        }
        return book;
    }

    private List<String> ace(List<Path> books) throws IOException, InterruptedException {
        Path script = Path.of("src/test/ace/look.js").toAbsolutePath();
        List<String> command = new ArrayList<>(List.of("node", script.toString(), folder.toString()));
        books.forEach(book -> command.add(book.toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectError(folder.resolve("errors").toFile());
        Map<String, String> environment = builder.environment();
        environment.put(
                "NODE_PATH", ACE.resolve("node_modules").toAbsolutePath().toString());
        environment.put("PUPPETEER_EXECUTABLE_PATH", Chromium.program().toString());
        environment.put("ACE_TIMEOUT_INITIAL", "60000"); // in milliseconds, until the browser is there
        for (String home : List.of("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")) {
            environment.put(home, folder.toString());
        }
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said + Files.readString(folder.resolve("errors")));
        return said.lines().toList();
    }

    @Test
    void everyoneCanReadTheirFiles() throws Exception {
        try (Chromium chromium = Chromium.open(folder.resolve("browser"))) {
            BookAccess access = new BookAccess();
            assertEquals(List.of(), access.complaints(everything, chromium, folder.resolve("everything")));
            assertEquals(List.of(), access.complaints(book(sample), chromium, folder.resolve("ours")));
            chromium.run("document.body.append(Object.assign(document.createElement('h6'), { textContent: 'deep' }))");
            assertNotEquals(List.of(), new Axe().violations(chromium));
        }
    }

    private static String everything() throws IOException {
        try (InputStream file = EpubIT.class.getResourceAsStream("/fascicle/render/html/everything.md")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theCheckerFindsWhatIsWrong() throws Exception {
        Path wrong = Files.writeString(folder.resolve("wrong.epub"), "nothing");
        assertTrue(complaints(wrong).contains("FATAL"));
    }
}
