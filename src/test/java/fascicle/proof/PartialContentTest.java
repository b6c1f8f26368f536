package fascicle.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fascicle.Diagnostic;
import fascicle.SiteFixture;
import fascicle.flow.ProofReading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// While an article is not there, nobody can tell what is missing because of it.
class PartialContentTest {
    private static final String SECOND = "content/issues/2023-09/02-second.md";
    private static final String HEAD = "---\ntitle: B\nsection: news\ntakeaway: {rank: 2, text: Two.}\n";
    private static final String TEXT =
            "---\n<!-- check:off word-doubled it is so -->\n\nThe the WRC met. [A paper](annexes/paper.pdf)\n";

    @TempDir
    private Path folder;

    private SiteFixture site;

    @BeforeEach
    void makeANewsletterWhoseSecondArticleHasAllThatIsNeeded() throws IOException {
        site = SiteFixture.empty(folder)
                .write(
                        article("01", "1"),
                        "---\ntitle: A\nsection: news\ntakeaway: {rank: 1, text: One.}\n---\nWords.\n")
                .write(
                        article("03", "3"),
                        "---\ntitle: C\nsection: news\ntakeaway: {rank: 3, text: Three.}\n---\nWords.\n")
                .write("content/abbreviations.yaml", "WRC: {en: World Robot Conference}\n")
                .write("content/issues/2023-09/annexes/paper.pdf", "%PDF-1.4")
                .write(SECOND, HEAD + TEXT);
    }

    private static String article(String number, String name) {
        return "content/issues/2023-09/" + number + "-" + name + ".md";
    }

    private List<String> codes(boolean drafts) throws IOException {
        return ProofReading.of(folder, drafts).diagnostics().stream()
                .map(Diagnostic::code)
                .toList();
    }

    @Test
    void reportsAMistakeAndNothingThatFollowsFromIt() throws IOException {
        assertEquals(List.of(), codes(false));
        site.write(SECOND, HEAD.replace("news", "nwes") + TEXT);
        assertEquals(List.of("section-unknown"), codes(false));
    }

    @Test
    void reportsNothingThatFollowsFromADraft() throws IOException {
        site.write(SECOND, HEAD + "draft: true\n" + TEXT);
        assertEquals(List.of(), codes(false));
        assertEquals(List.of(), codes(true));
    }

    @Test
    void reportsWhatIsMissingWhenAllIsThere() throws IOException {
        site.write(SECOND, "---\ntitle: B\nsection: news\n---\nWords.\n");
        assertEquals(List.of("abbreviation-unused", "takeaway-rank", "file-unused"), codes(false));
    }
}
