package fascicle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.SiteFixture;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `fascicle doctor` finds.
class DoctorTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final Terminal terminal = Terminal.plain(new PrintWriter(out), new PrintWriter(new StringWriter()));

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        return Main.run(List.of(arguments), terminal);
    }

    private void says(String line) {
        assertTrue(out.toString().lines().anyMatch(line::equals), line + "\n" + out);
    }

    @Test
    void saysHowANewsletterStands() throws IOException {
        SiteFixture.empty(folder).article("01-a", "Words.");
        assertEquals(0, run("doctor", "-C", folder.toString()));
        says("ok    Newsletter   Test: 1 issue with 1 article");
        says("note  Git          no repository");
        says("note  base-url     not set");
        says("note  site/        nothing is published yet");
        assertTrue(out.toString().contains(" fonts of the theme; none of the machine"), out::toString);
    }

    @Test
    void saysWhatIsToBeFilledInForTheHost() throws IOException {
        SiteFixture.empty(folder)
                .article("01-a", "Words.")
                .write(".github/workflows/newsletter.yml", "repository: OWNER/fascicle\n");
        assertEquals(0, run("doctor", "-C", folder.toString()));
        says("note  Host         .github/workflows/newsletter.yml does not say where the tool comes from");
        Files.writeString(folder.resolve(".github/workflows/newsletter.yml"), "repository: somebody/fascicle\n");
        run("doctor", "-C", folder.toString());
        assertTrue(!out.toString().contains("Host"), out::toString);
    }

    @Test
    void saysWhatSomebodyChangedInTheSite() throws IOException {
        SiteFixture site = SiteFixture.empty(folder).article("01-a", "Words.");
        site.replace("content/newsletter.yaml", "title: Test", "title: Test\nbase-url: https://example.org/n/");
        run("build", "-C", folder.toString());
        run("doctor", "-C", folder.toString());
        assertTrue(out.toString().contains(", all as they were published"), out::toString);
        says("ok    base-url     https://example.org/n/");
        Files.writeString(site.site().resolve("index.html"), "mine");
        Files.delete(site.site().resolve("feed.xml"));
        assertEquals(0, run("doctor", "-C", folder.toString()));
        assertTrue(out.toString().contains(" 1 changed by somebody, 1 gone"), out::toString);
        says("        the next build puts them right: feed.xml, index.html");
    }

    @Test
    void endsWithOneWhenTheNewsletterCannotBeRead() throws IOException {
        SiteFixture.empty(folder).replace("content/newsletter.yaml", "language: en", "langauge: en");
        assertEquals(1, run("doctor", "-C", folder.toString()));
        says("BAD   Newsletter   1 error, the first at content/newsletter.yaml:3:1");
    }

    @Test
    void saysWhereThereIsNoNewsletter() {
        assertEquals(0, run("doctor", "-C", folder.toString()));
        says("note  Newsletter   none in " + folder);
    }

    @Test
    void saysWhatTheMachineLacks() throws IOException {
        Properties poor = new Properties();
        poor.put("sun.jnu.encoding", "ANSI_X3.4-1968");
        poor.put("os.name", "Linux");
        Symptoms symptoms = new Symptoms(terminal);
        new MachineSymptoms(poor, Map.of("PATH", folder.toString()), 128L << 20).tell(symptoms);
        says("note  Memory       up to 128 MiB, which is little");
        says("note  File names   only those that ANSI_X3.4-1968 can write");
        says("note  Browser      no xdg-open on the PATH");
    }

    @Test
    void aSiteIsBuiltForTheAddressThatIsNamed() throws IOException {
        SiteFixture site = SiteFixture.empty(folder).article("01-a", "Words.");
        assertEquals(0, run("build", "-C", folder.toString(), "--base-url", "https://example.org/there"));
        assertTrue(Files.readString(site.site().resolve("feed.xml")).contains("https://example.org/there/issues/"));
        assertEquals(2, run("build", "-C", folder.toString(), "--base-url", "example.org"));
    }
}
