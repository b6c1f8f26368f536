package fascicle.flow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.SiteFixture;
import fascicle.model.LastDay;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a later issue does to the earlier ones.
class LaterIssuesTest {
    @TempDir
    private Path folder;

    @Test
    void pagesLeadToWhatCameLaterAndPdfsStayAsTheyWerePrinted() throws IOException {
        SiteFixture.dressed("dossiers", folder);
        build(LocalDate.of(2023, 7, 31));
        SortedMap<String, byte[]> printed = files(".pdf");
        SortedMap<String, byte[]> pages = files(".html");
        assertEquals(3, printed.size());
        assertFalse(pages.values().stream().anyMatch(page -> new String(page).contains("2023-12")));
        build(LocalDate.MAX);
        SortedMap<String, byte[]> after = files(".html");
        List<String> told = pages.keySet().stream()
                .filter(path -> path.startsWith("issues/2023-0") || path.startsWith("issues/2022"))
                .filter(path -> new String(after.get(path)).contains("Since then"))
                .filter(path -> !new String(pages.get(path)).equals(new String(after.get(path))))
                .toList();
        assertEquals(
                List.of(
                        "issues/2022-05/foreign-investment-and-standards.html",
                        "issues/2022-05/office-devices-a-proposal-at-tc260.html",
                        "issues/2022-05/product-quality-the-law-as-it-stands.html",
                        "issues/2023-05/office-devices-discussed.html",
                        "issues/2023-07/draft-measures-on-the-assessment-of.html"),
                told);
        SortedMap<String, byte[]> now = files(".pdf");
        assertEquals(6, now.size());
        printed.forEach((path, bytes) -> assertArrayEquals(bytes, now.get(path), path));
    }

    /// In dossiers, cards, feeds, calendars, tables and the search, beside the pages of the articles.
    @Test
    void nothingTellsWhatDraftsWithdrawnArticlesAndIssuesToComeSay() throws IOException {
        String secret = "consultation: {title: Rules of Krakens, opens: 2023-09-01, closes: 2023-10-01}\n"
                + "status: {of: Kelp Law, is: withdrawn, since: 2023-09-05}\nabout: [Krakens]\n---\n"
                + "The *Kraken Act* of the Bureau of Krakens (BKR, 国家海怪局) on the Kelp Law.\n";
        SiteFixture site = SiteFixture.empty(folder)
                .article("01-open", "The *Kelp Law* of the Bureau of Kelp (BKP, 国家海带局) is out. So is BKR.\n")
                .article("02-same", "The Kelp Law stays.\n")
                .write("content/dossiers/krakens.md", "---\ntitle: Krakens\naliases: [Monsters]\n---\nA monster.\n")
                .write("content/issues/2023-09/03-draft.md", "---\ntitle: Draft\nsection: news\ndraft: true\n" + secret)
                .write(
                        "content/issues/2023-09/04-gone.md",
                        "---\ntitle: Gone\nsection: news\nwithdrawn: {on: 2023-10-01, reason: Wrong}\n" + secret)
                .write("content/issues/2099-01/issue.md", "---\nperiod: P\npublished: 2099-01-01\n---\n")
                .write("content/issues/2099-01/01-coming.md", "---\ntitle: Coming\nsection: news\n" + secret);
        build(LocalDate.of(2023, 12, 31));
        site.hasFile("dossiers/bkp.html").hasFile("dossiers/kelp-law.html").hasFile("dossiers.tbx");
        assertFalse(site.file("dossiers/kelp-law.html").contains("ithdrawn"), "a state that a draft tells");
        List<String> telling = site.files().entrySet().stream()
                .filter(file -> isTelling(new String(file.getValue(), StandardCharsets.UTF_8)))
                .map(Map.Entry::getKey)
                .toList();
        assertEquals(List.of(), telling);
    }

    private static boolean isTelling(String file) {
        return file.toLowerCase(Locale.ROOT).contains("kraken") || file.contains("海怪") || file.contains("onster");
    }

    private void build(LocalDate last) throws IOException {
        BuildOptions options = BuildOptions.of(folder).with(new LastDay.Of(last));
        assertTrue(new Build(options, Progress.SILENT).run().made().isPresent());
    }

    private SortedMap<String, byte[]> files(String ending) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        Path site = folder.resolve("site");
        try (Stream<Path> walk = Files.walk(site.resolve("issues"))) {
            for (Path file :
                    walk.filter(each -> each.toString().endsWith(ending)).toList()) {
                files.put(site.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
