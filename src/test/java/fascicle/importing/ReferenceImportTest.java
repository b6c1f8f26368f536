package fascicle.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.flow.Build;
import fascicle.flow.BuildOptions;
import fascicle.flow.Outcome;
import fascicle.flow.Progress;
import fascicle.flow.ProofReading;
import fascicle.model.Abbreviation;
import fascicle.model.Article;
import fascicle.model.Issue;
import fascicle.model.LastDay;
import fascicle.model.Newsletter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A real issue, which lies beside the repository and not in it.
class ReferenceImportTest {
    private static final Path DOCUMENT = Path.of("../shared/reference/sesec-newsletter-2023-09-10.txt");

    @TempDir
    private static Path project;

    @BeforeAll
    static void importTheReference() throws IOException {
        Assumptions.assumeTrue(Files.exists(DOCUMENT), "skipped: there is no " + DOCUMENT + " beside this repository");
        ImportRequest request = new ImportRequest(DOCUMENT, project, Optional.empty(), Optional.empty(), false);
        assertInstanceOf(Imported.Done.class, new Importer(request).run());
    }

    private static Newsletter newsletter() throws IOException {
        return ProofReading.unproofed(project, LastDay.NEVER).orElseThrow();
    }

    private static Issue issue() throws IOException {
        return newsletter().latest().orElseThrow();
    }

    @Test
    void findsTheSectionsAndTheArticlesInTheirOrder() throws IOException {
        List<String> index = Files.readAllLines(DOCUMENT).stream()
                .filter(line -> line.matches("[^\\t]+\\t\\d+"))
                .map(line -> line.split("\\t")[0])
                .skip(1)
                .toList();
        List<String> sections =
                issue().groups().stream().map(group -> group.section().title()).toList();
        assertEquals(
                List.of(
                        "SESEC and Supported Events",
                        "Horizontal Actions",
                        "Digital Transition",
                        "Green Transition",
                        "Others"),
                sections);
        List<String> titles =
                index.stream().filter(line -> !sections.contains(line)).toList();
        assertEquals(23, titles.size());
        assertEquals(titles, issue().articles().stream().map(Article::title).toList());
        List<String> lines = issue().groups().stream()
                .flatMap(group -> java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(group.section().title()),
                        group.articles().stream().map(Article::title)))
                .toList();
        assertEquals(index, lines);
    }

    @Test
    void findsTheTopicOfTwentyArticles() throws IOException {
        List<Integer> without = issue().articles().stream()
                .filter(article -> article.topics().isEmpty())
                .map(Article::number)
                .toList();
        assertEquals(List.of(3, 7, 17), without);
        assertTrue(
                issue().articles().stream().allMatch(article -> article.topics().size() <= 1));
        assertEquals("Government Organisation Reform", topic(10));
        assertEquals("Environmental Standards", topic(18));
        assertEquals("Certification", topic(19));
    }

    private static String topic(int number) throws IOException {
        return issue().articles().get(number - 1).topics().getFirst().name();
    }

    @Test
    void givesTheTakeawaysToTheirArticlesInOrder() throws IOException {
        assertEquals(
                List.of(4, 9, 10, 11, 12, 13, 5, 7, 8, 14, 15, 16),
                issue().takeaways().stream().map(Article::number).toList());
        assertEquals(
                List.of(5, 10, 11, 12),
                issue().articles().stream()
                        .filter(article -> article.takeaway()
                                .flatMap(takeaway -> takeaway.title())
                                .isPresent())
                        .map(Article::number)
                        .toList());
    }

    @Test
    void findsEventsConsultationsAndSources() throws IOException {
        assertEquals(
                List.of("2023-11-21T10:00+01:00[Europe/Brussels]", "2023-12-05T10:00+01:00[Europe/Brussels]"),
                issue().articles().stream()
                        .flatMap(article -> article.events().stream())
                        .map(event -> event.starts().toString())
                        .toList());
        assertEquals(
                Map.of(4, "2023-11-18", 13, "2023-10-15", 14, "2023-10-24", 16, "2023-10-24"),
                issue().articles().stream()
                        .filter(article -> !article.consultations().isEmpty())
                        .collect(java.util.stream.Collectors.toMap(
                                Article::number,
                                article -> article.consultations()
                                        .getFirst()
                                        .closes()
                                        .toString())));
        assertEquals(
                List.of(8, 17, 20, 21, 22, 23),
                issue().articles().stream()
                        .filter(article -> !article.source().isEmpty())
                        .map(Article::number)
                        .toList());
    }

    @Test
    void readsTheAbbreviationsInLatinLettersWithWholeChineseNames() throws IOException {
        List<Abbreviation> all = newsletter().abbreviations().all();
        assertEquals(26, all.size());
        assertTrue(all.stream().allMatch(form -> form.shortForm().matches("[A-Za-z]+")));
        assertTrue(all.stream().allMatch(form -> form.chinese().orElse("").matches("\\p{IsHan}+")));
        for (String name : List.of("CCC", "MIIT", "MoH", "MOT", "TC")) {
            assertTrue(newsletter().abbreviations().find(name).isPresent(), name);
        }
        assertEquals("中国国家认证认可监督管理委员会", chinese("CNCA"));
        assertEquals("国家标准化管理委员会", chinese("SAC"));
    }

    private static String chinese(String shortForm) throws IOException {
        return newsletter()
                .abbreviations()
                .find(shortForm)
                .orElseThrow()
                .chinese()
                .orElseThrow();
    }

    @Test
    void losesNoWord() throws IOException {
        assertEquals(Map.of(), Words.missing(DOCUMENT, project));
    }

    @Test
    void leavesNothingInTheBodiesThatIsTopicNumberOrSource() throws IOException {
        for (Article article : issue().articles()) {
            String text = Files.readString(project.resolve(article.at().path()));
            String body = text.substring(text.indexOf("\n---\n") + 5);
            assertTrue(
                    !body.contains("\n# ") && !body.contains("Source: "),
                    article.at().path());
        }
    }

    @Test
    void buildsWithoutAnError() throws IOException {
        Outcome outcome = new Build(BuildOptions.of(project), Progress.SILENT).run();
        assertTrue(outcome.made().isPresent(), () -> outcome.diagnostics().toString());
        assertEquals(1, outcome.made().orElseThrow().pdfs());
    }
}
