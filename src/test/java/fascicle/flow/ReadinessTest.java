package fascicle.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fascicle.SiteFixture;
import fascicle.model.LastDay;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is told because of the day on which somebody asks.
class ReadinessTest {
    private static final String ISSUE = "content/issues/2023-10/";
    private static final String FRONT = "---\nperiod: October 2023\npublished: 2023-10-31\n";
    private static final String ARTICLE = "---\ntitle: B\nsection: news\n";

    @TempDir
    private Path folder;

    private SiteFixture site() throws IOException {
        return SiteFixture.empty(folder).article("01-a", "Text.\n").write(ISSUE + "issue.md", FRONT + "---\n");
    }

    /// Those of a check and of a build, which are the same.
    private List<String> told(String day) throws IOException {
        LastDay today = new LastDay.Of(LocalDate.parse(day));
        List<String> checked = told(ProofReading.Order.check(folder, today));
        assertEquals(checked, told(ProofReading.Order.build(folder, folder.resolve("site"), false, today)));
        return checked;
    }

    private static List<String> told(ProofReading.Order order) throws IOException {
        return ProofReading.of(order).diagnostics().stream()
                .filter(found -> !found.code().equals("topic-missing"))
                .map(found -> found.at() + " " + found.message())
                .toList();
    }

    @Test
    void anIssueThatHasComeOutAndIsEmpty() throws IOException {
        site();
        assertEquals(List.of(), told("2023-10-30"));
        assertEquals(
                List.of(ISSUE + "issue.md:1:1 the issue came out on 2023-10-31 and has no article"),
                told("2023-10-31"));
    }

    @Test
    void anIssueThatIsNotToBeThereOrHasMoreThanArticlesIsLeftAlone() throws IOException {
        site().write(ISSUE + "issue.md", FRONT + "---\nA letter.\n");
        assertEquals(List.of(), told("2023-12-01"));
        site().write(ISSUE + "issue.md", FRONT + "draft: true\n---\n");
        assertEquals(List.of(), told("2023-12-01"));
        site().write(ISSUE + "01-b.md", ARTICLE + "draft: true\n---\nText.\n");
        assertEquals(List.of(), told("2023-12-01"));
        site().write(ISSUE + "01-b.md", ARTICLE + "withdrawn: It was wrong.\n---\n");
        assertEquals(List.of(), told("2023-12-01"));
    }

    @Test
    void aWithdrawalOnADayToCome() throws IOException {
        site().write(ISSUE + "01-b.md", ARTICLE + "withdrawn: {reason: It was wrong., on: 2023-12-01}\n---\n");
        assertEquals(List.of(), told("2023-12-01"));
        assertEquals(
                List.of(ISSUE + "01-b.md:4:40 the article is withdrawn at once, and not on 2023-12-01"),
                told("2023-11-30"));
    }
}
