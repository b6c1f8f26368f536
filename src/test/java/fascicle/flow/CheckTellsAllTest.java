package fascicle.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fascicle.Diagnostic;
import fascicle.SiteFixture;
import fascicle.model.LastDay;
import fascicle.model.Newsletter;
import fascicle.pictures.FewColours;
import fascicle.plan.Offer;
import fascicle.plan.Offers;
import fascicle.plan.PlannedFile;
import fascicle.render.ThemeException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// If `check` is content, `build` publishes; and every error that a build tells, a check tells in the same place.
class CheckTellsAllTest {
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"";
    private static final String IMAGES = "content/issues/2023-09/images/";

    /// Two dots of red in the colours of printing presses.
    private static final byte[] CMYK = Base64.getDecoder()
            .decode(
                    "/9j/7gAOQWRvYmUAZAAAAAAA/8AAFAgAAQABBAERAAIRAAMRAAQRAP/EABQAAQAAAAAAAAAAAAAAAAAAAAD/2gAOBAEAAgADAAQAAD8A"
                        + "AAD/2Q==");

    private static final int NAME = 0x6E616D65;

    @TempDir
    private Path folder;

    static Stream<String> sites() throws IOException {
        try (Stream<Path> cases = Files.list(Path.of("src/test/resources/sites"))) {
            return cases
                    .map(site -> site.getFileName().toString())
                    .filter(name -> !name.startsWith("_"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sites")
    void ofTheSitesOfOtherTests(String name) throws IOException {
        assertToldByBoth(SiteFixture.from(name, folder));
    }

    /// Where the faults that others found lie beside this project.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "check-green-build-red",
                "cmyk",
                "control-escape",
                "rare-chinese",
                "svg-npe",
                "svg-data",
                "two-colours"
            })
    void ofTheFaultsThatWereFound(String name) throws IOException {
        Path fault = Path.of("../shared/faults").resolve(name);
        assumeTrue(Files.isDirectory(fault), "there is no " + fault);
        SiteFixture site = SiteFixture.empty(folder);
        try (Stream<Path> files = Files.walk(fault)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(fault.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        }
        assertToldByBoth(site);
    }

    static Stream<String> places() {
        return Stream.of(
                "Text.\n\n![A thing](images/PICTURE)",
                "Text with ![a thing](images/PICTURE) in it.",
                "- A list\n\n  ![A thing](images/PICTURE)",
                "| a |\n|---|\n| ![a thing](images/PICTURE) |",
                "A note.[^1]\n\n[^1]: Of ![a thing](images/PICTURE).");
    }

    @ParameterizedTest
    @MethodSource("places")
    void ofPicturesWhereverTheyAreShown(String place) throws IOException {
        for (String picture : List.of("script.svg", "cmyk.jpg", "cut.png")) {
            SiteFixture site = withPictures().article("01-a", place.replace("PICTURE", picture));
            assertEquals(printedInSpite(site), assertToldByBoth(site), picture);
        }
    }

    @Test
    void ofPicturesInFrontMatterAndOnStandingPages() throws IOException {
        SiteFixture site = withPictures()
                .write("content/issues/2023-09/01-a.md", """
                    ---
                    title: A
                    section: news
                    takeaway: {text: "Words ![a thing](images/script.svg)"}
                    source: "From ![a thing](images/cut.png)"
                    ---
                    Text.
                    """)
                .write("content/issues/2023-09/issue.md", """
                    ---
                    period: September 2023
                    published: 2023-09-30
                    cover: {file: images/cmyk.jpg, alt: A flag of red}
                    ---
                    Words ![a thing](images/outside.svg)
                    """)
                .write("content/pages/about.md", """
                    ---
                    title: About
                    ---
                    ![A thing](../issues/2023-09/images/broken.svg)
                    """);
        assertEquals(
                List.of(
                        "content/issues/2023-09/01-a.md:4: picture-unprintable",
                        "content/issues/2023-09/01-a.md:5: picture-unreadable",
                        "content/issues/2023-09/issue.md:4: picture-unprintable",
                        "content/issues/2023-09/issue.md:6: picture-unprintable",
                        "content/pages/about.md:4: picture-unreadable"),
                assertToldByBoth(site));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: \"From \\alpha to \\beta\"",
                "title: A\ntopics: [\"a\\u0007b\"]",
                "title: A\nsource: \"\\x1b[1m\"",
                "title: A\nannexes: [{title: \"Bell \\a\"}]",
                "title: A\ntakeaway: {title: \"\\b\", text: Words}"
            })
    void ofFrontMatter(String front) throws IOException {
        SiteFixture site = SiteFixture.empty(folder)
                .write("content/issues/2023-09/01-a.md", "---\nsection: news\n" + front + "\n---\nText.\n");
        List<String> told = assertToldByBoth(site);
        int line = 2 + (int) front.lines().count();
        assertEquals(
                "content/issues/2023-09/01-a.md:" + line + ":", told.getFirst().replaceFirst(" .*", ""));
    }

    @Test
    void ofNamesThatNoDiskHolds() throws IOException {
        String issue = "content/issues/" + "n".repeat(235);
        SiteFixture site = SiteFixture.empty(folder)
                .write(issue + "/issue.md", "---\nperiod: May 2023\npublished: 2023-05-31\n---\n")
                .write(
                        "content/issues/2023-09/01-" + "m".repeat(240) + ".md",
                        "---\ntitle: A\nsection: news\n---\nText.\n")
                .write(
                        "content/issues/2023-09/02-" + "o".repeat(150) + ".md",
                        "---\ntitle: B\nsection: news\n---\nText.\n");
        List<String> told = assertToldByBoth(site);
        assertEquals(
                List.of(
                        "content/issues/2023-09/01-" + "m".repeat(240) + ".md: address-long",
                        issue + "/issue.md: address-long"),
                told.stream()
                        .map(one -> one.replaceFirst(":\\d+:", ":"))
                        .sorted()
                        .toList());
    }

    @Test
    void ofAFontThatIsNone() throws IOException {
        SiteFixture site = SiteFixture.empty(folder)
                .article("01-a", "Text.")
                .replace("content/newsletter.yaml", "language: en\n", "language: en\ntheme: own\n")
                .write("themes/own/fonts/Own.ttf", "no font");
        assertEquals(List.of("themes/own/fonts/Own.ttf:1: theme-font"), assertToldByBoth(site));
    }

    /// Pictures of text cannot be set in it; they are in another, and no failure of the machine is told.
    @Test
    void noneOfAFontWithoutAFullNameWhoseLettersOthersHave() throws IOException {
        SiteFixture site = SiteFixture.empty(folder)
                .article("01-a", "Text.")
                .replace(
                        "content/newsletter.yaml",
                        "language: en\n",
                        "language: en\nbase-url: https://news.example/\ntheme: own\n");
        Path fonts = Files.createDirectories(folder.resolve("themes/own/fonts"));
        Files.write(fonts.resolve("SourceSerif4-Regular.ttf"), withoutFullName("SourceSerif4-Regular.ttf"));
        assertEquals(List.of(), assertToldByBoth(site));
        assertTrue(Files.exists(folder.resolve("site/cards/2023-09/a.png")));
    }

    /// With its names in numbers that nobody asks for.
    private static byte[] withoutFullName(String name) throws IOException {
        ByteBuffer font = ByteBuffer.wrap(Files.readAllBytes(Path.of("themes/gazette/fonts", name)));
        int entry = 12;
        while (font.getInt(entry) != NAME) {
            entry += 16;
        }
        int names = font.getInt(entry + 8);
        for (int at = names + 6; at < names + 6 + 12 * font.getShort(names + 2); at += 12) {
            if (font.getShort(at + 6) == 4) {
                font.putShort(at + 6, (short) 40);
            }
        }
        return font.array();
    }

    @Test
    void aWaiverOfALargePictureHoldsInBoth() throws IOException {
        SiteFixture site = withPictures()
                .article("01-a", "<!-- check:off picture-large readers zoom in -->\n![A thing](images/wide.png)");
        assertEquals(List.of(), assertToldByBoth(site));
        List<String> told =
                site.outcome().diagnostics().stream().map(Diagnostic::code).toList();
        assertFalse(told.contains("picture-large") || told.contains("check-off"), told.toString());
    }

    private SiteFixture withPictures() throws IOException {
        SiteFixture site = SiteFixture.empty(folder)
                .write(IMAGES + "script.svg", SVG + " onload=\"x()\"/>")
                .write(IMAGES + "outside.svg", SVG + "><image href=\"https://example.org/a.png\"/></svg>")
                .write(IMAGES + "broken.svg", SVG + "><g></svg>");
        byte[] png = FewColours.png(1, new int[] {0xffffffff, 0xff101080});
        Files.write(folder.resolve(IMAGES + "fine.png"), png);
        Files.write(folder.resolve(IMAGES + "cut.png"), java.util.Arrays.copyOf(png, png.length - 30));
        Files.write(folder.resolve(IMAGES + "cmyk.jpg"), CMYK);
        javax.imageio.ImageIO.write(
                new java.awt.image.BufferedImage(4100, 9, java.awt.image.BufferedImage.TYPE_INT_RGB),
                "png",
                folder.resolve(IMAGES + "wide.png").toFile());
        return site;
    }

    /// What print says by itself, whatever the checks found.
    private static List<String> printedInSpite(SiteFixture site) throws IOException {
        try (Workspace workspace = Workspace.of(site.project(), () -> LastDay.NEVER)) {
            Newsletter newsletter = workspace.read().newsletter().orElseThrow();
            PlannedFile edition = workspace.plan(newsletter, Offers.NONE).site().files().stream()
                    .filter(file -> file.kind().equals(Offer.EDITION))
                    .findFirst()
                    .orElseThrow();
            return lines(workspace.make(edition).findings());
        } catch (ThemeException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> lines(List<Diagnostic> errors) {
        return errors.stream()
                .map(one -> one.at().path() + ":" + one.at().line() + ": " + one.code())
                .distinct()
                .toList();
    }

    /// The errors, each as `path:line: code`.
    private static List<String> assertToldByBoth(SiteFixture site) throws IOException {
        List<Diagnostic> checked =
                site.findings().stream().filter(Diagnostic::isError).toList();
        Outcome built = site.outcome();
        List<Diagnostic> refused =
                built.diagnostics().stream().filter(Diagnostic::isError).toList();
        assertEquals(checked, refused);
        assertEquals(checked.isEmpty(), built.made().isPresent());
        return lines(checked);
    }

    /// The words in a drawing are measured in the fonts of the tool then.
    @Test
    void aThemeThatIsNotThereIsTheOnlyMistake() throws IOException {
        SiteFixture site = SiteFixture.empty(folder)
                .article("one", "![Words](images/a.svg)\n")
                .write("content/issues/2023-09/images/a.svg", """
                    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 20">
                    <text x="45" y="10" text-anchor="middle">Words</text></svg>
                    """)
                .replace("content/newsletter.yaml", "publisher:", "theme: nosuch\npublisher:");
        assertEquals(
                List.of("theme-unknown"),
                ProofReading.of(site.project(), false).diagnostics().stream()
                        .map(found -> found.code())
                        .toList());
    }
}
