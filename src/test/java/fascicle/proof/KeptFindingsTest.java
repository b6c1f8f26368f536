package fascicle.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.Diagnostic;
import fascicle.Parallel;
import fascicle.content.Chosen;
import fascicle.content.ContentReader;
import fascicle.content.ContentReader.Means;
import fascicle.content.Reading;
import fascicle.memory.Memory;
import fascicle.proof.copy.Bundle;
import fascicle.proof.copy.Check;
import fascicle.proof.copy.Copy;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.IssueCheck;
import fascicle.proof.copy.NewsletterCheck;
import fascicle.proof.copy.NewsletterFacts;
import fascicle.proof.copy.Rule;
import fascicle.proof.copy.TextCheck;
import fascicle.proof.printing.PrintMeans;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is found with a memory is what is found without one.
///
/// `-Dhistories=5000` tries more.
class KeptFindingsTest {
    private static final int HISTORIES = Integer.getInteger("histories", 200);
    private static final int STEPS = 4;

    /// Made once, for to read the lists of words takes longest.
    private final List<Check> checks = Checks.all(false, PrintMeans.Finder.withoutTheme());

    @TempDir
    private Path folder;

    @Test
    void areThoseOfReadingEverythingAnewWhateverIsEdited() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Parallel parallel = Parallel.ofProcessors()) {
            for (int history = 0; history < HISTORIES; history++) {
                live(history, parallel, codes);
            }
        }
        assertTrue(codes.size() > 40, () -> "the edits should bring about most findings, and did " + codes);
    }

    private void live(int history, Parallel parallel, Set<String> codes) throws IOException {
        EditedNewsletter newsletter = EditedNewsletter.in(folder.resolve("history-" + history), new Random(history));
        ContentReader all = new ContentReader(newsletter.project(), Chosen.ALL, Means.anew(parallel));
        ContentReader published = new ContentReader(newsletter.project(), Chosen.FINISHED, Means.anew(parallel));
        Memory memory = Memory.in(folder.resolve("memory-" + history), "test");
        for (int step = 0; step < STEPS; step++) {
            Set<String> addresses = newsletter.published();
            Reading reading = newsletter.chosen() == Chosen.ALL ? all.read() : published.read();
            if (reading.newsletter().isPresent()) {
                List<Diagnostic> anew = proof(reading, addresses, Memory.none(), parallel);
                List<Diagnostic> kept = proof(reading, addresses, memory, parallel);
                assertEquals(
                        described(anew),
                        described(kept),
                        "history " + history + ", step " + step + ": " + newsletter.story());
                anew.forEach(one -> codes.add(one.code()));
            }
            newsletter.edit();
        }
        memory.settle();
        memory.close();
    }

    private List<Diagnostic> proof(Reading reading, Set<String> published, Memory memory, Parallel parallel)
            throws IOException {
        List<Diagnostic> warnings =
                reading.diagnostics().stream().filter(one -> !one.isError()).toList();
        return new Proofreader(published, checks, new ProofMeans(memory, parallel, PrintMeans.Finder.withoutTheme()))
                .proof(reading.newsletter().orElseThrow(), reading.manuscript(), warnings);
    }

    /// With their hints, which are no part of a diagnostic's line.
    private static List<String> described(List<Diagnostic> findings) {
        return findings.stream().map(one -> one + " " + one.hint().orElse("")).toList();
    }

    @Test
    void areAskedForOnlyWhereSomethingChanged() throws IOException {
        Counting counting = new Counting();
        EditedNewsletter newsletter = EditedNewsletter.in(folder.resolve("one"), new Random(1));
        Memory memory = Memory.in(folder.resolve("memory"), "test");
        assertFalse(counting.read(newsletter, memory).isEmpty());
        assertEquals(List.of(), counting.read(newsletter, memory));
        newsletter.append("content/issues/2023-09/01-a.md", "One more line.\n");
        assertEquals(
                List.of("gathered issue 2023-09", "issue 2023-09", "text content/issues/2023-09/01-a.md", "whole of 3"),
                counting.read(newsletter, memory));
    }

    /// Writes down what it is asked to look at.
    private static final class Counting implements TextCheck, IssueCheck, NewsletterCheck<Counting.Nothing> {
        record Nothing(int number) {}

        private final List<String> asked = new ArrayList<>();

        List<String> read(EditedNewsletter newsletter, Memory memory) throws IOException {
            asked.clear();
            Reading reading = ContentReader.once(newsletter.project(), Chosen.ALL);
            try (Parallel parallel = Parallel.of(1)) {
                new Proofreader(
                                Set.of(),
                                List.of(this),
                                new ProofMeans(memory, parallel, PrintMeans.Finder.withoutTheme()))
                        .proof(reading.newsletter().orElseThrow(), reading.manuscript(), List.of());
            }
            return asked.stream().sorted().toList();
        }

        private synchronized void note(String what) {
            asked.add(what);
        }

        @Override
        public Rule rule() {
            return Rule.warning("counting", "Nothing.");
        }

        @Override
        public boolean isOfEveryLanguage() {
            return true;
        }

        @Override
        public void read(Copy copy, Findings found) {
            note("text " + copy.path());
        }

        @Override
        public void read(Bundle bundle, Findings found) {
            note("issue " + name(bundle));
        }

        @Override
        public Class<Nothing> kind() {
            return Nothing.class;
        }

        @Override
        public Nothing gather(Bundle bundle) {
            note("gathered issue " + name(bundle));
            return new Nothing(1);
        }

        private static String name(Bundle bundle) {
            return bundle.issue().map(issue -> issue.id().value()).orElse("none");
        }

        @Override
        public void read(List<Nothing> gathered, NewsletterFacts facts, Findings found) {
            note("whole of " + gathered.size());
        }
    }
}
