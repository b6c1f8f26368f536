package fascicle.importing;

import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Documents that nobody wrote to be read: each is taken over or refused, in time and without losing a word.
class HostileDocumentTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    static Stream<String> documents() {
        String start = "# Title, May 2020\n\n## Section\n\n### Article\n\n";
        return Stream.of(
                        "a-",
                        "* ",
                        ". ",
                        "[",
                        "<a href=\"",
                        "](",
                        "**",
                        "_",
                        "#",
                        "|-",
                        "a) ",
                        "https://a b",
                        "10:00-",
                        "`",
                        "Ш",
                        "\\",
                        "<!--",
                        "\t",
                        "open until 1 May. ",
                        "l1o0")
                .flatMap(word -> Stream.of(
                        start + word.repeat(7_900 / word.length()) + "\n",
                        start + (word + "\n").repeat(399) + "\n",
                        start + ("\n" + word + "\n").repeat(2_000),
                        "# Title, May 2020\n\n# Index\n\n" + (word + "\t1\n").repeat(390) + "\n"
                                + (word + "\n\n").repeat(900)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void endsInTimeAndLosesNoWord(String text) throws IOException {
        Path document = Files.writeString(folder.resolve("document.md"), text);
        Path project = folder.resolve("project");
        ImportRequest request = new ImportRequest(document, project, Optional.empty(), Optional.empty(), false);
        Imported imported = assertTimeout(LIMIT, () -> new Importer(request).run());
        assertTrue(imported instanceof Imported.Refused
                || Words.missing(document, project).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("giants")
    void refusesWhatIsNoIssue(String text) throws IOException {
        Path document = Files.writeString(folder.resolve("document.md"), text);
        ImportRequest request = new ImportRequest(document, folder, Optional.empty(), Optional.empty(), false);
        assertTrue(assertTimeout(LIMIT, () -> new Importer(request).run()) instanceof Imported.Refused);
    }

    static Stream<String> giants() {
        return Stream.of(
                "# May 2020\n\n" + "# a\n\n".repeat(500_000),
                "# May 2020\n\n" + "a\n\n".repeat(1_000_000),
                "# May 2020\n\n" + "a".repeat(4_000_000),
                "# May 2020\n\n" + "a\n".repeat(1_900_000));
    }
}
