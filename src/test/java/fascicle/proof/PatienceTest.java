package fascicle.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fascicle.Diagnostic;
import fascicle.Parallel;
import fascicle.SiteFixture;
import fascicle.content.Chosen;
import fascicle.content.ContentReader;
import fascicle.content.Reading;
import fascicle.memory.Memory;
import fascicle.model.Manuscript;
import fascicle.model.Newsletter;
import fascicle.proof.copy.Bundle;
import fascicle.proof.copy.Check;
import fascicle.proof.copy.Conventions;
import fascicle.proof.copy.Copy;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.IssueCheck;
import fascicle.proof.copy.NewsletterCheck;
import fascicle.proof.copy.NewsletterFacts;
import fascicle.proof.copy.Rule;
import fascicle.proof.copy.Table;
import fascicle.proof.copy.TextCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A check that never ends is given up, at the file that it looked at.
class PatienceTest {
    private static final Duration LONG = Duration.ofMinutes(10);
    private static final Duration SHORT = Duration.ofMillis(20);

    private static final CountDownLatch NEVER = new CountDownLatch(1);

    @TempDir
    private Path folder;

    @AfterAll
    static void end() {
        NEVER.countDown();
    }

    private static void wait(CountDownLatch what) {
        try {
            what.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Nothing(int number) {}

    private static final Rule RULE = Rule.warning("endless", "Nothing.");

    private record OfText(Rule rule) implements TextCheck {
        @Override
        public void read(Copy copy, Findings found) {
            PatienceTest.wait(NEVER);
        }
    }

    private record OfIssue(Rule rule) implements IssueCheck {
        @Override
        public void read(Bundle bundle, Findings found) {
            PatienceTest.wait(NEVER);
        }
    }

    /// @param gathers whether it is the gathering that never ends
    private record OfWhole(Rule rule, boolean gathers) implements NewsletterCheck<Nothing> {
        @Override
        public Class<Nothing> kind() {
            return Nothing.class;
        }

        @Override
        public Nothing gather(Bundle bundle) {
            if (gathers) {
                PatienceTest.wait(NEVER);
            }
            return new Nothing(1);
        }

        @Override
        public void read(List<Nothing> gathered, NewsletterFacts facts, Findings found) {
            if (!gathers) {
                PatienceTest.wait(NEVER);
            }
        }
    }

    private List<String> found(Check check, Patience patience) throws IOException {
        SiteFixture site = SiteFixture.empty(folder).article("01-a", "Text.");
        try (Parallel parallel = Parallel.of(1)) {
            Reading reading = new ContentReader(site.project(), Chosen.ALL, ContentReader.Means.anew(parallel)).read();
            Newsletter newsletter = reading.newsletter().orElseThrow();
            Manuscript manuscript = reading.manuscript();
            NewsletterFacts facts = new NewsletterFacts(
                    Conventions.of(newsletter, manuscript.style()),
                    Table.of(newsletter, manuscript),
                    new TreeSet<>(),
                    manuscript.files(),
                    new TreeSet<>(),
                    new TreeMap<>(),
                    newsletter.settings(),
                    fascicle.Position.startOf("content/newsletter.yaml"));
            Inquiry inquiry = new Inquiry(List.of(check), Memory.none(), parallel, patience);
            return assertTimeoutPreemptively(
                    Duration.ofSeconds(30),
                    () -> inquiry.findings(newsletter, manuscript, facts).stream()
                            .map(Diagnostic::toString)
                            .distinct()
                            .sorted()
                            .toList());
        }
    }

    private static String tooCostly(String file, String work) {
        return file + ":1:1: error: " + work + " takes more than 0 seconds [file-too-costly]";
    }

    @Test
    void withATextEnds() throws IOException {
        assertEquals(
                List.of(
                        tooCostly("content/issues/2023-09/01-a.md", "proofreading the text"),
                        tooCostly("content/issues/2023-09/issue.md", "proofreading the text")),
                found(new OfText(RULE), Patience.of(SHORT, LONG, LONG)));
    }

    private static final List<String> ISSUES = List.of(
            tooCostly("content/issues/2023-09/issue.md", "proofreading the issue"),
            tooCostly("content/newsletter.yaml", "proofreading the pages"));

    @Test
    void withAnIssueEnds() throws IOException {
        assertEquals(ISSUES, found(new OfIssue(RULE), Patience.of(LONG, SHORT, LONG)));
    }

    @Test
    void withWhatIsGatheredOfAnIssueEnds() throws IOException {
        assertEquals(ISSUES, found(new OfWhole(RULE, true), Patience.of(LONG, SHORT, LONG)));
    }

    @Test
    void withTheWholeEnds() throws IOException {
        assertEquals(
                List.of(tooCostly("content/newsletter.yaml", "proofreading the whole newsletter")),
                found(new OfWhole(RULE, false), Patience.of(LONG, LONG, SHORT)));
    }
}
