package fascicle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What runs on the machines of the repository's host, ours and those that newsletters begin with: with the least
/// rights, and nobody else's program but the very one that was looked at.
class WorkflowsTest {
    private static final Path OURS = Path.of(".github/workflows");
    private static final Path OF_NEWSLETTERS = Path.of("src/main/resources/fascicle/starting/hosts/github.yml");
    private static final Pattern PINNED = Pattern.compile("\\S+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+");
    private static final Pattern USED = Pattern.compile("uses: ([^@\\s]+)@(.+)");
    private static final Pattern RIGHTS = Pattern.compile("permissions:(?: \\{\\}|\\n +contents: read\\n)[^ ]*");

    static List<Path> withActions() throws IOException {
        return Stream.concat(workflows().stream(), Stream.of(Path.of("action.yml")))
                .toList();
    }

    static List<Path> workflows() throws IOException {
        try (Stream<Path> files = Files.list(OURS)) {
            return Stream.concat(files.sorted(), Stream.of(OF_NEWSLETTERS)).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("withActions")
    void actionsArePinnedByCommit(Path workflow) throws IOException {
        List<String> loose = Files.readString(workflow)
                .lines()
                .filter(line -> line.contains("uses:"))
                .map(line -> line.substring(line.indexOf("uses:") + 5).strip())
                .filter(action -> !PINNED.matcher(action).matches())
                .toList();
        assertEquals(List.of(), loose);
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void whatIsNotAskedForIsNotAllowed(Path workflow) throws IOException {
        String text = Files.readString(workflow);
        String head = text.substring(0, text.indexOf("\njobs:"));
        assertTrue(RIGHTS.matcher(head).find(), "no rights for all jobs at the head");
        assertTrue(!text.contains("write-all") && !text.contains("pull_request_target"));
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void noCheckoutLeavesItsTokenBehind(Path workflow) throws IOException {
        String[] checkouts = Files.readString(workflow).split("uses: actions/checkout@");
        for (int i = 1; i < checkouts.length; i++) {
            String step = checkouts[i].split("\\n +- ")[0];
            assertTrue(step.contains("persist-credentials: false"), workflow + ", checkout " + i);
        }
    }

    @Test
    void eachActionIsTakenFromOnePlaceOnly() throws IOException {
        SortedMap<String, SortedSet<String>> versions = new TreeMap<>();
        for (Path file : withActions()) {
            Matcher used = USED.matcher(Files.readString(file));
            while (used.find()) {
                versions.computeIfAbsent(used.group(1), _ -> new TreeSet<>()).add(used.group(2));
            }
        }
        assertTrue(versions.containsKey("actions/checkout"), versions::toString);
        versions.values().removeIf(found -> found.size() == 1);
        assertEquals(Map.of(), versions);
    }

    @Test
    void eachTargetIsFuzzedEachWeek() throws IOException {
        String weekly = Files.readString(OURS.resolve("weekly.yml"));
        try (Stream<Path> targets = Files.list(Path.of("src/test/resources/fuzz"))) {
            assertEquals(
                    List.of(),
                    targets.map(target -> target.getFileName().toString())
                            .filter(name -> !weekly.contains("          - " + name + "\n"))
                            .toList());
        }
    }
}
