package fascicle.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a document says is taken over, and nothing that it does not say.
class TakenOverTest {
    @TempDir
    private Path folder;

    private String taken(String document, String file) throws IOException {
        Path written = Files.writeString(folder.resolve("letter.md"), document);
        ImportRequest request = new ImportRequest(
                written,
                folder.resolve("project"),
                Optional.of(new fascicle.model.IssueId("2024-05")),
                Optional.empty(),
                true,
                false);
        assertInstanceOf(Imported.Done.class, new Importer(request).run());
        return Files.readString(folder.resolve("project/content").resolve(file));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        On 3 May 2024, the ministry published its plan for the year.             | false
        On 3 May 2024, the ministry published the plan of a law for comments.    | true
        The draft of the law was released on 3 May 2024.                         | true
        On 3 May 2024, the ministry met the makers of lifts.                     | false
        """)
    void consultationsOpenOnADayThatIsSaidOfThem(String first, boolean opens) throws IOException {
        String article = taken(
                "# Letter\n\nMay 2024\n\n# News\n\n## On lifts\n\n" + first
                        + " It holds for houses.\n\nThe consultation is open until 30 June 2024.\n",
                "issues/2024-05/01-on-lifts.md");
        assertEquals(
                opens ? List.of("  opens: 2024-05-03", "  closes: 2024-06-30") : List.of("  closes: 2024-06-30"),
                article.lines()
                        .filter(line -> line.matches("  (?:opens|closes).*"))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Abbr., English                 | AI, SAC
        Abkürzung, Bedeutung           | AI, SAC
        Short, Full form               | AI, SAC
        Sigle, Nom complet             | AI, SAC
        ISO, International Organization for Standardization | AI, ISO, SAC
        CoC, Certificate of Conformity | AI, CoC, SAC
        WiFi, Wireless                 | AI, SAC, WiFi
        Rosstandart, Federal Agency on Technical Regulating | AI, Rosstandart, SAC
        """)
    void theHeadOfATableIsNoAbbreviation(String head, String forms) throws IOException {
        String row = head.replace(",", " |");
        String table = taken(
                "# Letter\n\nMay 2024\n\n# News\n\n## On lifts\n\nThey go up.\n\n# Abbreviations\n\n| " + row
                        + " |\n|---|---|\n| AI | Artificial Intelligence |\n"
                        + "| SAC | Standardization Administration of China |\n",
                "abbreviations.yaml");
        assertEquals(
                forms,
                table.lines()
                        .filter(line -> line.contains(": {en:"))
                        .map(line -> line.replaceFirst(":.*", ""))
                        .collect(Collectors.joining(", ")));
    }

    @Test
    void linesOfAnIndexEndInDotsAndPages() throws IOException {
        for (String line : Arrays.asList(
                "%s ..... %d",
                "- %s . . . %d",
                "%s…… %d",
                "%s\\.\\.\\.\\. %d",
                "[%s ... %d](#a)",
                "%s·····%d",
                "* [%s](#a) .... %d")) {
            String index = String.format(line, "A fair. What is new?", 1) + "\n\n" + String.format(line, "On lifts", 3)
                    + "\n\n" + String.format(line, "On belts", 4) + "\n";
            taken(
                    "# Letter\n\nMay 2024\n\n## Contents\n\n" + index
                            + "\n"
                            + "## A fair. What is new?\n\n"
                            + "Ropes.\n\n"
                            + "## On lifts\n\n"
                            + "They go up.\n\n"
                            + "## On belts\n\n"
                            + "Steel.\n",
                    "newsletter.yaml");
            try (var files = Files.list(folder.resolve("project/content/issues/2024-05"))) {
                assertEquals(
                        "01-a-fair-what-is-new.md 02-on-lifts.md 03-on-belts.md issue.md",
                        files.map(file -> file.getFileName().toString())
                                .sorted()
                                .collect(Collectors.joining(" ")),
                        line);
            }
        }
    }
}
