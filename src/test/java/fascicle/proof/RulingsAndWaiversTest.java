package fascicle.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fascicle.SiteFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What newsletters and authors decide about checks.
class RulingsAndWaiversTest {
    private static final String DOUBLED = "word-doubled";
    private static final String SLIP = "They agreed on the the law.";

    @TempDir
    private Path folder;

    private List<String> found(String settings, String text) throws IOException {
        SiteFixture site = SiteFixture.empty(folder).article("01-article", text);
        Path file = folder.resolve("content/newsletter.yaml");
        Files.writeString(file, Files.readString(file) + settings);
        return site.findings().stream()
                .filter(one -> one.code().equals(DOUBLED) || one.code().startsWith("check-"))
                .map(one -> one.at().line() + ":" + one.at().column() + " "
                        + one.severity().word() + " " + one.code()
                        + one.hint().map(hint -> " (" + hint + ")").orElse(""))
                .toList();
    }

    private static String slip(String place) {
        return place + " " + DOUBLED + " (remove one, or write what was meant)";
    }

    @Test
    void anErrorIsOneWhenTheNewsletterSaysSo() throws IOException {
        assertEquals(List.of(slip("5:20 warning")), found("", SLIP));
        assertEquals(List.of(slip("5:20 error")), found("checks: {word-doubled: error}\n", SLIP));
    }

    @Test
    void aCheckCanBeSwitchedOff() throws IOException {
        assertEquals(List.of(), found("checks: {word-doubled: off}\n", SLIP));
    }

    @Test
    void anUnknownCheckIsReportedWithTheNearest() throws IOException {
        assertEquals(
                List.of("7:10 error check-unknown (did you mean \"word-doubled\"?)"),
                found("checks: {word-doubeld: off}\n", "Text."));
    }

    @Test
    void aRemarkHoldsForTheBlockBelowIt() throws IOException {
        String remark = "<!-- check:off word-doubled it is how they write -->\n";
        assertEquals(List.of(slip("10:20 warning")), found("", "Text.\n\n" + remark + SLIP + "\n\n" + SLIP));
        String spaced = remark.replace("check:off", "check: off");
        assertEquals(List.of(slip("10:20 warning")), found("", "Text.\n\n" + spaced + SLIP + "\n\n" + SLIP));
    }

    @Test
    void aRemarkAtTheHeadHoldsForTheFile() throws IOException {
        String remark = "<!-- check:off word-doubled it is how they write -->\n\n";
        assertEquals(List.of(), found("", remark + SLIP + "\n\n- one\n- " + SLIP));
    }

    @Test
    void aRemarkInTheFrontMatterHoldsForTheValueBelowIt() throws IOException {
        SiteFixture site = SiteFixture.empty(folder)
                .write(
                        "content/issues/2023-09/01-a.md",
                        "---\n# check:off word-doubled a name\ntitle: The the\nsection: news\n---\nOn on it.\n");
        List<String> found = site.findings().stream()
                .filter(one -> one.code().equals(DOUBLED) || one.code().startsWith("check-"))
                .map(one -> one.at().line() + ":" + one.at().column())
                .toList();
        assertEquals(List.of("6:4"), found);
    }

    @Test
    void aRemarkNeedsAReasonAndACheckThatExists() throws IOException {
        String hint = " (write check:off CODE and why it is right here)";
        assertEquals(
                List.of(
                        "7:1 warning check-off" + hint,
                        "8:20 warning word-doubled (remove one, or write what was meant)",
                        "10:1 warning check-off" + hint,
                        "12:1 error check-unknown (did you mean \"word-doubled\"?)"),
                found(
                        "",
                        "Text.\n\n<!-- check:off word-doubled -->\n" + SLIP + "\n\n<!-- check:off -->\n\n"
                                + "<!-- check:off word-doubledd because -->\n\nText."));
    }

    @Test
    void aRemarkThatSwitchesNothingOffIsReported() throws IOException {
        assertEquals(
                List.of("7:1 warning check-off (remove the remark)"),
                found("", "Text.\n\n<!-- check:off word-doubled once it was needed -->\nText."));
    }

    @Test
    void otherRemarksAreNobodysBusiness() throws IOException {
        assertEquals(List.of(), found("", "<!-- TODO: ask again -->\n\nText.\n\n<!-- check this -->"));
    }

    @Test
    void whatTheReaderRemarksCanBeRuledOnAndWaivedToo() throws IOException {
        String text = "See https://example.org/long…\n\n"
                + "<!-- check:off link-end it is right -->\nSee https://example.org/long…";
        assertEquals(List.of("5 WARNING"), ends("", text));
        assertEquals(List.of("5 ERROR"), ends("checks: {link-end: error}\n", text));
        assertEquals(List.of(), ends("checks: {link-end: off}\n", text));
    }

    private List<String> ends(String settings, String text) throws IOException {
        SiteFixture site = SiteFixture.empty(folder).article("01-article", text);
        Path file = folder.resolve("content/newsletter.yaml");
        Files.writeString(file, Files.readString(file) + settings);
        return site.findings().stream()
                .filter(one -> one.code().equals("link-end"))
                .map(one -> one.at().line() + " " + one.severity())
                .toList();
    }
}
