package fascicle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import fascicle.content.Chosen;
import fascicle.content.ContentReader;
import fascicle.flow.Build;
import fascicle.flow.BuildOptions;
import fascicle.flow.Outcome;
import fascicle.flow.Progress;
import fascicle.flow.ProofReading;
import fascicle.model.Article;
import fascicle.model.LastDay;
import fascicle.model.Newsletter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A small newsletter on disk, to be read, changed, built and looked at.
///
/// ```java
/// SiteFixture.from("lettered-lists", temporary).build().hasFile("index.html").matchesGolden();
/// ```
///
/// Cases lie in `src/test/resources/sites/CASE/`: `content` as an editor would write it and, where a test asks for
/// it, `expected` with what comes of it. `-Dgolden=update` rewrites the latter.
public final class SiteFixture {
    private static final Path CASES = Path.of("src/test/resources/sites");

    private final Path origin;
    private final Path project;

    private SiteFixture(Path origin, Path project) {
        this.origin = origin;
        this.project = project;
    }

    /// A copy of a case.
    ///
    /// @param folder empty or missing; takes the copy
    public static SiteFixture from(String name, Path folder) throws IOException {
        SiteFixture fixture = copied(CASES.resolve(name), folder);
        copy(CASES.resolve("_theme"), folder.resolve("themes/gazette"));
        return fixture;
    }

    /// The same with the theme that readers see.
    public static SiteFixture dressed(String name, Path folder) throws IOException {
        return copied(CASES.resolve(name), folder);
    }

    /// A copy of this repository's own newsletter.
    public static SiteFixture sample(Path folder) throws IOException {
        return copied(Path.of("").toAbsolutePath(), folder);
    }

    private static SiteFixture copied(Path origin, Path folder) throws IOException {
        copy(origin.resolve("content"), folder.resolve("content"));
        return new SiteFixture(origin, folder);
    }

    /// A newsletter of one section and one issue, and nothing else.
    public static SiteFixture empty(Path folder) throws IOException {
        SiteFixture fixture = new SiteFixture(folder, folder);
        fixture.write("content/newsletter.yaml", """
            title: Test
            publisher: Nobody
            language: en
            timezone: Europe/Brussels
            sections:
              - {id: news, title: News}
            """);
        fixture.write("content/issues/2023-09/issue.md", """
            ---
            period: September 2023
            published: 2023-09-30
            ---
            """);
        return fixture;
    }

    /// Adds an article to the issue of [#empty].
    public SiteFixture article(String name, String body) throws IOException {
        return write("content/issues/2023-09/" + name + ".md", "---\ntitle: " + name + "\nsection: news\n---\n" + body);
    }

    public SiteFixture write(String path, String text) throws IOException {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    /// Replaces words that stand exactly once in a file.
    public SiteFixture replace(String path, String words, String by) throws IOException {
        String text = Files.readString(project.resolve(path));
        int at = text.indexOf(words);
        assertTrue(at >= 0 && text.indexOf(words, at + 1) < 0, "not once in " + path + ": " + words);
        return write(path, text.replace(words, by));
    }

    public Path project() {
        return project;
    }

    public Path site() {
        return project.resolve("site");
    }

    /// All that is wrong with it, as far as reading tells.
    public List<Diagnostic> diagnostics() throws IOException {
        return ContentReader.once(project, Chosen.FINISHED).diagnostics();
    }

    /// All that is wrong with it, as far as the checks tell too.
    public List<Diagnostic> findings() throws IOException {
        return ProofReading.of(ProofReading.Order.of(project, site(), false)).diagnostics();
    }

    /// What was read, however much is wrong with it.
    public Newsletter newsletter() throws IOException {
        return ProofReading.unproofed(project, LastDay.NEVER).orElseThrow();
    }

    /// The only article, when there is one.
    public Article onlyArticle() throws IOException {
        List<Article> articles = newsletter().articles().toList();
        assertEquals(1, articles.size());
        return articles.getFirst();
    }

    /// Builds it, which must succeed.
    public SiteFixture build() throws IOException {
        Outcome outcome = outcome();
        assertTrue(outcome.made().isPresent(), () -> "not built: " + outcome.diagnostics());
        return this;
    }

    /// Builds it, whatever comes of it.
    public Outcome outcome() throws IOException {
        return new Build(BuildOptions.of(project), Progress.SILENT).run();
    }

    public String file(String path) throws IOException {
        return Files.readString(site().resolve(path));
    }

    public SiteFixture hasFile(String path) {
        assertTrue(Files.isRegularFile(site().resolve(path)), "missing: " + path);
        return this;
    }

    public SiteFixture hasNoFile(String path) {
        assertTrue(Files.notExists(site().resolve(path)), "there is: " + path);
        return this;
    }

    /// Every file of the site with its bytes.
    public SortedMap<String, byte[]> files() throws IOException {
        return files(site());
    }

    private static SortedMap<String, byte[]> files(Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }

    /// Compares the named files of the site with those expected.
    public SiteFixture matchesGolden(String... paths) throws IOException {
        Path expected = origin.resolve("expected");
        boolean update = "update".equals(System.getProperty("golden"));
        for (String path : paths) {
            if (update) {
                Files.createDirectories(expected.resolve(path).getParent());
                Files.copy(
                        site().resolve(path),
                        expected.resolve(path),
                        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
            assertEquals(Files.readString(expected.resolve(path)), file(path), path + "; -Dgolden=update rewrites it");
        }
        return this;
    }

    /// Asserts that the site's files are those given, byte for byte.
    public void isUnchangedFrom(SortedMap<String, byte[]> before) throws IOException {
        SortedMap<String, byte[]> now = files();
        assertEquals(before.keySet(), now.keySet());
        before.forEach((path, bytes) -> {
            if (!Arrays.equals(bytes, now.get(path))) {
                fail("other bytes: " + path);
            }
        });
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path file : walk.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
