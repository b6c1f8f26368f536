package fascicle.starting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.Diagnostic;
import fascicle.SiteFixture;
import fascicle.flow.Build;
import fascicle.flow.BuildOptions;
import fascicle.flow.Outcome;
import fascicle.flow.Progress;
import fascicle.flow.ProofReading;
import fascicle.flow.ThemeWords;
import fascicle.model.Article;
import fascicle.model.Issue;
import fascicle.model.IssueId;
import fascicle.model.LastDay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Newsletters, issues and articles that have just been begun.
class StartingTest {
    private static final LocalDate TODAY = LocalDate.of(2023, 11, 20);

    @TempDir
    private Path folder;

    private Started init(Path project) throws IOException {
        return new NewNewsletter(
                        project,
                        Optional.of("Lifts: a Letter"),
                        Locale.ENGLISH,
                        Host.GITHUB,
                        ZoneId.of("Europe/Vienna"),
                        TODAY)
                .start(Map.of());
    }

    private static Started issue(Path project, String id) throws IOException {
        return new NewIssue(project, new IssueId(id), TODAY).start();
    }

    private static Started article(Path project, String title, Optional<String> section) throws IOException {
        return new NewArticle(project, title, section, List.of(), List.of(), Optional.empty()).start();
    }

    /// Told only of the sentences that are to be replaced.
    private static void buildsWithoutADiagnostic(Path project) throws IOException {
        Outcome outcome = new Build(BuildOptions.of(project), Progress.SILENT).run();
        List<Diagnostic> others = outcome.diagnostics().stream()
                .filter(told -> !told.code().equals("placeholder"))
                .toList();
        assertEquals(List.of(), others);
        assertTrue(outcome.made().isPresent());
    }

    @Test
    void aNewNewsletterBuildsAsItIs() throws IOException {
        Path project = folder.resolve("lifts");
        assertInstanceOf(Started.Done.class, init(project));
        buildsWithoutADiagnostic(project);
        assertTrue(Files.exists(project.resolve("site/issues/2023-11/how-to-write-an-article.html")));
        assertTrue(Files.readString(project.resolve("site/index.html")).contains("Lifts: a Letter"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "zh-Hans", "nl"})
    void aNewNewsletterInAnyLanguageBuildsAsItIs(String tag) throws IOException {
        Path project = folder.resolve("letter");
        Locale language = Locale.forLanguageTag(tag);
        NewNewsletter begun =
                new NewNewsletter(project, Optional.empty(), language, Host.NONE, ZoneId.of("UTC"), TODAY);
        Optional<String> words = ThemeWords.toTranslate(language);
        Started started = words.isPresent() ? begun.start(Map.of(), words.get()) : begun.start(Map.of());
        assertInstanceOf(Started.Done.class, started);
        buildsWithoutADiagnostic(project);
    }

    @Test
    void theWordsOfALanguageThatTheThemeDoesNotSpeakAreThereToBeTranslated() throws IOException {
        Path project = folder.resolve("letter");
        Locale dutch = Locale.of("nl");
        new NewNewsletter(project, Optional.empty(), dutch, Host.NONE, ZoneId.of("UTC"), TODAY)
                .start(Map.of(), ThemeWords.toTranslate(dutch).orElseThrow());
        Path words = project.resolve("themes/letter/messages/nl.properties");
        assertTrue(Files.readString(words).contains("\n#issue.index=Index\n"));
        assertTrue(Files.readString(project.resolve("content/issues/2023-11/issue.md"))
                .contains("november 2023"));
        buildsWithoutADiagnostic(project);
        Path page = project.resolve("site/archive.html");
        assertTrue(Files.readString(page).contains("<html lang=\"nl\""));
        assertTrue(Files.readString(page).contains("<body class=\"page-archive\" lang=\"en\""));
        Files.writeString(words, Files.readString(words).replaceAll("(?m)^#(\\S+=)", "$1"));
        buildsWithoutADiagnostic(project);
        assertFalse(Files.readString(page).contains("lang=\"en\""));
    }

    @Test
    void aThemeOfItsOwnIsUsed() throws IOException {
        Path project = folder.resolve("My Lifts");
        init(project);
        Files.writeString(project.resolve("themes/my-lifts/messages/en.properties"), "issue.index=All in here\n");
        buildsWithoutADiagnostic(project);
        assertTrue(Files.readString(project.resolve("site/issues/2023-11/index.html"))
                .contains("All in here"));
    }

    @Test
    void aFolderMayHaveTheNameOfAThemeThatComesWithTheTool() throws IOException {
        Path project = folder.resolve("gazette");
        init(project);
        buildsWithoutADiagnostic(project);
    }

    @Test
    void issuesAndArticlesOfANewNewsletterBuildAsTheyAre() throws IOException {
        Path project = folder.resolve("lifts");
        init(project);
        assertInstanceOf(Started.Done.class, issue(project, "2024-01"));
        buildsWithoutADiagnostic(project);
        assertInstanceOf(Started.Done.class, article(project, "Ropes: what is \"new\"?", Optional.of("background")));
        assertInstanceOf(Started.Done.class, article(project, "安全标准", Optional.of("news")));
        buildsWithoutADiagnostic(project);
        Issue latest = ProofReading.unproofed(project, LastDay.NEVER)
                .orElseThrow()
                .latest()
                .orElseThrow();
        assertEquals("January – February 2024", latest.period());
        assertEquals(
                List.of("安全标准", "Ropes: what is \"new\"?"),
                latest.articles().stream().map(Article::title).toList());
    }

    @Test
    void anIssueBetweenTwoOthersTakesNoNumberTwice() throws IOException {
        SiteFixture fixture = SiteFixture.empty(folder);
        for (String id : List.of("2023-11 7", "2024-03 8")) {
            String[] parts = id.split(" ");
            fixture.write(
                    "content/issues/" + parts[0] + "/issue.md",
                    "---\nperiod: A\npublished: " + parts[0] + "-28\nnumber: " + parts[1] + "\n---\nWords.\n");
        }
        issue(fixture.project(), "2024-01");
        issue(fixture.project(), "2024-05");
        assertTrue(Files.readString(folder.resolve("content/issues/2024-01/issue.md"))
                .contains("\n# number: 8\n"));
        assertTrue(Files.readString(folder.resolve("content/issues/2024-05/issue.md"))
                .contains("\nnumber: 9\n"));
    }

    @Test
    void anIssueCoversTheMonthsSinceTheOneBefore() throws IOException {
        SiteFixture fixture = SiteFixture.empty(folder);
        issue(fixture.project(), "2023-11");
        issue(fixture.project(), "2023-12");
        issue(fixture.project(), "2024-02");
        List<String> issues = fixture.newsletter().issues().stream()
                .map(issue -> issue.id() + " " + issue.period() + " " + issue.published())
                .toList();
        assertEquals(
                List.of(
                        "2024-02 February – March 2024 2024-03-31",
                        "2023-12 December 2023 2023-12-31",
                        "2023-11 November – December 2023 2023-12-31",
                        "2023-09 September 2023 2023-09-30"),
                issues);
    }

    @Test
    void anIssueIsNotBegunInAMonthThatIsNone() throws IOException {
        SiteFixture fixture = SiteFixture.empty(folder);
        for (String id : List.of("2023-13", "2023-00", "2024-1", "202401")) {
            Started.Refused refused = assertInstanceOf(Started.Refused.class, issue(fixture.project(), id));
            assertEquals(id + " is no month", refused.reason());
        }
        assertInstanceOf(Started.Done.class, issue(fixture.project(), "2023-special"));
    }

    @Test
    void anArticleFollowsTheOthersOfItsIssue() throws IOException {
        SiteFixture fixture = SiteFixture.empty(folder).article("07-first", "Text.\n");
        Started.Done done =
                assertInstanceOf(Started.Done.class, article(fixture.project(), "A Second Thing", Optional.empty()));
        assertEquals(
                "08-a-second-thing.md", done.files().getFirst().getFileName().toString());
    }

    @Test
    void aTitleWhoseWordsAreTakenHasANameOfItsOwn() throws IOException {
        SiteFixture fixture = SiteFixture.empty(folder);
        assertEquals("01-c.md", begun(fixture, "C++"));
        assertEquals("02-c-2.md", begun(fixture, "C#"));
        assertEquals("03-guo-jia.md", begun(fixture, "国家"));
        String long1 = begun(fixture, "国家标准化管理委员会发布公告关于标准化工作的通知第一号");
        String long2 = begun(fixture, "国家标准化管理委员会发布公告关于标准化工作的通知第二号");
        assertEquals(long1.replace("04-", "05-").replace(".md", "-2.md"), long2);
    }

    private static String begun(SiteFixture fixture, String title) throws IOException {
        Started.Done done = assertInstanceOf(Started.Done.class, article(fixture.project(), title, Optional.empty()));
        return done.files().getFirst().getFileName().toString();
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        SiteFixture fixture = SiteFixture.empty(folder.resolve("a"));
        assertEquals("01-first.md", begun(fixture, "First"));
        Path project = fixture.project();
        assertTrue(refused(init(project)).endsWith("a holds a newsletter already"));
        assertEquals("the issue 2023-09 is there already", refused(issue(project, "2023-09")));
        assertEquals(
                "the issue has an article of this name: content/issues/2023-09/01-first.md",
                refused(article(project, "First!", Optional.of("news"))));
        Path strange = folder.resolve("b");
        Files.createDirectories(strange);
        Files.writeString(strange.resolve("README.md"), "mine");
        assertEquals("README.md exists already", refused(init(strange)));
        assertEquals(List.of("README.md"), List.of(strange.toFile().list()));
    }

    private static String refused(Started started) {
        return assertInstanceOf(Started.Refused.class, started).reason();
    }

    @Test
    void saysWhichSectionsAndIssuesThereAre() throws IOException {
        Path project = folder.resolve("lifts");
        init(project);
        Started.Refused wrong = assertInstanceOf(Started.Refused.class, article(project, "Title", Optional.of("nwes")));
        assertEquals("did you mean \"news\"? the sections are news, background", wrong.hint());
        Started.Refused none = assertInstanceOf(Started.Refused.class, article(project, "Title", Optional.empty()));
        assertEquals("--section ID; the sections are news, background", none.hint());
        Started.Refused gone = assertInstanceOf(
                Started.Refused.class,
                new NewArticle(
                                project,
                                "Title",
                                Optional.of("news"),
                                List.of(),
                                List.of(),
                                Optional.of(new IssueId("2019-01")))
                        .start());
        assertEquals("begin one with: fascicle new issue 2019-01", gone.hint());
        assertInstanceOf(Started.Refused.class, issue(folder, "2023-11"));
    }

    @Test
    void theWorkflowIsYamlAndChecksBeforeItPublishes() throws IOException {
        Path project = folder.resolve("lifts");
        init(project);
        String workflow = Files.readString(project.resolve(".github/workflows/newsletter.yml"));
        assertTrue(workflow.contains("fascicle check --format github"));
        assertTrue(workflow.indexOf("needs: check") > 0);
        new org.snakeyaml.engine.v2.api.Load(
                        org.snakeyaml.engine.v2.api.LoadSettings.builder().build())
                .loadFromString(workflow);
    }

    @Test
    void asksWhichOfSeveralThingsANameMeans() throws IOException {
        Path project = folder.resolve("lifts");
        init(project);
        Files.writeString(
                project.resolve("content/abbreviations.yaml"),
                "CAS: {en: China Association for Standardization, zh: 中国标准化协会}\n");
        Path issue = project.resolve("content/issues/2023-11");
        Files.writeString(
                issue.resolve("02-one.md"),
                "---\ntitle: One\nsection: news\n---\nThe Chinese Academy of Sciences (CAS, 中国科学院) met.\n");
        Files.writeString(
                issue.resolve("03-two.md"),
                "---\n"
                        + "title: Two\n"
                        + "section: news\n"
                        + "---\n"
                        + "A report of CAS. The China Association for Standardization met.\n");
        Started.Refused which = assertInstanceOf(Started.Refused.class, about(project, "CAS"));
        assertEquals("\"CAS\" may mean several things", which.reason());
        assertEquals("say which: China Association for Standardization; Chinese Academy of Sciences", which.hint());
        assertInstanceOf(Started.Done.class, about(project, "Chinese Academy of Sciences"));
        assertEquals("nothing is called \"CAX\"", refused(about(project, "CAX")));
    }

    private static Started about(Path project, String name) throws IOException {
        return new NewArticle(project, "About " + name, Optional.of("news"), List.of(), List.of(name), Optional.empty())
                .start();
    }
}
