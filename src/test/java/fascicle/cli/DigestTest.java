package fascicle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fascicle.Diagnostic;
import fascicle.Position;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DigestTest {
    private static Diagnostic slip(String issue, int line) {
        return Diagnostic.warning(new Position("content/issues/" + issue + "/01-a.md", line, 1), "slip", "a slip");
    }

    @Test
    void tellsOnceWhatAnIssueHasAgainAndAgain() {
        List<Diagnostic> found = new ArrayList<>();
        for (int line = 1; line <= 11; line++) {
            found.add(slip("2023-09", line));
        }
        found.add(slip("2023-11", 7));
        assertEquals(
                List.of(
                        "content/issues/2023-09/01-a.md:1:1: warning: a slip (11 times in this issue) [slip]",
                        "content/issues/2023-11/01-a.md:7:1: warning: a slip [slip]"),
                Digest.of(found).stream().map(Diagnostic::toString).toList());
        assertEquals(10, Digest.of(found.subList(0, 10)).size());
    }

    @Test
    void beginsWithWhatKeepsTheNewsletterFromBeingPublished() {
        Diagnostic dead = Diagnostic.error(new Position("content/issues/2023-11/02-b.md", 3, 1), "dead", "a dead link");
        assertEquals(List.of(dead, slip("2023-09", 1)), Digest.of(List.of(slip("2023-09", 1), dead)));
    }
}
