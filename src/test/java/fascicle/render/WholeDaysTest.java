package fascicle.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.SiteFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An event of whole days, in every kind of output.
class WholeDaysTest {
    @TempDir
    private Path folder;

    @Test
    void noHoursAreToldAndCalendarsHoldDays() throws IOException {
        SiteFixture site = SiteFixture.empty(folder)
                .write(
                        "content/issues/2023-09/01-fair.md",
                        "---\ntitle: A fair\nsection: news\ntopics: [Fairs]\nevent:\n"
                                + "  - {starts: 2023-11-21, ends: 2023-11-23, where: Ghent}\n  - {starts: 2023-12-01}\n"
                                + "---\nText of the fair.\n")
                .build();
        Path issue = site.site().resolve("issues/2023-09");
        Document page = Jsoup.parse(Files.readString(issue.resolve("fair.html")));
        assertEquals(
                "until 23 November 2023 · Ghent",
                page.select(".event .details").eachText().getFirst());
        assertEquals(1, page.select(".event .details").size());
        assertTrue(page.html().contains("\"startDate\":\"2023-11-21\""), page.html());
        assertTrue(page.select(".state").attr("data-until").equals("2023-11-23T23:00:00Z"), page.html());

        String calendar = Files.readString(issue.resolve("calendar.ics"));
        assertTrue(calendar.contains("DTSTART;VALUE=DATE:20231121\r\nDTEND;VALUE=DATE:20231124\r\n"), calendar);
        assertTrue(calendar.contains("DTSTART;VALUE=DATE:20231201\r\n"), calendar);
        assertFalse(calendar.contains("VTIMEZONE"), calendar);

        assertTrue(Files.readString(issue.resolve("issue.txt")).contains("2023-11-21 – 2023-11-23"));
        String print = printed(issue);
        assertTrue(print.contains("21 November 2023, until 23 November 2023 · Ghent"), print);
        assertFalse(print.contains("00:00"), print);
    }

    private static String printed(Path issue) throws IOException {
        try (var files = Files.list(issue)) {
            Path pdf = files.filter(file -> file.toString().endsWith(".pdf"))
                    .findFirst()
                    .orElseThrow();
            try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
                return new PDFTextStripper().getText(document);
            }
        }
    }
}
