package fascicle.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.SiteFixture;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubscribePageTest {
    private static final String PAGE = "subscribe.html";

    @TempDir
    Path folder;

    @Test
    void namesFeedsWithAddressesToCopyOnlyWhereTheNewsletterStandsSomewhere() throws IOException {
        SiteFixture site = SiteFixture.empty(folder).article("one", "Words.\n");
        String page = site.build().file(PAGE);
        assertTrue(page.contains("<a href=\"feed.xml\">Test</a>"), page);
        assertFalse(page.contains("data-address"), page);
        assertFalse(page.contains("calendar.ics") || page.contains("By email"), page);
        assertTrue(site.file("issues/2023-09/one.html").contains("../../subscribe.html"));
        site.replace(
                        "content/newsletter.yaml",
                        "timezone:",
                        "base-url: https://letter.example/\nsubscribe: https://lists.example/a?b=1&c\ntimezone:")
                .build();
        page = site.file(PAGE);
        assertTrue(page.contains("data-address=\"https://letter.example/feed.xml\""), page);
        assertTrue(page.contains("href=\"https://lists.example/a?b=1&amp;c\""), page);
    }

    @Test
    void givesWayToAPageOfTheNewslettersOwn() throws IOException {
        SiteFixture site = SiteFixture.empty(folder)
                .article("one", "Words.\n")
                .write("content/pages/subscribe.md", "---\ntitle: Join us\n---\nWrite to us.\n");
        assertTrue(site.build().file(PAGE).contains("Write to us."));
    }

    @Test
    void menusLeadToWhatThereIsOnly() throws IOException {
        SiteFixture site = SiteFixture.empty(folder).article("one", "Words.\n");
        String page = site.build().file("archive.html");
        for (String missing :
                new String[] {"topics/index.html", "standards.html", "dates.html", "abbreviations.html"}) {
            assertFalse(page.contains("<li><a href=\"" + missing), page);
        }
        site.article("two", "GB/T 29829-2022 is new.\n")
                .write("content/abbreviations.yaml", "EU: {en: European Union, zh: none}\n")
                .build();
        page = site.file("archive.html");
        assertTrue(page.contains("<li><a href=\"standards.html\""), page);
        assertTrue(page.contains("<li><a href=\"abbreviations.html\""), page);
    }

    /// Of standards the search speaks where there are some.
    @Test
    void theSearchPromisesWhatThereIsOnly() throws IOException {
        SiteFixture site = SiteFixture.empty(folder).article("one", "Words.\n");
        String page = site.build().file("search.html");
        assertTrue(page.contains("placeholder=\"Words, names\""), page);
        assertFalse(page.contains("standard"), page);
        site.article("two", "GB/T 29829-2022 is new.\n").build();
        page = site.file("search.html");
        assertTrue(page.contains("placeholder=\"Words, names, standard numbers\""), page);
        assertTrue(page.contains("standard numbers are found in any spelling."), page);
    }

    /// Two issues make no course of things.
    @Test
    void topicsAcrossIssuesAreDrawnFromTheThirdOn() throws IOException {
        SiteFixture site = SiteFixture.empty(folder).article("one", "Words.\n");
        for (int month = 1; month <= 2; month++) {
            String issue = "content/issues/2023-0" + month;
            site.write(issue + "/issue.md", "---\nperiod: P" + month + "\npublished: 2023-0" + month + "-28\n---\n");
            site.write(issue + "/01-a.md", "---\ntitle: A\nsection: news\ntopics: [Steel]\n---\nWords.\n");
            String archive = site.build().file("archive.html");
            assertEquals(month == 2, archive.contains("Topics across issues"), archive);
        }
    }
}
