package fascicle.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fascicle.render.Theme;
import fascicle.render.ThemeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What authors are told of an issue that cannot be printed.
class DiagnosticsTest {
    @TempDir
    private Path root;

    private Path issue;

    @BeforeEach
    void begin() throws IOException {
        issue = Files.createDirectories(root.resolve("content/issues/2023-09"));
        Files.createDirectories(issue.resolve("images"));
        Files.writeString(root.resolve("content/newsletter.yaml"), """
            title: Little Newsletter
            publisher: Us
            language: en
            timezone: Europe/Brussels
            sections:
              - {id: all, title: All}
            """);
        Files.writeString(issue.resolve("issue.md"), "---\nperiod: September 2023\npublished: 2023-09-30\n---\n");
    }

    private List<String> diagnosticsOf(String article) throws IOException, ThemeException {
        Files.writeString(issue.resolve("01-one.md"), "---\ntitle: One\nsection: all\n---\n" + article);
        Sample sample = Sample.of(Sample.read(root), 1);
        // A PDF is made when there is nothing to say, and only then.
        assertEquals(sample.diagnostics().isEmpty(), !sample.files().isEmpty());
        return sample.diagnostics().stream().map(Object::toString).toList();
    }

    @Test
    void leavesCharactersThatNoFontHasToTheChecks() throws IOException, ThemeException {
        assertEquals(List.of(), diagnosticsOf("Some words.\n\nThe *family* 𓀀.\n\n```\ncode\n𓀀\n```\n"));
    }

    @Test
    void namesACharacterThatNobodyWrote() throws IOException, ThemeException {
        Path web = root.resolve("own/messages");
        Files.createDirectories(web);
        Files.writeString(web.resolve("en.properties"), "issue.index = Index \ud80c\udc00\n");
        Theme theme = new Theme(List.of(root.resolve("own"), Path.of("themes/gazette")));
        Files.writeString(issue.resolve("01-one.md"), "---\ntitle: One\nsection: all\n---\nWords.\n");
        Sample sample = Sample.of(Sample.read(root), theme, 1);
        assertEquals(1, sample.files().size());
        assertEquals(
                List.of("content/issues/2023-09/issue.md:1:1: warning: no font has the character U+13000 \"𓀀\":"
                        + " the PDF shows its code instead [glyph-missing]"),
                sample.diagnostics().stream().map(Object::toString).toList());
    }

    @Test
    void warnsOfAStyleThatPrintDoesNotKnow() throws IOException {
        Path print = Files.createDirectories(root.resolve("own/print"));
        Files.writeString(print.resolve("print.css"), """
            p { color: black; }
            div {
                display: grid;
                colour: red;
            }
            """);
        Theme theme = new Theme(List.of(root.resolve("own"), Path.of("themes/gazette")));
        assertEquals(
                List.of(
                        "themes/own/print/print.css:3:1: warning: print ignores this: value grid is not a recognized"
                                + " identifier [theme-style]",
                        "themes/own/print/print.css:4:1: warning: print ignores this: colour is an unrecognized CSS"
                                + " property [theme-style]"),
                PrintStyle.warnings(theme).stream().map(Object::toString).toList());
        assertEquals(List.of(), PrintStyle.warnings(Sample.theme()));
    }

    @Test
    void printsCharactersThatAStandInHas() throws IOException, ThemeException {
        assertEquals(List.of(), diagnosticsOf("Ἑλλάς, Україна, ∑, 标准, 🛑, **标** *準*\n"));
    }

    @Test
    void saysWhereAPictureThatReachesOutStands() throws IOException, ThemeException {
        Files.writeString(
                issue.resolve("images/bad.svg"),
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><image"
                        + " href=\"http://example.org/x.png\"/></svg>");
        assertEquals(
                List.of("content/issues/2023-09/01-one.md:7:1: error: the picture issues/2023-09/images/bad.svg"
                        + " leads out of itself, to http://example.org/x.png [picture-unprintable]"),
                diagnosticsOf("Some words.\n\n![A drawing](images/bad.svg)\n"));
    }

    @Test
    void saysWhichPictureCannotBePrinted() throws IOException, ThemeException {
        Files.writeString(issue.resolve("images/bad.png"), "this is no picture");
        assertEquals(
                List.of("content/issues/2023-09/01-one.md:5:1: error: the picture issues/2023-09/images/bad.png"
                        + " is not a picture that can be shown; PNG, JPEG, GIF and WebP can [picture-unreadable]"),
                diagnosticsOf("![A drawing](images/bad.png)\n"));
    }

    @Test
    void letsNoPictureWithoutAlternativeTextPass() throws IOException, ThemeException {
        Printed printed = StressDocument.print(StressDocument.around("<p><img src=\"picture:dot.png\"/></p>"));
        assertEquals(List.of("picture:dot.png"), List.copyOf(printed.faults().withoutAlternative()));
    }
}
