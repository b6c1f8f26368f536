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
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        Terminal terminal = Terminal.plain(new PrintWriter(out), new PrintWriter(err));
        return Main.run(List.of(arguments), terminal);
    }

    private int runHere(String command, String... arguments) {
        List<String> all = Stream.concat(Stream.of(command, "-C", folder.toString()), Stream.of(arguments))
                .toList();
        return run(all.toArray(String[]::new));
    }

    @Test
    void buildsAndSaysInOneLineWhatWasMadeHowLongItTookAndWhereItIs() throws IOException {
        SiteFixture.empty(folder).article("01-a", "Words.");
        assertEquals(0, runHere("build"), err::toString);
        assertTrue(
                out.toString()
                        .matches("Built 1 issue with 1 article as a website, 1 PDF and a search index in \\d+\\.\\d s: "
                                + "\\S+index.html \\(\\d+ files: \\d+ new, 0 changed, 0 removed\\)\\R"),
                out.toString());
    }

    @Test
    void publishesNothingAmongWhatItIsMadeFrom() throws IOException {
        SiteFixture.empty(folder).article("01-a", "Words.");
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("content"));
        for (String place : List.of(
                "content",
                "content/new",
                "themes",
                "themes/new",
                ".fascicle",
                ".git/x",
                "site/../content",
                "link",
                "link/x")) {
            assertEquals(2, runHere("build", "--output", folder.resolve(place).toString()), place);
        }
        assertTrue(err.toString().contains("where others have their files"), err::toString);
        assertTrue(Files.notExists(link.resolve("index.html")) && Files.notExists(folder.resolve("themes")));
        assertEquals(0, runHere("build", "--output", folder.resolve("contents").toString()), err::toString);
    }

    @Test
    void quotesNoFileOutside(@TempDir Path other) throws IOException {
        Path secret = Files.writeString(other.resolve("secret.md"), "a secret line");
        SiteFixture.empty(folder).article("01-a", "Words.");
        Files.createSymbolicLink(folder.resolve("content/issues/2023-09/02-b.md"), secret);
        assertEquals(1, runHere("check"));
        assertTrue(out.toString().contains("[file-outside]"), out::toString);
        assertFalse(out.toString().contains("secret line"), out::toString);
    }

    @Test
    void quotesNoFileOutsideThroughALinkedFolder(@TempDir Path other) throws IOException {
        Files.writeString(other.resolve("newsletter.yaml"), "secret: a secret line");
        Files.createSymbolicLink(folder.resolve("content"), other);
        assertEquals(1, runHere("check"));
        assertTrue(out.toString().contains("[file-outside]"), out::toString);
        assertFalse(out.toString().contains("secret line"), out::toString);
    }

    @Test
    void namesNoKeysAsMissingInAFileThatCannotBeRead() throws IOException {
        SiteFixture.empty(folder).replace("content/newsletter.yaml", "title: Test", "title: *Test");
        assertEquals(1, runHere("check"));
        assertTrue(out.toString().contains("[yaml-"), out::toString);
        assertFalse(out.toString().contains("[key-missing]"), out::toString);
    }

    @Test
    void namesWhatItLeavesBecauseSomebodyHasChangedIt() throws IOException {
        SiteFixture.empty(folder).article("01-a", "Words.").article("02-b", "Words.");
        assertEquals(0, runHere("build"), err::toString);
        assertFalse(err.toString().contains("Left in"), err::toString);
        Files.delete(folder.resolve("content/issues/2023-09/01-a.md"));
        Files.delete(folder.resolve("content/issues/2023-09/02-b.md"));
        Path page = folder.resolve("site/issues/2023-09/a.html");
        Files.writeString(page, Files.readString(page) + "<!-- by hand -->");
        assertEquals(0, runHere("build"), err::toString);
        assertTrue(Files.exists(page));
        assertTrue(
                err.toString()
                        .endsWith(
                                "/site, for somebody has changed them since they were published; nothing leads to them"
                                        + " any more:" + System.lineSeparator() + "  issues/2023-09/a.html"
                                        + System.lineSeparator()),
                err::toString);
    }

    @Test
    void namesAFolderThatStandsWhereAFileIsToBe() throws IOException {
        for (String file : List.of("content/abbreviations.yaml", "content/newsletter.yaml")) {
            Path project = folder.resolve(file.replace('/', '-'));
            SiteFixture.empty(project).article("01-a", "Words.");
            Files.deleteIfExists(project.resolve(file));
            Files.createDirectory(project.resolve(file));
            assertEquals(3, run("build", "-C", project.toString()), err::toString);
            assertTrue(err.toString().contains(project.resolve(file) + ": cannot be read: "), err::toString);
        }
    }

    @Test
    void showsNoCommandToATerminal() throws IOException {
        Path project = folder.resolve("a\u001b[2Jb");
        SiteFixture.empty(project).article("01-a", "Words.");
        Path site = Files.createDirectories(project.resolve("site"));
        Files.writeString(site.resolve("\u001b[31m.html"), "ours once");
        Files.writeString(site.resolve(".fascicle-manifest"), "0".repeat(64) + "  \u001b[31m.html\n");
        run("build", "-C", project.toString());
        Files.delete(project.resolve("content/newsletter.yaml"));
        Files.createDirectory(project.resolve("content/newsletter.yaml"));
        run("check", "-C", project.toString());
        run("import", "-C", project.toString(), project.resolve("none.md").toString());
        run("new", "-C", project.toString(), "issue", "\u001b[2J");
        assertFalse((out.toString() + err).contains("\u001b"), () -> (out.toString() + err).replace('\u001b', '!'));
    }

    @Test
    void saysThatNothingCanBeKeptForTheNextBuild() throws IOException {
        SiteFixture.empty(folder).article("01-a", "Words.");
        Path lock = Files.createDirectories(folder.resolve(".fascicle/memory/lock"));
        assertEquals(0, runHere("build"), err::toString);
        assertTrue(err.toString().contains("the next build will take longer"), err::toString);
        assertTrue(err.toString().contains(lock.toString()), err::toString);
    }

    @Test
    void tellsWantOfMemoryFromMistakesOfItsOwn() {
        Failures failures = new Failures(Terminal.plain(new PrintWriter(out), new PrintWriter(err)));
        assertEquals(3, failures.mistake(new IllegalStateException(new OutOfMemoryError("Java heap space"))));
        assertTrue(err.toString().contains("MiB of memory are not enough; give it more"), err::toString);
        assertFalse(err.toString().contains("report"), err::toString);
    }

    @Test
    void letsNoTextOfAnAuthorCommandTheTerminal() throws IOException {
        SiteFixture.empty(folder).article("01-a", "A \u001b]0;mine\u0007 [link](nowhere.md) \u009b31m\uFEFFends.");
        runHere("check");
        assertTrue(
                out.toString().contains("A \uFFFD]0;mine\uFFFD [link](nowhere.md) \uFFFD31m\uFEFFends."),
                out::toString);
        assertFalse((out.toString() + err).matches("(?s).*[\\p{Cc}&&[^\\t\\r\\n]].*"), out::toString);
    }

    @Test
    void saysNothingWhenQuiet() throws IOException {
        SiteFixture.empty(folder).article("01-a", "Words.");
        assertEquals(0, runHere("build", "--quiet"), err::toString);
        assertEquals("", out.toString() + err);
    }

    @Test
    void endsWithOneAndShowsTheLineWithACaretAndAHintWhenTheContentIsWrong() throws IOException {
        SiteFixture.empty(folder).write("content/issues/2023-09/01-a.md", "---\ntitle: A\nsection: nwes\n---\n");
        assertEquals(1, runHere("check"));
        assertEquals("""
            content/issues/2023-09/01-a.md:3:10: error: unknown section "nwes" [section-unknown]
              section: nwes
                       ^
              hint: did you mean "news"?
            1 error, 0 warnings.
            """, out.toString().replace(System.lineSeparator(), "\n"));
    }

    @Test
    void endsWithOneAndNamesAFileThatWouldStandInThePlaceOfAnother() throws IOException {
        SiteFixture.empty(folder).article("01-a", "[A](nobody-2023-09.pdf)");
        Files.write(folder.resolve("content/issues/2023-09/nobody-2023-09.pdf"), new byte[] {'%', -1, 0, 27, 'P'});
        assertEquals(1, runHere("build"), err::toString);
        String told = (out + "" + err).replace(System.lineSeparator(), "\n");
        assertTrue(told.contains("""
            content/issues/2023-09/nobody-2023-09.pdf:1:1: error: "issues/2023-09/nobody-2023-09.pdf" is taken in the \
            site: Fascicle makes issues/2023-09/nobody-2023-09.pdf itself [address-taken]
              hint: choose another name
            """), told);
    }

    @Test
    void publishesNothingWhenTheContentIsWrong() throws IOException {
        SiteFixture.empty(folder).write("content/issues/2023-09/01-a.md", "---\ntitle: A\nsection: nwes\n---\n");
        assertEquals(1, runHere("build"));
        assertTrue(err.toString().contains("1 error, 0 warnings; nothing was published, the site is as it was."));
        assertFalse(Files.exists(folder.resolve("site")));
    }

    @Test
    void placesTheCaretBelowAWordAfterChineseAndTabs() throws IOException {
        SiteFixture.empty(folder).article("01-a", "国家\t[数据](none.md)\n");
        assertEquals(1, runHere("check"));
        assertTrue(out.toString().contains("  国家\t[数据](none.md)\n      \t^"), out.toString());
    }

    @Test
    void suggestsTheCommandThatWasProbablyMeant() {
        assertEquals(2, run("biuld"));
        assertTrue(err.toString().contains("build"), err.toString());
    }

    @Test
    void suggestsTheWordOfAnOptionThatWasProbablyMeant() {
        assertEquals(2, run("check", "--format", "jsn"));
        assertTrue(err.toString().contains("hint: did you mean json? fascicle check --help tells"), err.toString());
        assertEquals(2, err.toString().lines().count(), err.toString());
    }

    @Test
    void aWrongValueIsSaidInTwoLines() {
        assertEquals(2, run("print", "--year", "2023", "--since", "2023"));
        assertEquals(2, err.toString().lines().count(), err.toString());
        assertTrue(err.toString().contains("hint: fascicle print --help"), err.toString());
    }

    @Test
    void endsWithTwoWhenNoCommandIsNamed() {
        assertEquals(2, run());
        assertTrue(err.toString().contains("Usage: fascicle"), err.toString());
    }

    @Test
    void saysWhereThereIsNoNewsletter() {
        assertEquals(1, runHere("build"));
        assertTrue(err.toString().contains("there is no newsletter here"), err.toString());
    }

    @Test
    void endsWithThreeWhenTheFolderDoesNotExist() {
        assertEquals(3, run("build", "-C", folder.resolve("none").toString()));
        assertTrue(err.toString().contains("not found: "), err.toString());
    }

    @Test
    void endsWithTwoWhenADocumentDoesNotExist() {
        assertEquals(2, runHere("import", folder.resolve("none.docx").toString()));
        assertTrue(err.toString().contains("there is no "), err.toString());
    }

    @Test
    void endsWithThreeWhenTheSiteCannotBeWritten() throws IOException {
        SiteFixture.empty(folder).article("01-a", "Words.").write("site", "a file where the folder should be");
        assertEquals(3, runHere("build"));
        assertTrue(err.toString().contains("is not a folder"), err.toString());
    }

    @Test
    void printsNoColoursWhereThereIsNoTerminal() throws IOException {
        SiteFixture.empty(folder).article("01-a", "[x](none.md)");
        runHere("check");
        assertFalse(out.toString().contains("\u001B"));
    }
}
