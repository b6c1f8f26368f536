package fascicle.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fascicle.Diagnostic;
import fascicle.Parallel;
import fascicle.SiteFixture;
import fascicle.content.Chosen;
import fascicle.content.ContentReader;
import fascicle.content.Reading;
import fascicle.memory.Memory;
import fascicle.proof.copy.Check;
import fascicle.proof.printing.PrintMeans;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// One check, and newsletters of one article to try it on.
///
/// ```java
/// Proof.of("word-doubled", folder).finds("On the the law.", "5:8 \"the\" stands twice").leaves("That that is.");
/// ```
///
/// Places are counted in the article's file, whose text begins in line 5.
final class Proof {
    private static final String ARTICLE = "content/issues/2023-09/01-article.md";

    private final Check check;
    private final SiteFixture site;

    private Proof(Check check, SiteFixture site) {
        this.check = check;
        this.site = site;
    }

    static Proof of(String code, Path folder) throws IOException {
        Check check = Checks.all(false, PrintMeans.Finder.withoutTheme()).stream()
                .filter(one -> one.rule().code().equals(code))
                .findFirst()
                .orElseThrow();
        return new Proof(check, SiteFixture.empty(folder));
    }

    Proof abbreviations(String yaml) throws IOException {
        site.write("content/abbreviations.yaml", yaml);
        return this;
    }

    /// Adds to the settings.
    Proof settings(String yaml) throws IOException {
        Path file = site.project().resolve("content/newsletter.yaml");
        Files.writeString(file, Files.readString(file) + yaml);
        return this;
    }

    Proof language(String tag) throws IOException {
        site.replace("content/newsletter.yaml", "language: en", "language: " + tag);
        return this;
    }

    Proof file(String path, String text) throws IOException {
        site.write("content/issues/2023-09/" + path, text);
        return this;
    }

    /// Adds another issue, of one article.
    Proof issue(String id, String text) throws IOException {
        String first = id + "-01";
        site.write("content/issues/" + id + "/issue.md", "---\nperiod: " + id + "\npublished: " + first + "\n---\n");
        site.write("content/issues/" + id + "/01-other.md", "---\ntitle: Other\nsection: news\n---\n" + text + "\n");
        return this;
    }

    /// Asserts what is found in an article's text, each as `line:column message`; a path before it for other files.
    Proof finds(String text, String... expected) throws IOException {
        return findsIn("title: An article\nsection: news", text, expected);
    }

    /// The same with another front matter, which begins in line 2.
    Proof findsIn(String front, String text, String... expected) throws IOException {
        site.write(ARTICLE, "---\n" + front + "\n---\n" + text + "\n");
        assertEquals(List.of(expected), found());
        return this;
    }

    /// Asserts that nothing is found in any of these texts.
    Proof leaves(String... texts) throws IOException {
        for (String text : texts) {
            site.write(ARTICLE, "---\ntitle: An article\nsection: news\n---\n" + text + "\n");
            assertEquals(List.of(), found(), text);
        }
        return this;
    }

    List<Diagnostic> diagnostics() throws IOException {
        Reading reading = ContentReader.once(site.project(), Chosen.ALL);
        List<Diagnostic> errors =
                reading.diagnostics().stream().filter(Diagnostic::isError).toList();
        assertEquals(List.of(), errors);
        try (Parallel parallel = Parallel.ofProcessors()) {
            return new Proofreader(
                            Set.of(),
                            List.of(check),
                            new ProofMeans(Memory.none(), parallel, PrintMeans.Finder.withoutTheme()))
                    .proof(reading.newsletter().orElseThrow(), reading.manuscript(), List.of());
        }
    }

    private List<String> found() throws IOException {
        return diagnostics().stream().map(Proof::line).toList();
    }

    private static String line(Diagnostic one) {
        String path = one.at().path().equals(ARTICLE) ? "" : one.at().path().replace("content/", "") + ":";
        return path + one.at().line() + ":" + one.at().column() + " " + one.message();
    }
}
