package fascicle.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fascicle.Parallel;
import fascicle.Position;
import fascicle.memory.Memory;
import fascicle.plan.Recipe.Making;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// What one author's file costs too much is told at that file, and nobody else's fails with it.
class MakerTest {
    private static PlannedFile planned(String path, Making<String> making) {
        return new PlannedFile(path, "page", Locale.ENGLISH, Recipe.of("page", () -> path, making))
                .wantedAt(Position.startOf("content/" + path));
    }

    private static Made page(String path) {
        return Made.of(OutputFile.text(path, "words"));
    }

    private static Maker.Found make(List<PlannedFile> files, Set<String> taken) throws IOException {
        try (Parallel parallel = Parallel.of(2)) {
            return new Maker(Memory.none(), parallel).make(files, file -> taken.add(file.path()));
        }
    }

    private static int depth(int reached) {
        return depth(reached + 1) + 1;
    }

    @Test
    void whatIsTooDeepKeepsNoOtherFileFromBeingMade() throws IOException {
        Set<String> taken = new ConcurrentSkipListSet<>();
        Maker.Found found = make(
                List.of(planned("deep.html", path -> page(path + depth(1))), planned("flat.html", MakerTest::page)),
                taken);
        assertEquals(Set.of("flat.html"), taken);
        assertEquals(
                List.of("content/deep.html:1:1: error: making deep.html meets things nested too deeply"
                        + " [file-too-costly]"),
                found.findings().stream().map(Object::toString).toList());
    }

    /// Whose files become known by making it is no less one author's: an email, the cards of an issue.
    @Test
    void aFolderHasAnAllowanceToo() throws IOException {
        Maker.Found found =
                make(List.of(planned("email/", path -> page(path + depth(1)))), new ConcurrentSkipListSet<>());
        assertEquals(1, found.findings().size());
    }

    @Test
    void whatIsShortOfMemoryBesideOthersIsTriedAgainAlone() throws IOException {
        AtomicInteger tries = new AtomicInteger();
        Set<String> taken = new ConcurrentSkipListSet<>();
        Maker.Found found = make(
                List.of(
                        planned("one.html", path -> {
                            if (tries.incrementAndGet() == 1) {
                                throw new OutOfMemoryError("Java heap space");
                            }
                            return page(path);
                        }),
                        planned("other.html", MakerTest::page)),
                taken);
        assertEquals(List.of(), found.findings());
        assertEquals(Set.of("one.html", "other.html"), taken);
    }
}
