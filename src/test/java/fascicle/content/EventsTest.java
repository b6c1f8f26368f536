package fascicle.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.Diagnostic;
import fascicle.Parallel;
import fascicle.SiteFixture;
import fascicle.model.Event;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventsTest {
    private static final String ARTICLE = "content/issues/2023-09/01-a.md";

    @TempDir
    private Path folder;

    private SiteFixture site(String event) throws IOException {
        return SiteFixture.empty(folder)
                .write(ARTICLE, "---\ntitle: A\nsection: news\nevent: " + event + "\n---\nText.");
    }

    private Event event(String event) throws IOException {
        SiteFixture site = site(event);
        assertEquals(List.of(), site.diagnostics());
        return site.newsletter().articles().findFirst().orElseThrow().events().getFirst();
    }

    @Test
    void takeTheNewslettersZoneWhenTheyNameNone() throws IOException {
        Event event = event("{starts: 2023-11-21T10:00}");
        assertEquals(ZoneId.of("Europe/Brussels"), event.starts().getZone());
        assertEquals(
                ZoneId.of("Asia/Shanghai"),
                event("{starts: 2023-11-21T10:00, zone: Asia/Shanghai}")
                        .starts()
                        .getZone());
    }

    @Test
    void areReadAgainWhenTheNewslettersZoneChanges() throws IOException {
        SiteFixture site = site("{starts: 2023-11-21T10:00}");
        try (Parallel parallel = Parallel.of(1)) {
            ContentReader reader = new ContentReader(folder, Chosen.FINISHED, ContentReader.Means.anew(parallel));
            reader.read();
            site.replace("content/newsletter.yaml", "Europe/Brussels", "Asia/Shanghai");
            Event event = reader.read()
                    .newsletter()
                    .orElseThrow()
                    .articles()
                    .findFirst()
                    .orElseThrow()
                    .events()
                    .getFirst();
            assertEquals(ZoneId.of("Asia/Shanghai"), event.starts().getZone());
        }
    }

    @Test
    void mayTakeAWholeDayOrSeveral() throws IOException {
        Event one = event("{starts: 2023-11-21}");
        assertTrue(one.wholeDays());
        assertEquals(Optional.empty(), one.lastDay());
        assertEquals(Instant.parse("2023-11-21T23:00:00Z"), one.over());
        assertEquals(
                Optional.empty(),
                event("{starts: 2023-11-21, ends: 2023-11-21}").ends());
        Event several = event("{starts: 2023-11-21, ends: 2023-11-23}");
        assertEquals(Optional.of(LocalDate.of(2023, 11, 23)), several.lastDay());
        assertEquals(Instant.parse("2023-11-23T23:00:00Z"), several.over());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {starts: 2024-03-31T02:30}                   | 4:17: error: there is no 02:30 on that day in Europe/Brussels: the clocks go from 02:00 to 03:00 [time-skipped]
        {starts: 2024-03-31T01:30, ends: 2024-03-31T02:00} | 4:41: error: there is no 02:00 on that day in Europe/Brussels: the clocks go from 02:00 to 03:00 [time-skipped]
        {starts: 2023-10-29T02:30}                   | 4:17: warning: 02:30 comes twice on that day in Europe/Brussels; the first is taken [time-twice]
        {starts: 2023-11-21, ends: 2023-11-21T10:00} | 4:35: error: one of "starts" and "ends" has a time, and the other has none [dates-mixed]
        {starts: 2023-11-21, ends: 2023-11-20}       | 4:35: error: the event ends before it starts [dates-order]
        {starts: 2023-11-21T10:00, ends: 2023-11-21T10:00} | 4:41: error: the event ends before it starts [dates-order]
        {starts: tomorrow}                           | 4:17: error: expected a date and time such as 2023-11-21T10:00, or a day such as 2023-11-21, found "tomorrow" [value-kind]
        """)
    void areToldWhatCannotBe(String event, String found) throws IOException {
        assertEquals(
                List.of(ARTICLE + ":" + found),
                site(event).diagnostics().stream().map(Diagnostic::toString).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {starts: 2024-03-31T03:00}
        {starts: 2024-03-31T01:59, ends: 2024-03-31T03:00}
        {starts: 2023-10-29T03:00}
        {starts: 2023-10-29T02:30, zone: "+01:00"}
        {starts: 2023-10-29T02:30, zone: Asia/Shanghai}
        {starts: 2023-10-29}
        """)
    void areLeftAloneWhereClocksAreClear(String event) throws IOException {
        assertEquals(List.of(), site(event).diagnostics());
    }

    @Test
    void aTranslationMaySayTheSameDays() throws IOException {
        SiteFixture site = site("{title: A fair, starts: 2023-11-21, ends: 2023-11-23}");
        String path = ARTICLE.replace(".md", ".zh.md");
        site.write(path, "---\ntitle: 甲\nevent: {title: 展会, starts: 2023-11-21, ends: 2023-11-23}\n---\n文。");
        assertEquals(List.of(), site.diagnostics());
        site.replace(path, "11-23", "11-24");
        assertEquals("translation-differs", site.diagnostics().getFirst().code());
    }

    @Test
    void aTranslationMaySayTheSameDayTwice() throws IOException {
        SiteFixture site = site("{title: A fair, starts: 2023-11-21, ends: 2023-11-21}");
        site.write(
                ARTICLE.replace(".md", ".zh.md"),
                "---\ntitle: 甲\nevent: {title: 展会, starts: 2023-11-21, ends: 2023-11-21}\n---\n文。");
        assertEquals(List.of(), site.diagnostics());
    }
}
