package fascicle.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.SiteFixture;
import fascicle.model.LastDay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastBuildTest {
    private static final List<String> AT_ONCE = List.of("Reading");

    @TempDir
    private Path folder;

    @Test
    void nothingIsMadeTwiceUnlessSomethingChanged() throws IOException, InterruptedException {
        SiteFixture.empty(folder).article("one", "It says teh word twice twice.");
        SiteFixture.empty(folder).article("two", "A text.");
        Thread.sleep(3100); // files so young may change and look the same
        List<String> steps = new ArrayList<>();
        Outcome first = build(steps);
        assertNotEquals(AT_ONCE, steps);
        assertEquals(first.diagnostics(), build(steps).diagnostics());
        assertEquals(AT_ONCE, steps);
        assertEquals(first.made().map(Outcome.Made::unchanged), build(steps).made());

        Path page = folder.resolve("site/index.html");
        byte[] right = Files.readAllBytes(page);
        Files.writeString(page, "somebody else's");
        build(steps);
        assertNotEquals(AT_ONCE, steps);
        assertEquals(new String(right), Files.readString(page));

        Files.delete(folder.resolve("site/index.html"));
        build(steps);
        assertTrue(Files.exists(page));

        SiteFixture.empty(folder).article("two", "Another text.");
        assertEquals(1, build(steps).made().orElseThrow().issues());
        assertNotEquals(AT_ONCE, steps);
    }

    /// On the day on which an issue comes out it is built, and it is not built again every second.
    @Test
    void nothingIsMadeTwiceOnTheSameDay() throws IOException, InterruptedException {
        SiteFixture.empty(folder).article("one", "A text.");
        SiteFixture.empty(folder)
                .write("content/issues/2023-11/issue.md", "---\nperiod: Later\npublished: 2023-11-30\n---\n")
                .write("content/issues/2023-11/01-a.md", "---\ntitle: A\nsection: news\n---\nWords.\n");
        Thread.sleep(3100); // files so young may change and look the same
        List<String> steps = new ArrayList<>();
        assertEquals(1, build("2023-11-29T08:00:00Z", steps));
        assertNotEquals(AT_ONCE, steps);
        assertEquals(1, build("2023-11-29T08:00:01Z", steps));
        assertEquals(AT_ONCE, steps);
        assertEquals(1, build("2023-11-29T22:59:59Z", steps));
        assertEquals(AT_ONCE, steps);
        assertEquals(2, build("2023-11-29T23:00:00Z", steps)); // midnight in Brussels
        assertNotEquals(AT_ONCE, steps);
        assertEquals(1, build("2023-11-29T08:00:02Z", steps));
    }

    /// @return how many issues the site has
    private int build(String now, List<String> steps) throws IOException {
        steps.clear();
        BuildOptions options = BuildOptions.of(folder).with(new LastDay.Today(Instant.parse(now)));
        return new Build(options, steps::add).run().made().orElseThrow().issues();
    }

    private Outcome build(List<String> steps) throws IOException {
        steps.clear();
        return new Build(BuildOptions.of(folder), steps::add).run();
    }

    /// What waits or is not finished has no address yet; what readers know goes all the same.
    @Test
    void anAddressIsToldToBeGoneAlsoWhereThereAreDrafts() throws IOException {
        SiteFixture site =
                SiteFixture.empty(folder).article("01-one", "A text.").article("02-two", "Another text.");
        build(new ArrayList<>());
        site.write(
                "content/issues/2023-09/03-three.md", "---\ntitle: Three\nsection: news\ndraft: true\n---\nNot yet.\n");
        Files.move(
                folder.resolve("content/issues/2023-09/02-two.md"),
                folder.resolve("content/issues/2023-09/02-other.md"));
        assertEquals(
                List.of("address-gone"),
                build(new ArrayList<>()).diagnostics().stream()
                        .map(found -> found.code())
                        .filter(code -> code.endsWith("-gone"))
                        .toList());
    }

    @Test
    void everyChangeIsSeen() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "one");
        List<Optional<String>> states = new ArrayList<>(List.of(state()));
        assertEquals(states.getFirst(), state());
        FileTime time = Files.getLastModifiedTime(file);
        Files.writeString(file, "two");
        Files.setLastModifiedTime(file, time);
        states.add(state());
        Files.writeString(folder.resolve("b.md"), "");
        states.add(state());
        Files.move(file, folder.resolve("c.md"));
        states.add(state());
        assertEquals(4, states.stream().flatMap(Optional::stream).distinct().count(), states::toString);
    }

    @Test
    void looksThatMayDeceiveAreNotTrusted() throws IOException {
        Files.writeString(folder.resolve("a.md"), "one");
        assertEquals(Optional.empty(), InputStamps.of(List.of(folder), Instant.now()));
        assertTrue(state().isPresent());
        Files.createSymbolicLink(folder.resolve("b.md"), folder.resolve("a.md"));
        assertEquals(Optional.empty(), state());
    }

    private Optional<String> state() {
        return InputStamps.of(
                List.of(folder, folder.resolve("none")), Instant.now().plusSeconds(60));
    }
}
