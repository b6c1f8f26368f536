package fascicle.render.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.memory.Fingerprint;
import fascicle.model.Article;
import fascicle.model.Newsletter;
import fascicle.plan.Made;
import fascicle.plan.Offer;
import fascicle.plan.Offers;
import fascicle.plan.Plan;
import fascicle.plan.PlannedFile;
import fascicle.render.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is planned of PDFs before any is made, and what each is made from.
class PlannedPdfsTest {
    @TempDir
    private Path root;

    private Path newer;

    @BeforeEach
    void begin() throws IOException {
        write("content/newsletter.yaml", """
            title: Little Newsletter
            publisher: Us
            language: en
            timezone: Europe/Brussels
            article-pdfs: true
            sections:
              - {id: all, title: All}
            """);
        write("content/abbreviations.yaml", "ISO: {en: International Organization}\n");
        write("content/pages/about.md", "---\ntitle: About\n---\nThis is us.\n");
        issue("2023-07");
        newer = issue("2023-09");
        write("content/issues/2023-09/images/dot.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        write("content/issues/2023-09/01-one.md", article("Words.\n\n![A dot](images/dot.svg)\n"));
        write("content/issues/2023-07/01-one.md", article("Old words.\n"));
    }

    private Path issue(String id) throws IOException {
        write("content/issues/" + id + "/issue.md", "---\nperiod: P " + id + "\npublished: " + id + "-30\n---\n");
        return root.resolve("content/issues/" + id);
    }

    private static String article(String body) {
        return "---\ntitle: One\nsection: all\n---\n" + body;
    }

    private void write(String path, String content) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private Theme theme() {
        return new Theme(List.of(root.resolve("theme"), Path.of("themes/gazette")));
    }

    private Plan plan() throws IOException {
        return new PdfRenderer(theme()).plan(Sample.read(root), Offers.NONE);
    }

    /// The fingerprints of what the PDFs are made from: the new issue, its article, the old issue, its article.
    private List<String> keys() throws IOException {
        List<String> keys = new ArrayList<>();
        for (PlannedFile file : plan().files()) {
            keys.add(HexFormat.of()
                    .formatHex(Fingerprint.of(file.recipe().inputs().gathered())));
        }
        return keys;
    }

    /// Which of the PDFs an edit changes.
    private String changed(List<String> before) throws IOException {
        List<String> after = keys();
        StringBuilder changed = new StringBuilder();
        for (int i = 0; i < before.size(); i++) {
            changed.append(before.get(i).equals(after.get(i)) ? '-' : 'x');
        }
        return changed.toString();
    }

    @Test
    void namesEachFileWithItsIssueAndTheLineThatWantsIt() throws IOException {
        Plan plan = plan();
        assertEquals(
                List.of(
                        "issues/2023-09/us-2023-09.pdf edition",
                        "issues/2023-09/one.pdf article-pdf content/issues/2023-09/01-one.md",
                        "issues/2023-07/us-2023-07.pdf edition",
                        "issues/2023-07/one.pdf article-pdf content/issues/2023-07/01-one.md"),
                plan.files().stream()
                        .map(file -> (file.path() + " " + file.kind() + " "
                                        + file.author().map(at -> at.path()).orElse(""))
                                .strip())
                        .toList());
        assertEquals(
                List.of("edition 2023-09 PDF", "edition 2023-07 PDF"),
                plan.offers().stream()
                        .map(offer -> offer.kind() + " " + offer.issue().orElseThrow() + " " + offer.label())
                        .toList());
    }

    @Test
    void planningOpensNeitherPicturesNorTheTheme() throws IOException {
        Newsletter newsletter = Sample.read(root);
        Files.delete(newer.resolve("images/dot.svg"));
        Theme missing = new Theme(List.of(root.resolve("nothing")));
        assertEquals(
                4,
                new PdfRenderer(missing).plan(newsletter, Offers.NONE).files().size());
    }

    @Test
    void theSameContentHasTheSameKeys() throws IOException {
        assertEquals(keys(), keys());
        assertEquals(4, keys().stream().distinct().count());
    }

    @Test
    void anEditChangesWhatItIsPrintedInAndNothingElse() throws IOException {
        List<String> before = keys();
        write("content/issues/2023-07/01-one.md", article("New words.\n"));
        assertEquals("--xx", changed(before));
    }

    @Test
    void aPictureCountsByItsContent() throws IOException {
        List<String> before = keys();
        write("content/issues/2023-09/images/dot.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><g/></svg>");
        assertEquals("xx--", changed(before));
    }

    @Test
    void standingPagesAndAbbreviationsCountForWholeIssues() throws IOException {
        List<String> before = keys();
        write("content/pages/about.md", "---\ntitle: About\n---\nThis was us.\n");
        assertEquals("x-x-", changed(before));
        before = keys();
        write("content/abbreviations.yaml", "ISO: {en: International Standards}\n");
        assertEquals("x-x-", changed(before));
    }

    @Test
    void settingsCountForAll() throws IOException {
        List<String> before = keys();
        Path settings = root.resolve("content/newsletter.yaml");
        Files.writeString(settings, Files.readString(settings) + "base-url: https://example.org/\n");
        assertEquals("xxxx", changed(before));
    }

    @Test
    void whatTheThemeHasForPrintCounts() throws IOException {
        for (String path : List.of("print/print.css", "print/frame.ftlh", "messages/en.properties", "fonts/New.txt")) {
            List<String> before = keys();
            write("theme/" + path, "# or nothing\n");
            assertEquals("xxxx", changed(before), path);
        }
        List<String> before = keys();
        write("theme/web/page.ftlh", "");
        write("theme/assets/site.css", "");
        assertEquals("----", changed(before));
    }

    @Test
    void whatTheThemeNamesInPrintCountsWhereverItStands() throws IOException {
        write("theme/print/print.css", "@import url(theme:assets/both.css);");
        write("theme/assets/both.css", "p { color: black }");
        List<String> before = keys();
        write("theme/assets/both.css", "p { color: red }");
        assertEquals("xxxx", changed(before));
    }

    @Test
    void whatIsMadeOfEqualInputsIsEqualAndOffersThePageOfEachArticle() throws IOException {
        write("content/issues/2023-09/02-two.md", "---\ntitle: Two\nsection: all\n---\nMore.\n");
        Newsletter newsletter = Sample.read(root);
        Edition edition = edition(newsletter);
        Made made = EditionMaker.made(edition);
        assertArrayEquals(
                made.files().getFirst().content(),
                EditionMaker.made(edition(Sample.read(root))).files().getFirst().content());
        List<Offer> pages = made.offers().stream()
                .filter(offer -> !offer.kind().equals(Offer.TURN))
                .toList();
        assertEquals(
                newsletter.issues().getFirst().versions().map(Article::key).toList(),
                pages.stream().map(offer -> offer.article().orElseThrow()).toList());
        assertTrue(pages.stream()
                .allMatch(
                        offer -> offer.kind().equals(Offer.PAGE) && offer.page().orElseThrow() > 1));
        assertEquals(
                List.of("1 cover", "2 index"),
                made.offers().stream()
                        .filter(offer -> offer.kind().equals(Offer.TURN))
                        .map(offer -> offer.page().orElseThrow() + " " + offer.label())
                        .limit(2)
                        .toList());
        assertFalse(Arrays.equals(
                made.files().getFirst().content(),
                EditionMaker.made(old(newsletter)).files().getFirst().content()));
    }

    private Edition edition(Newsletter newsletter) {
        return Edition.of(newsletter, newsletter.issues().getFirst(), new PrintTheme(theme()));
    }

    private Edition old(Newsletter newsletter) {
        return Edition.of(newsletter, newsletter.issues().getLast(), new PrintTheme(theme()));
    }

    @Test
    void aThemeThatCannotBeUsedIsAFinding() throws IOException {
        write("theme/print/issue.ftlh", "<#if>");
        Made refused = EditionMaker.made(edition(Sample.read(root)));
        assertEquals(List.of(), refused.files());
        assertEquals("theme-template", refused.findings().getFirst().code());
    }

    @Test
    void stylesThatPrintIgnoresAreToldWithThePdf() throws IOException {
        write("theme/print/print.css", "p { display: grid }\n");
        Made made = EditionMaker.made(edition(Sample.read(root)));
        assertEquals(1, made.files().size());
        assertEquals(
                List.of("theme-style"),
                made.findings().stream().map(finding -> finding.code()).toList());
    }
}
