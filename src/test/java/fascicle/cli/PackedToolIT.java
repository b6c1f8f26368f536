package fascicle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.SiteFixture;
import fascicle.importing.WordDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Each command, as whoever installs the tool has it: with the libraries in its folder and no others. All other tests
/// have the libraries of the tests as well, and cannot see that one of the tool's is missing.
class PackedToolIT {
    @TempDir
    private Path folder;

    private SiteFixture site;

    @BeforeEach
    void write() throws IOException {
        site = SiteFixture.empty(folder)
                .article("01-robots", "Robots walk in 国家数据局, says GB/T 29829-2022.")
                .article("02-laws", "Laws of \"robots that walk\" are slow.");
    }

    @Test
    void searchesAndMarksWhatItFinds() throws IOException, InterruptedException {
        for (String words : List.of("robots", "\"robots that walk\"", "国家数据局 gbt29829")) {
            assertTrue(search(words).contains("*"), words);
        }
        assertTrue(search("--json", "robtos").contains("\"total\" : 2"));
        assertTrue(search("--explain", "walk").contains("idf"));
        assertTrue(search("--opensearch", "walk").contains("\"query\""));
    }

    @Test
    void buildsWithDrawingsPicturesAndHistory() throws IOException, InterruptedException, GitAPIException {
        site = SiteFixture.sample(folder.resolve("sample"));
        String settings = Files.readString(site.project().resolve("content/newsletter.yaml"));
        Files.writeString(
                site.project().resolve("content/newsletter.yaml"),
                settings + "corrections: true\narticle-pdfs: true\nbase-url: https://example.org/\n");
        try (Git git = Git.init().setDirectory(site.project().toFile()).call()) {
            git.add().addFilepattern(".").call();
            git.commit()
                    .setSign(false)
                    .setAuthor("A", "a@example.org")
                    .setMessage("All")
                    .call();
        }
        done("build", "-C", site.project().toString());
        assertTrue(Files.exists(site.project().resolve("site/index.html")));
        done("check", "-C", site.project().toString(), "--format", "sarif");
    }

    @Test
    void exportsImportsAndBegins() throws IOException, InterruptedException {
        done(
                "export",
                "-C",
                folder.toString(),
                "--opensearch",
                folder.resolve("export").toString());
        done("schema", "-C", folder.toString());
        Path document = WordDocument.write(folder.resolve("issue.docx"), """
            <w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Bridge News</w:t></w:r></w:p>
            <w:p><w:r><w:t>May 2024</w:t></w:r></w:p>
            <w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t>News</w:t></w:r></w:p>
            <w:p><w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:r><w:t>A bridge of steel</w:t></w:r></w:p>
            <w:p><w:r><w:t>It is long.</w:t></w:r></w:p>
            """);
        done("import", "-C", folder.toString(), document.toString());
        Path begun = folder.resolve("begun");
        done("init", begun.toString());
        done("new", "issue", "-C", begun.toString(), "2031-03");
        done("new", "article", "-C", begun.toString(), "--section", "news", "A new committee");
        done("build", "--future", "-C", begun.toString());
    }

    private String search(String... more) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("search", "-C", folder.toString()));
        arguments.addAll(List.of(more));
        return done(arguments.toArray(String[]::new));
    }

    /// Where the machine speaks another language, its parser of XML and its numbers do not.
    @Test
    void saysTheSameOnMachinesOfAnyLanguage() throws IOException, InterruptedException {
        site.write("content/issues/2023-09/images/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><g></svg>")
                .write("content/issues/2023-09/images/b.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\">&nbsp;</svg>")
                .article("03-drawings", "![A](images/a.svg)\n\n![B](images/b.svg)\n");
        String english = said(1, List.of("-Duser.language=en"), "check", "-C", folder.toString());
        assertTrue(english.contains("<g> is opened and not closed"), english);
        for (String language : List.of("de", "fr", "zh", "ar", "tr")) {
            List<String> machine = List.of("-Duser.language=" + language, "-Duser.country=XX");
            assertEquals(english, said(1, machine, "check", "-C", folder.toString()), language);
        }
        assertEquals(
                said(2, List.of("-Duser.language=en"), "build", "--drfts"),
                said(2, List.of("-Duser.language=de"), "build", "--drfts"));
    }

    private static String done(String... arguments) throws IOException, InterruptedException {
        return said(0, List.of(), arguments);
    }

    private static String said(int exit, List<String> machine, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1"));
        command.addAll(machine);
        command.addAll(
                List.of("-jar", Path.of("target/fascicle.jar").toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(exit, process.waitFor(), String.join(" ", arguments) + "\n" + said);
        return said;
    }
}
