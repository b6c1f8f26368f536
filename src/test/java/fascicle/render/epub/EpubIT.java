package fascicle.render.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.SiteFixture;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The W3C's checker of e-books, in a process of its own: its readers of XML are not ours.
class EpubIT {
    @TempDir
    Path folder;

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
        assertEquals("", complaints(book(SiteFixture.sample(folder).build().site())));
    }

    @Test
    void theCheckerFindsNothingInEverythingThatAuthorsMayWrite() throws Exception {
        SiteFixture site = SiteFixture.empty(folder)
                .write("content/abbreviations.yaml", "EU: {en: European Union, zh: 欧洲联盟, note: 'A & B'}\n")
                .write("content/pages/about.md", "---\ntitle: About <us> & others\n---\nWords.\n")
                .write("content/issues/2023-09/images/a.svg", """
                    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="5" height="5"/></svg>
                    """)
                .article("everything", everything())
                .article("3d-and-more", "![A square](images/a.svg \"A caption\")\n\n## 1. First\n\n[up](#1-first)\n")
                .article("translated", "EU words.\n")
                .write("content/issues/2023-09/translated.ar.md", "---\ntitle: كلمات\n---\nكلمات **مهمة**.\n");
        assertEquals("", complaints(book(site.build().site())));
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
