package fascicle.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.Diagnostic;
import fascicle.SiteFixture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A red newsletter with a logo and fonts of its own: on pages, in print, on cards, in emails and in e-books.
class HouseLookTest {
    private static final Path FONTS = Path.of("themes/gazette/fonts");
    private static final String SETTINGS = "content/newsletter.yaml";
    private static final String EMAIL = "issues/2023-09/email/";

    @TempDir
    private Path folder;

    private SiteFixture red() throws IOException {
        SiteFixture site = SiteFixture.dressed("red", folder);
        Map<String, String> fonts = Map.of(
                "Red-Regular", "SourceSans3-Regular",
                "Red-Italic", "SourceSans3-Italic",
                "Red-Bold", "SourceSans3-SemiBold",
                "Heads-Regular", "SourceCodePro-Regular",
                "Heads-Bold", "SourceCodePro-SemiBold");
        Files.createDirectories(folder.resolve("content/fonts"));
        for (Map.Entry<String, String> font : fonts.entrySet()) {
            put(font.getKey() + ".ttf", FONTS.resolve(font.getValue() + ".ttf"));
        }
        return site;
    }

    private void put(String name, Path font) throws IOException {
        Files.copy(font, folder.resolve("content/fonts").resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }

    private byte[] pdf(SiteFixture site) throws IOException {
        return Files.readAllBytes(site.site().resolve("issues/2023-09/nobody-2023-09.pdf"));
    }

    private static SortedSet<String> fonts(byte[] pdf) throws IOException {
        SortedSet<String> names = new TreeSet<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                for (COSName name : document.getPage(page).getResources().getFontNames()) {
                    names.add(document.getPage(page)
                            .getResources()
                            .getFont(name)
                            .getName()
                            .replaceFirst("^[A-Z]{6}\\+", ""));
                }
            }
        }
        return names;
    }

    private static List<String> told(SiteFixture site) throws IOException {
        return site.findings().stream().map(HouseLookTest::line).toList();
    }

    private static String line(Diagnostic found) {
        return found.at().line() + ":" + found.at().column() + " " + found.code() + ": " + found.message();
    }

    @Test
    void theLogoStandsForTheNameOnPages() throws IOException {
        SiteFixture site = red().build().hasFile("logo.svg").hasFile("logo-dark.svg");
        Document page = Jsoup.parse(site.file("issues/2023-09/lift.html"));
        List<String> shown = page.select(".nameplate img").eachAttr("src");
        assertEquals(List.of("../../logo.svg", "../../logo-dark.svg"), shown);
        assertEquals(
                List.of("The Red Letter", "The Red Letter"),
                page.select(".nameplate img").eachAttr("alt"));
        assertEquals("", page.select(".nameplate").text());
        assertEquals("240", page.select(".nameplate img").attr("width"));
        assertTrue(site.file("issues/2023-09/offline.json").contains("logo-dark.svg"));
    }

    @Test
    void itsNameStandsBesideASignThatDoesNotSayIt() throws IOException {
        SiteFixture site =
                red().replace(SETTINGS, "{file: logo.svg, dark: logo-dark.svg}", "{file: logo.svg, beside-name: true}");
        Files.delete(folder.resolve("content/logo-dark.svg"));
        Document page = Jsoup.parse(site.build().file("index.html"));
        assertEquals("The Red Letter", page.select(".nameplate").text());
        assertEquals("", page.select(".nameplate img").attr("alt"));
        assertTrue(page.select(".nameplate img").hasClass("mounted"), "stands on a light ground in the dark");
        assertTrue(site.file(EMAIL + "nobody-2023-09.html").contains(">The Red Letter</p>"));
    }

    @Test
    void fontsReachPagesBeforeThoseOfTheTheme() throws IOException {
        SiteFixture site = red().build();
        String page = site.file("index.html");
        String style = site.file(page.replaceAll("(?s).*?\"(assets/gazette\\.[0-9a-f]+\\.css)\".*", "$1"));
        String face = style.replaceAll("(?s).*(@font-face\\{[^}]*Newsletter Text[^}]*italic[^}]*\\}).*", "$1");
        String file = face.replaceAll("(?s).*url\\(\"?(fonts/newsletter-text-2\\.[0-9a-f]+\\.woff)\"?\\).*", "$1");
        site.hasFile("assets/" + file);
        assertTrue(style.contains("\"Newsletter Text\", \"Gazette Serif\""), style.substring(0, 900));
        assertFalse(style.contains(".ttf"));
    }

    @Test
    void fontsAndLogoArePrintedAndThePdfKeepsItsStandards() throws IOException {
        byte[] pdf = pdf(red().build());
        SortedSet<String> fonts = fonts(pdf);
        assertTrue(
                fonts.containsAll(List.of(
                        "SourceSans3-Regular", "SourceSans3-Italic", "SourceSans3-SemiBold", "SourceCodePro-SemiBold")),
                fonts.toString());
        assertFalse(fonts.contains("SourceSerif4-SemiBold"), fonts.toString());
        assertEquals(List.of(), Validator.PDF_UA_1.failures(pdf));
        assertEquals(List.of(), Validator.PDF_A_2A.failures(pdf));
    }

    /// Letters that it lacks are set in the theme's.
    @Test
    void anOpenTypeFontOfFewLettersIsPrinted() throws IOException {
        SiteFixture site = red().replace(
                        SETTINGS,
                        "[fonts/Red-Regular.ttf, fonts/Red-Italic.ttf, fonts/Red-Bold.ttf]",
                        "fonts/otto.otf");
        put("otto.otf", Path.of("src/test/resources/fonts/otto.otf"));
        byte[] pdf = pdf(site.build());
        assertTrue(
                fonts(pdf).stream().anyMatch(name -> name.startsWith("Otto-Regular")),
                fonts(pdf).toString());
        assertTrue(fonts(pdf).contains("NotoSansSC-Regular"), fonts(pdf).toString());
        assertEquals(List.of(), Validator.PDF_UA_1.failures(pdf));
        assertEquals(List.of(), Validator.PDF_A_2A.failures(pdf));
        assertTrue(told(site)
                .contains("11:9 font-styles: there is no italic and no bold among the fonts of \"text\": what is set so"
                        + " looks like all else"));
    }

    @Test
    void twoFontsOfOneStyleAreTold() throws IOException {
        SiteFixture site = red();
        assertFalse(told(site).toString().contains("font-styles"));
        site.replace(SETTINGS, "fonts/Red-Bold.ttf]", "fonts/Red-Bold.ttf, fonts/Also.ttf]");
        put("Also.ttf", site.project().resolve("content/fonts/Red-Bold.ttf"));
        assertTrue(
                told(site).stream()
                        .anyMatch(found ->
                                found.endsWith("font-styles: \"fonts/Also.ttf\" has the same weight and slope as"
                                        + " \"fonts/Red-Bold.ttf\"")),
                told(site).toString());
    }

    @Test
    void anIssueWithoutACoverBeginsWithTheLogo() throws IOException {
        SiteFixture site = red().replace(SETTINGS, "editions:", "print: {cover: false}\neditions:");
        byte[] pdf = pdf(site.build());
        assertEquals(List.of(), Validator.PDF_UA_1.failures(pdf));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertFalse(
                    Pages.text(document, 1).lines().findFirst().orElseThrow().contains("The Red Letter"));
        }
    }

    @Test
    void logoAndFontsStandOnCards() throws IOException {
        BufferedImage with = card(red().build());
        assertTrue(isRed(with.getRGB(90, 60)), Integer.toHexString(with.getRGB(90, 60)));
    }

    private static BufferedImage card(SiteFixture site) throws IOException {
        return ImageIO.read(site.site().resolve("cards/2023-09/lift.png").toFile());
    }

    private static boolean isRed(int colour) {
        return (colour >> 16 & 0xff) > 100 && (colour >> 8 & 0xff) < 60;
    }

    @Test
    void theLogoIsMailedAsAPictureThatAllProgramsShow() throws IOException {
        SiteFixture site = red().build();
        Document email = Jsoup.parse(site.file(EMAIL + "nobody-2023-09.html"));
        assertEquals(
                "https://red.example/" + EMAIL + "logo.png", email.select("img").attr("src"));
        assertEquals("The Red Letter", email.select("img").attr("alt"));
        BufferedImage logo = ImageIO.read(
                new ByteArrayInputStream(Files.readAllBytes(site.site().resolve(EMAIL + "logo.png"))));
        assertEquals(List.of(448, 112), List.of(logo.getWidth(), logo.getHeight()));
        assertEquals(
                List.of("224", "56"),
                List.of(email.select("img").attr("width"), email.select("img").attr("height")));
        assertEquals(0xfffbf8f2, logo.getRGB(0, 0), "on the ground of the email");
    }

    @Test
    void theLogoIsCarriedByAnEmailThatHasNoSite() throws IOException {
        SiteFixture site =
                red().replace(SETTINGS, "base-url: https://red.example/\n", "").build();
        String message =
                Files.readString(site.site().resolve(EMAIL + "nobody-2023-09.eml"), StandardCharsets.ISO_8859_1);
        assertTrue(message.contains("Content-ID: <logo.2023-09@newsletter.invalid>"), message);
    }

    @Test
    void theLogoStandsOnTheTitlePageOfTheEBook() throws IOException {
        SiteFixture site = red().build();
        try (ZipFile book = new ZipFile(
                site.site().resolve("issues/2023-09/nobody-2023-09.epub").toFile())) {
            String opening = new String(
                    book.getInputStream(book.stream()
                                    .filter(entry -> entry.getName().endsWith("opening.xhtml"))
                                    .findFirst()
                                    .orElseThrow())
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
            assertTrue(opening.contains("alt=\"The Red Letter\""), opening);
        }
    }

    @Test
    void aNewLogoIsShownAtTheNextBuild() throws IOException {
        SiteFixture site = red().build();
        assertTrue(isRed(card(site).getRGB(90, 60)));
        site.write(
                "content/logo.svg",
                Files.readString(folder.resolve("content/logo.svg")).replace("#8a1020", "#108a20"));
        assertFalse(isRed(card(site.build()).getRGB(90, 60)));
    }

    @Test
    void filesThatAreNotThereOrCannotBeShownAreToldAtTheirSetting() throws IOException {
        SiteFixture site = red().replace(SETTINGS, "logo.svg, dark: logo-dark.svg", "lgo.svg, dark: logo-dark.svg");
        assertTrue(
                told(site).contains("9:14 picture-broken: there is no file \"lgo.svg\""),
                told(site).toString());
        site.replace(SETTINGS, "lgo.svg", "logo.svg").write("content/logo-dark.svg", "<svg");
        assertTrue(
                told(site).stream().anyMatch(line -> line.startsWith("9:30 picture-unreadable: ")),
                told(site).toString());
        site.write(
                "content/logo-dark.svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\">"
                        + "<image href=\"https://elsewhere.example/a.png\" width=\"9\" height=\"9\"/></svg>");
        assertTrue(
                told(site).stream().anyMatch(line -> line.startsWith("9:30 picture-un")),
                told(site).toString());
    }

    @Test
    void fontsThatCannotBeUsedAreAllToldAtTheirPlaces() throws IOException {
        SiteFixture site = red();
        put("Red-Regular.ttf", Path.of("themes/gazette/assets/fonts/serif.woff2"));
        site.write("content/fonts/Heads-Regular.ttf", "nothing");
        List<String> told = told(site);
        assertTrue(
                told.contains(
                        "11:10 font-unusable: the font \"fonts/Red-Regular.ttf\" is packed for the web (WOFF2), and"
                                + " cannot be printed"),
                told.toString());
        assertTrue(
                told.contains(
                        "13:12 font-unusable: the font \"fonts/Heads-Regular.ttf\" is no TrueType or OpenType font"),
                told.toString());
        assertTrue(site.outcome().made().isEmpty());
        site.replace(SETTINGS, "fonts/Heads-Bold.ttf\n", "https://fonts.example/a.ttf\n");
        assertTrue(
                told(site).contains("12:13 font-outside: the font is not a file of the newsletter"),
                told(site).toString());
    }

    @Test
    void noneOfTheseFilesCountsAsUnused() throws IOException {
        SiteFixture site = red().write("content/fonts/OFL.txt", "The licence.").write("content/fonts/Other.ttf", "");
        assertEquals(
                List.of("1:1 file-unused: nothing leads to this file"),
                told(site).stream().filter(line -> line.contains("file-unused")).toList());
    }

    @Test
    void aLargeFontIsTold() throws IOException {
        SiteFixture site = red();
        put("Heads-Regular.ttf", FONTS.resolve("NotoSansSC-Regular.ttf"));
        assertTrue(
                told(site).stream().anyMatch(line -> line.startsWith("13:12 font-large: the font has ")),
                told(site).toString());
    }
}
