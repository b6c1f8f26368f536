package fascicle.render.email;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.Chromium;
import fascicle.SiteFixture;
import fascicle.render.html.Axe;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Emails in a browser, which shows them as the better mail programs do.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmailIT {
    private static final String OWN = "own/site/issues/2023-09/email/sesec-2023-09.html";
    private static final String EVERYTHING = "other/site/issues/2023-09/email/nobody-2023-09.html";

    @TempDir
    static Path folder;

    private Chromium chromium;
    private Axe axe;

    @BeforeAll
    void makeTheEmails() throws Exception {
        SiteFixture.sample(folder.resolve("own"))
                .replace(
                        "content/newsletter.yaml",
                        "theme: gazette\n",
                        "theme: gazette\neditions: {email: true}\nbase-url: https://news.example/\n")
                .build();
        EmailRendererTest.everything(folder.resolve("other"));
        axe = new Axe();
        chromium = Chromium.open(Files.createDirectory(folder.resolve("profile")));
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void everybodyCanReadItInBothColoursAndAtAllWidths() {
        for (String email : List.of(OWN, EVERYTHING)) {
            for (String scheme : List.of("light", "dark")) {
                for (int width : List.of(320, 600, 1024)) {
                    chromium.size(width, 900);
                    chromium.prefer("prefers-color-scheme", scheme);
                    chromium.open(folder.resolve(email).toUri().toString());
                    assertEquals(
                            List.of(),
                            axe.violations(chromium).stream()
                                    .filter(EmailIT::isOfAnEmail)
                                    .toList(),
                            email + " " + scheme + " " + width);
                }
            }
        }
    }

    /// Landmarks and the first heading are those of the program that shows the email, not of the email.
    private static boolean isOfAnEmail(String violation) {
        return !violation.startsWith("region:") && !violation.startsWith("landmark-one-main:");
    }

    @Test
    void nothingRunsOutOfANarrowWindow() {
        chromium.size(320, 900);
        chromium.open(folder.resolve(OWN).toUri().toString());
        assertEquals(320L, chromium.run("return document.documentElement.scrollWidth"));
    }

    @Test
    void withoutAnyStyleAndPictureItReadsInOrder() {
        chromium.size(600, 900);
        chromium.open(folder.resolve(OWN).toUri().toString());
        chromium.run("document.querySelectorAll('style').forEach(each => each.remove());"
                + "document.querySelectorAll('[style]').forEach(each => each.removeAttribute('style'));"
                + "document.querySelectorAll('img').forEach(each => each.removeAttribute('src'));");
        String text = ((String) chromium.run("return document.body.innerText")).replace('\u00a0', ' ');
        int[] places = {
            text.indexOf("September – October 2023"),
            text.indexOf("Dates to keep"),
            text.indexOf("Takeaways"),
            text.indexOf("\nIndex"),
            text.indexOf("You receive this")
        };
        for (int i = 0; i < places.length; i++) {
            assertTrue(places[i] >= 0 && (i == 0 || places[i] > places[i - 1]), text);
        }
        assertTrue(((String) chromium.run("return document.querySelector('img').alt")).contains("moon"));
    }
}
