package fascicle.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fascicle.plan.OutputFile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Every page is HTML as the standard has it.
class ValidityTest {
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
    void theCheckerFindsAnUnclosedElement() throws Exception {
        String page = WebSite.own().text("404.html").replace("</main>", "");
        assertFalse(
                new NuChecker().complaints(OutputFile.text("404.html", page)).isEmpty());
    }
}
