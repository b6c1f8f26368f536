package fascicle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.SiteFixture;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `fascicle check --fix` on a folder as editors leave it.
class RepairsTest {
    private static final String ISSUE = "content/issues/2023-09/";
    private static final String SVG =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><path d=\"M0 0h9v9z\"/></svg>";
    private static final String MESSY = """
        ---
        title: An article
        section:\u00a0news
        topics: [Law]
        event:
          {starts: 2023-10-21T10:00, zone: Europe/Brussels, where: Hotel Europa, Brussels, register: www.example.org/a}
        standards: [GB/T1.1-2020]
        ---
        On the the law, see GB/T29244-2012 and [here it is](www.example.org/law) or
        [write to us](news@example.org).

        ![A rope of steel](images\\Rope.svg) and ![A belt](images/BELT.svg)

        Then [one][ref] and [two](<www.example.org/2> "Two"), not `[x](www.example.org/3)`.

        [ref]: www.example.org/1

        中国 标准 化 and [a page](sesec.eu) that that is no doubt.
        """;

    private static final String MENDED = """
        ---
        title: An article
        section: news
        topics: [Law]
        event:
          {starts: 2023-10-21T10:00, zone: Europe/Brussels, where: "Hotel Europa, Brussels", register: https://www.example.org/a}
        standards: [GB/T 1.1-2020]
        ---
        On the law, see GB/T 29244-2012 and [here it is](https://www.example.org/law) or
        [write to us](mailto:news@example.org).

        ![A rope of steel](images/Rope.svg) and ![A belt](images/belt.svg)

        Then [one][ref] and [two](<https://www.example.org/2> "Two"), not `[x](www.example.org/3)`.

        [ref]: https://www.example.org/1

        中国标准化 and [a page](sesec.eu) that that is no doubt.
        """;

    @TempDir
    private Path folder;

    private SiteFixture site;
    private final StringWriter out = new StringWriter();

    @BeforeEach
    void leaveAMess() throws IOException {
        site = SiteFixture.empty(folder)
                .write(ISSUE + "01-a.MD", MESSY)
                .write(ISSUE + "images/Rope.svg", SVG)
                .write(ISSUE + "images/belt.svg", SVG);
        Files.write(
                folder.resolve(ISSUE + "02-b.md"),
                "---\ntitle: Café\nsection: news\n---\nRopes of of steel hold, and belts belts.\n"
                        .getBytes(Charset.forName("windows-1252")));
    }

    private int check(String... options) {
        List<String> all = new ArrayList<>(List.of("check", "-C", folder.toString()));
        all.addAll(List.of(options));
        return Main.run(all, Terminal.plain(new PrintWriter(out), new PrintWriter(out)));
    }

    @Test
    void whatIsCertainIsShownAndMendedAndTheRestReported() throws IOException {
        assertEquals(1, check("--fix"));
        String shown = out.toString();
        assertTrue(shown.startsWith("rename " + ISSUE + "01-a.MD to 01-a.md\n"), shown);
        assertTrue(shown.contains("save " + ISSUE + "02-b.md as UTF-8; it is in windows-1252\n"), shown);
        assertTrue(
                shown.contains("--- " + ISSUE + "02-b.md\n+++ " + ISSUE
                        + "02-b.md\n@@ -5 +5 @@\n-Ropes of of steel hold, and belts belts.\n"
                        + "+Ropes of steel hold, and belts belts.\n"),
                shown);
        assertTrue(shown.contains("\n-section:<U+00A0>news\n+section: news\n"), shown);
        assertTrue(shown.contains("\nMended 17 findings in 2 files.\n"), shown);
        assertTrue(shown.contains("hint: write https://sesec.eu\n"), shown);
        assertEquals(MENDED, Files.readString(folder.resolve(ISSUE + "01-a.md")));
    }

    @Test
    void aDryRunShowsTheSameAndWritesNothing() throws IOException {
        assertEquals(1, check("--fix", "--dry-run"));
        assertTrue(out.toString().contains("rename " + ISSUE + "01-a.MD to 01-a.md"), out.toString());
        assertTrue(out.toString().contains("Would mend 2 findings in 2 files; nothing was written."), out.toString());
        assertEquals(MESSY, Files.readString(folder.resolve(ISSUE + "01-a.MD")));
    }

    @Test
    void whatMayBeMeantOrWouldBeNoAddressIsLeft() throws IOException {
        site.write(ISSUE + "images/my ship.svg", SVG).write(ISSUE + "01-a.MD", """
            ---
            title: A
            section: news
            event: {title: A lift, where, starts: 2023-10-21T10:00}
            ---
            ![A ship](images/My%20Ship.svg) In Annex A a list. His will will be read. It was was so.
            """);
        check("--fix");
        String text = Files.readString(folder.resolve(ISSUE + "01-a.md"));
        assertTrue(text.contains("title: A lift, where, starts"), text);
        assertTrue(text.endsWith("My%20Ship.svg) In Annex A a list. His will will be read. It was was so.\n"), text);
    }

    @Test
    void aSecondRunFindsNothingToMend() {
        check("--fix");
        out.getBuffer().setLength(0);
        assertEquals(1, check("--fix"));
        assertTrue(out.toString().startsWith("Mended 0 findings in 0 files.\n"), out.toString());
    }

    @Test
    void whatIsAcceptedIsNotMended() throws IOException {
        Path debts = folder.resolve("debts.txt");
        site.write(ISSUE + "03-c.md", "---\ntitle: C\nsection: news\n---\nOn the the law.\n");
        check("--baseline", debts.toString(), "--write-baseline");
        check("--baseline", debts.toString(), "--fix");
        assertTrue(Files.readString(folder.resolve(ISSUE + "03-c.md")).contains("the the"));
    }

    @Test
    void otherFormatsStayWhole() {
        StringWriter json = new StringWriter();
        Main.run(
                List.of("check", "-C", folder.toString(), "--fix", "--format", "json"),
                Terminal.plain(new PrintWriter(json), new PrintWriter(out)));
        assertTrue(json.toString().startsWith("{"), json.toString());
        assertTrue(out.toString().contains("Mended"), out.toString());
    }

    @Test
    void aDryRunOfNothingIsRefused() {
        assertEquals(2, check("--dry-run"));
        assertEquals(2, check("--fix", "--baseline", "a", "--write-baseline"));
    }
}
