package fascicle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.SiteFixture;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a newcomer types first.
class BeginningsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2023-11-20T10:00:00Z"), ZoneId.of("Europe/Brussels"));

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Main.run(List.of(arguments), Terminal.plain(new PrintWriter(out), new PrintWriter(err)), CLOCK);
    }

    @Test
    void theFirstFiveCommandsWork() throws IOException {
        String project = folder.resolve("letter").toString();
        assertEquals(0, run("init", project, "--title", "Lift Letter"), err::toString);
        assertEquals(0, run("new", "issue", "2024-01", "-C", project), err::toString);
        assertEquals(0, run("new", "article", "Ropes", "--section", "news", "--topic", "Steel", "-C", project));
        assertTrue(out.toString().contains("Wrote content/issues/2024-01/01-ropes.md"), out.toString());
        assertEquals(0, run("check", "-C", project), out::toString);
        assertTrue(out.toString().contains("0 errors, 2 warnings."), out.toString());
        replaceTheBlank("content/pages/about.md");
        replaceTheBlank("content/issues/2024-01/01-ropes.md");
        assertEquals(0, run("check", "-C", project), out::toString);
        assertTrue(out.toString().contains("No mistakes found."), out.toString());
        assertEquals(0, run("build", "-C", project), err::toString);
        assertTrue(out.toString().contains("; 1 issue waits until 29 February 2024"), out.toString());
        assertFalse(Files.exists(folder.resolve("letter/site/issues/2024-01/ropes.html")));
        assertEquals(0, run("build", "--future", "-C", project), err::toString);
        assertTrue(Files.exists(folder.resolve("letter/site/issues/2024-01/ropes.html")));
    }

    /// Whose last line is a sentence that `check` tells.
    private void replaceTheBlank(String path) throws IOException {
        Path file = folder.resolve("letter").resolve(path);
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        String at = path + ":" + lines.size() + ":1: warning: this sentence stands in the blank and says nothing";
        assertTrue(out.toString().contains(at), out.toString());
        lines.set(lines.size() - 1, "We are the editors.");
        Files.write(file, lines);
    }

    @Test
    void anArticleOnAMatterBeginsWithWhatIsKnown() throws IOException {
        Path project = folder.resolve("six");
        SiteFixture.from("dossiers", project);
        String[] arguments = {
            "new", "article", "It is out", "--section", "digital", "--about", "NAME", "-C", "" + project
        };
        arguments[6] = "office-devices";
        assertEquals(0, run(arguments), err::toString);
        String article = Files.readString(project.resolve("content/issues/2023-12/09-it-is-out.md"));
        assertTrue(article.contains("about: [Information security technology"), article);
        assertTrue(article.contains("topics: [Digital]"), article);
        assertTrue(article.contains("comments closed since 2023-10-24, in 2023-"), article);
        arguments[6] = "Ofice device standard";
        assertEquals(1, run(arguments));
        assertTrue(err.toString().contains("nothing is called \"Ofice device standard\""), err.toString());
    }

    @Test
    void anIssueAppearsOnItsDayAndDraftsNever() throws IOException {
        Path project = folder.resolve("letter");
        Path issue = project.resolve("content/issues/2024-01/issue.md");
        Path page = project.resolve("site/issues/2024-01/index.html");
        run("init", project.toString());
        run("new", "issue", "2024-01", "-C", project.toString());
        run("new", "article", "Ropes", "--section", "news", "-C", project.toString());
        assertFalse(isBuilt(page, "2024-02-28"));
        assertTrue(isBuilt(page, "2024-02-29"));
        assertFalse(isBuilt(page, "2024-02-28"));
        String begun = Files.readString(issue);
        Files.writeString(issue, begun.replace("published:", "draft: true\npublished:"));
        assertFalse(isBuilt(page, "2024-03-01"));
        Files.writeString(issue, begun);
        Path article = project.resolve("content/issues/2024-01/01-ropes.md");
        Files.writeString(article, Files.readString(article).replace("section:", "draft: true\nsection:"));
        assertFalse(isBuilt(page, "2024-03-01"));
        String front = Files.readString(project.resolve("site/index.html"));
        assertFalse(front.contains("issues/2024-01"), front);
    }

    /// At eight in the evening of London it is four in the morning of the next day in Beijing.
    @Test
    void aDayBeginsWhereTheNewsletterIsAtHome() throws IOException {
        Path project = letterOfJanuary();
        Clock evening = Clock.fixed(Instant.parse("2024-01-30T20:00:00Z"), ZoneId.of("Europe/London"));
        assertFalse(isPublished(project, "Europe/London", evening));
        assertTrue(isPublished(project, "Asia/Shanghai", evening));
        assertFalse(isPublished(project, "America/New_York", Clock.offset(evening, Duration.ofHours(8))));
    }

    private Path letterOfJanuary() throws IOException {
        Path project = folder.resolve("letter");
        assertEquals(0, run("init", project.toString()), err::toString);
        Path issue = Files.createDirectories(project.resolve("content/issues/2024-01"));
        Files.writeString(issue.resolve("issue.md"), "---\nperiod: January\npublished: 2024-01-31\n---\n");
        Files.writeString(issue.resolve("01-a.md"), "---\ntitle: A\nsection: news\n---\nThe harbour froze.\n");
        return project;
    }

    private boolean isPublished(Path project, String zone, Clock clock) throws IOException {
        Path settings = project.resolve("content/newsletter.yaml");
        Files.writeString(settings, Files.readString(settings).replaceFirst("(?m)^timezone: .*$", "timezone: " + zone));
        List<String> build = List.of("build", "--remove", "-C", project.toString());
        assertEquals(
                0, Main.run(build, Terminal.plain(new PrintWriter(out), new PrintWriter(err)), clock), err::toString);
        return Files.exists(project.resolve("site/issues/2024-01/a.html"));
    }

    private boolean isBuilt(Path page, String today) {
        String project = folder.resolve("letter").toString();
        assertEquals(0, run("build", "--today", today, "-C", project), err::toString);
        return Files.exists(page);
    }

    @Test
    void nobodyIsGivenWhatIsStillToBePublished() throws IOException {
        Path project = letterOfJanuary();
        assertFalse(said("search", "froze", "-C", project.toString()).contains("harbour froze"));
        assertTrue(said("search", "froze", "--future", "-C", project.toString()).contains("harbour"));
        Path index = folder.resolve("index");
        String exported = said("export", "--opensearch", index.toString(), "-C", project.toString());
        assertTrue(exported.startsWith("Wrote 1 article:"), exported);
        assertFalse(Files.readString(index.resolve("opensearch-bulk.ndjson")).contains("froze"));
        assertEquals(2, run("print", "--year", "2024", "-C", project.toString()));
    }

    private String said(String... arguments) {
        out.getBuffer().setLength(0);
        assertEquals(0, run(arguments), err::toString);
        return out.toString();
    }

    /// The mistakes of the guide, made and mended as it says.
    @Test
    void theGuideShowsWhatANewcomerIsTold() throws IOException {
        Path project = folder.resolve("letter");
        run("init", project.toString());
        run("new", "issue", "2024-01", "-C", project.toString());
        run("new", "article", "Ropes", "--section", "news", "-C", project.toString());
        out.getBuffer().setLength(0);
        Path article = project.resolve("content/issues/2024-01/01-ropes.md");
        String begun = Files.readString(article);
        Files.writeString(project.resolve("content/pages/about.md"), "---\ntitle: About\n---\n\nWe make lifts.\n");
        String good = begun.replaceFirst("The first paragraph .*\n", "The lift is new.\n")
                        .replaceFirst("# takeaway: .*", "takeaway: {rank: 1, text: \"Ropes: they are new\"}")
                + "The the ropes are new.\n";
        Files.writeString(article, good.replace("\"Ropes: they are new\"", "Ropes: they are new"));
        assertEquals(1, run("check", "-C", project.toString()));
        assertGuideShows(err.toString() + out);
        Files.writeString(article, good);
        assertEquals(0, run("check", "-C", project.toString()));
        assertGuideShows(err.toString() + out);
        Files.writeString(article, good.replace("The the", "The"));
        assertEquals(0, run("build", "-C", project.toString()), err::toString);
    }

    private void assertGuideShows(String said) throws IOException {
        String indented = said.lines().map(line -> "    " + line + "\n").collect(Collectors.joining());
        String guide = Files.readString(Path.of("docs/guide.md"));
        assertTrue(!said.isBlank() && guide.contains(indented), () -> "docs/guide.md does not show\n" + indented);
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
    }

    @Test
    void aNewNewsletterHasTheSchemasThatItsSettingsName() throws IOException {
        Path project = folder.resolve("letter");
        run("init", project.toString());
        Matcher schema = Pattern.compile("\"\\./(schemas/[^\"]+)\"")
                .matcher(Files.readString(project.resolve(".vscode/settings.json")));
        int named = 0;
        while (schema.find()) {
            assertTrue(Files.exists(project.resolve(schema.group(1))), schema.group(1));
            named++;
        }
        assertEquals(2, named);
    }

    @Test
    void sectionsAreCalledAsTheLanguageHasThem() throws IOException {
        for (String[] language : new String[][] {{"de", "Nachrichten", "Hintergrund"}, {"nl", "News", "Background"}}) {
            Path project = folder.resolve(language[0]);
            assertEquals(0, run("init", project.toString(), "--language", language[0]), err::toString);
            String settings = Files.readString(project.resolve("content/newsletter.yaml"));
            String sections = "- id: news\n    title: %s\n  - id: background\n    title: %s\n";
            assertTrue(settings.contains(sections.formatted(language[1], language[2])), settings);
        }
    }

    @Test
    void wantsALanguageThatANewsletterMayHave() {
        for (String tag : List.of("mul", "und", "zxx", "xq", "en-x-own")) {
            assertEquals(2, run("init", folder.resolve(tag).toString(), "--language", tag));
            assertTrue(err.toString().contains("\"" + tag + "\" is no language; write its tag"), err::toString);
        }
    }

    @Test
    void saysHowToGetToAFolderWithASpaceInItsName() {
        Path project = folder.resolve("the editor's letter");
        assertEquals(0, run("init", project.toString()), err::toString);
        assertTrue(out.toString().contains("cd '" + folder + "/the editor'\\''s letter', then"), out.toString());
    }

    @Test
    void saysInPlainWordsThatADayIsNone() {
        assertEquals(2, run("import", "old.md", "--published", "2024-02-30", "-C", folder.toString()));
        assertTrue(err.toString().contains("\"2024-02-30\" is no day"), err.toString());
        assertFalse(err.toString().contains("java"), err.toString());
    }

    @Test
    void aSecondBeginningRefusesWithAHint() {
        String project = folder.resolve("letter").toString();
        run("init", project);
        assertEquals(1, run("init", project));
        assertTrue(err.toString().contains("  hint: "), err.toString());
        assertTrue(err.toString().contains("letter holds a newsletter already"), err.toString());
        assertEquals(1, run("new", "article", "Ropes", "--section", "nws", "-C", project));
        assertTrue(err.toString().contains("did you mean \"news\"?"), err.toString());
    }

    @Test
    void wrongWordsEndWithTwo() {
        assertEquals(2, run("new"));
        assertEquals(2, run("new", "issue", "Not Good", "-C", folder.toString()));
        assertEquals(2, run("init"));
        assertEquals(2, run("import"));
    }

    @Test
    void anImportSaysWhatCameOfIt() throws IOException {
        Path document =
                Files.writeString(folder.resolve("d.md"), "# News\n\nMay 2024\n\n## A First Thing\n\nIt happened.\n");
        Path project = folder.resolve("letter");
        assertEquals(0, run("import", document.toString(), "-C", project.toString()), err::toString);
        assertTrue(out.toString().startsWith("Imported May 2024 with 1 section, 1 article, "), out.toString());
        assertEquals(1, run("import", document.toString(), "-C", project.toString()));
        assertTrue(err.toString().contains("there is an issue 2024-05 already; nothing was written."), err.toString());
        assertEquals(2, run("import", "gone.md", "-C", project.toString()));
    }
}
