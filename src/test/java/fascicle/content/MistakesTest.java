package fascicle.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fascicle.SiteFixture;
import fascicle.flow.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Many mistakes planted in the sample are all found in one run, each at its place, and leave the site as it was.
class MistakesTest {
    private static final String ISSUE = "content/issues/2023-09/";

    @TempDir
    private Path folder;

    @Test
    void allAreReportedAtOnceAtTheirLinesAndColumnsAndNothingIsPublished() throws IOException {
        SiteFixture site = SiteFixture.sample(folder).build();
        SortedMap<String, byte[]> before = site.files();
        plant(site);
        Outcome outcome = site.outcome();
        assertEquals(
                expected(), outcome.diagnostics().stream().map(Object::toString).toList());
        assertEquals(false, outcome.made().isPresent());
        site.isUnchangedFrom(before);
    }

    private static void plant(SiteFixture site) throws IOException {
        site.replace("content/newsletter.yaml", "subtitle:", "subtitel:");
        site.replace("content/newsletter.yaml", "Europe/Brussels", "Europe/Brusels");
        site.replace("content/abbreviations.yaml", "SAMR: {", "AI: {en: Again}\nSAMR: {");
        site.replace(ISSUE + "issue.md", "2023-11-06", "2023-11-31");
        site.replace(ISSUE + "issue.md", "images/cover.svg", "images/cover.svgg");
        site.replace(ISSUE + "issue.md", "(04-product-quality-law.md)", "(04-product-quality-lav.md)");
        site.replace(ISSUE + "01-standardisation-events.md", "section: events", "section: evnts");
        site.replace(ISSUE + "01-standardisation-events.md", "[Standardisation Events]", "Standardisation Events");
        site.replace(ISSUE + "02-sesec-and-speac.md", "Consumer Safety\"", "Consumer Safety");
        site.replace(ISSUE + "03-upcoming-webinars.md", "ends: 2023-11-21T11:00", "ends: 2023-11-21T09:00");
        site.replace(ISSUE + "04-product-quality-law.md", "closes: 2023-11-18", "closes: 2023-02-30");
        site.replace(ISSUE + "04-product-quality-law.md", "rank: 1", "rank: first");
        append(site, "05-standardisation-qa-for-fies.md", "![A chart](images/none.png)");
        append(site, "06-legislative-plan.md", "A [link](javascript:alert) and [another](#nowhere).");
        site.replace(
                ISSUE + "07-patents-association-standards.md",
                "section:",
                "annexes: [{title: A, file: a.pdf}]\nsection:");
        site.replace(ISSUE + "08-china-quality-conference.md", "section:", "slug: legislative-plan\nsection:");
        append(site, "09-ai-governance-initiative.md", "![](images/cover.svg) and <script>alert(1)</script>");
        site.replace(ISSUE + "10-national-data-bureau.md", "section:", "aliases: [../../etc/passwd.html]\nsection:");
        site.replace(ISSUE + "11-cryptography-application.md", "section:", "draft: maybe\nsection:");
        site.replace(ISSUE + "12-testing-institutions.md", "title: SCA", "titel: SCA");
        site.replace(ISSUE + "13-cross-border-data.md", "section:", "source: *other\nsection:");
        site.replace(ISSUE + "14-key-data.md", "---\ntitle:", "title:");
    }

    private static void append(SiteFixture site, String file, String words) throws IOException {
        Path path = site.project().resolve(ISSUE + file);
        Files.writeString(path, Files.readString(path) + "\n" + words + "\n");
    }

    private static List<String> expected() {
        return """
            content/abbreviations.yaml:57:1: error: "AI" is given twice [key-twice]
            01-standardisation-events.md:3:10: error: unknown section "evnts" [section-unknown]
            01-standardisation-events.md:4:9: error: expected a list, found "Standardisation Events" [value-kind]
            02-sesec-and-speac.md:2:8: error: a quotation mark is opened here and never closed [yaml-syntax]
            03-upcoming-webinars.md:8:11: error: the event ends before it starts [dates-order]
            04-product-quality-law.md:6:9: error: expected a whole number from 1, found "first" [value-kind]
            04-product-quality-law.md:11:11: error: expected a date that exists, such as 2023-10-18, \
            found "2023-02-30" [value-kind]
            05-standardisation-qa-for-fies.md:86:1: error: there is no file "images/none.png" [picture-broken]
            06-legislative-plan.md:38:3: error: links to "javascript:" are not published [link-scheme]
            06-legislative-plan.md:38:32: error: there is no heading "#nowhere" [anchor-missing]
            07-patents-association-standards.md:3:28: error: there is no file "a.pdf" [annex-broken]
            08-china-quality-conference.md:3:7: error: another page of this issue has the address \
            "legislative-plan" [slug-twice]
            09-ai-governance-initiative.md:24:1: error: the picture has no alternative text [picture-alt]
            09-ai-governance-initiative.md:24:27: warning: removed from the HTML: <script> [html-removed]
            10-national-data-bureau.md:3:11: error: "../../etc/passwd.html" is no address within the site \
            [alias-wrong]
            11-cryptography-application.md:3:8: error: expected true or false, found "maybe" [value-kind]
            12-testing-institutions.md:2:1: error: unknown key "titel" [key-unknown]
            13-cross-border-data.md:3:9: error: aliases such as *other are not used here [yaml-alias]
            14-key-data.md:1:1: error: the file does not begin with its front matter [front-matter-missing]
            issue.md:4:12: error: expected a date that exists, such as 2023-10-18, \
            found "2023-11-31" [value-kind]
            issue.md:6:9: error: there is no file "images/cover.svgg" [picture-broken]
            issue.md:9:76: error: there is no file "04-product-quality-lav.md" [link-broken]
            content/newsletter.yaml:2:1: error: unknown key "subtitel" [key-unknown]
            content/newsletter.yaml:5:11: error: expected a time zone such as Europe/Brussels, \
            found "Europe/Brusels" [value-kind]
            """.lines()
                .map(line -> line.startsWith("content/") ? line : ISSUE + line)
                .toList();
    }

    @Test
    void namesTheByteThatIsNotUtf8() throws IOException {
        SiteFixture site = SiteFixture.empty(folder);
        Path file = folder.resolve(ISSUE + "01-a.md");
        byte[] latin = "---\ntitle: Caf\u0081\n---\n".getBytes(StandardCharsets.ISO_8859_1);
        Files.write(file, latin);
        assertEquals(
                "[" + ISSUE + "01-a.md:2:11: error: the file is not UTF-8: byte 0x81 at offset 14 [file-encoding]]",
                site.diagnostics().toString());
    }
}
