package fascicle.flow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.SiteFixture;
import fascicle.model.LastDay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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
