package fascicle.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fascicle.SiteFixture;
import fascicle.model.Newsletter;
import fascicle.plan.OutputFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every page is HTML as the standard has it.
class ValidityTest {
    @TempDir
    private Path folder;

    @Test
    void theCheckerFindsNothingToSayOfAnyPage() throws Exception {
        NuChecker checker = new NuChecker();
        List<String> complaints = new ArrayList<>();
        for (OutputFile file : WebSite.own().files().values()) {
            if (file.path().endsWith(".html")) {
                complaints.addAll(checker.complaints(file));
            }
        }
        assertEquals(List.of(), complaints);
    }

    @Test
    void norOfWhatOnlyLongerNewslettersHave() throws Exception {
        isValid(SiteFixture.from("dossiers", folder).newsletter());
    }

    @Test
    void norOfThemInChinese() throws Exception {
        SiteFixture fixture =
                SiteFixture.from("dossiers", folder).replace("content/newsletter.yaml", "language: en", "language: zh");
        isValid(fixture.newsletter());
    }

    private static void isValid(Newsletter six) throws Exception {
        WebSite site = WebSite.of(six, WebSite.allKnown(six));
        NuChecker checker = new NuChecker();
        for (String path : List.of(
                "archive.html",
                "issues/2023-12/index.html",
                "years/2023.html",
                "dossiers/index.html",
                "dossiers/office-devices.html",
                "dossiers/product-quality-law.html",
                "standards.html",
                "standards/sac-tc-260.html")) {
            assertEquals(List.of(), checker.complaints(site.files().get(path)));
        }
    }

    @Test
    void theCheckerFindsAnUnclosedElement() throws Exception {
        String page = WebSite.own().text("404.html").replace("</main>", "");
        assertFalse(
                new NuChecker().complaints(OutputFile.text("404.html", page)).isEmpty());
    }
}
