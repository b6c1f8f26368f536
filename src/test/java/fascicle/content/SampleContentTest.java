package fascicle.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fascicle.flow.ProofReading;
import fascicle.model.Issue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// This repository's own newsletter.
class SampleContentTest {
    @Test
    void isReadWithoutAnyComplaint() throws IOException {
        Reading reading = ContentReader.once(Path.of("."), Chosen.FINISHED);
        assertEquals(List.of(), reading.diagnostics());
    }

    @Test
    void isProofreadWithoutAnyComplaint() throws IOException {
        ProofReading.Order order = ProofReading.Order.of(Path.of("."), Path.of("target/no-site"), true);
        assertEquals(List.of(), ProofReading.of(order).diagnostics());
    }

    @Test
    void hasTwentyThreeArticlesInFiveSectionsAndTwelveTakeaways() throws IOException {
        Reading reading = ContentReader.once(Path.of("."), Chosen.FINISHED);
        Issue issue = reading.newsletter().orElseThrow().latest().orElseThrow();
        assertEquals(23, issue.articles().size());
        assertEquals(5, issue.groups().size());
        assertEquals(
                List.of(4, 9, 10, 11, 12, 13, 5, 7, 8, 14, 15, 16),
                issue.takeaways().stream().map(article -> article.number()).toList());
    }
}
