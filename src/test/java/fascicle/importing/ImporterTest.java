package fascicle.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.flow.Build;
import fascicle.flow.BuildOptions;
import fascicle.flow.Outcome;
import fascicle.flow.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Documents of several shapes, each with what comes of it beside it in `expected`; `-Dgolden=update` rewrites that.
class ImporterTest {
    private static final Path CASES = Path.of("src/test/resources/importing");

    @TempDir
    private Path project;

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void makesTheExpectedFiles(Path folder) throws IOException {
        imported(folder);
        Path expected = folder.resolve("expected");
        if ("update".equals(System.getProperty("golden"))) {
            update(expected);
        }
        assertEquals(texts(expected), texts(project));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void losesNoWord(Path folder) throws IOException {
        imported(folder);
        assertEquals(Map.of(), Words.missing(folder.resolve("document.md"), project));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void makesWhatBuilds(Path folder) throws IOException {
        imported(folder);
        Outcome outcome = new Build(BuildOptions.of(project), Progress.SILENT).run();
        assertTrue(outcome.made().isPresent(), () -> outcome.diagnostics().toString());
    }

    private void imported(Path folder) throws IOException {
        ImportRequest request =
                new ImportRequest(folder.resolve("document.md"), project, Optional.empty(), Optional.empty(), false);
        assertInstanceOf(Imported.Done.class, new Importer(request).run());
    }

    private void update(Path expected) throws IOException {
        for (Map.Entry<String, String> file : texts(expected).entrySet()) {
            Files.delete(expected.resolve(file.getKey()));
        }
        for (Map.Entry<String, String> file : texts(project).entrySet()) {
            Path target = expected.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
    }

    private static SortedMap<String, String> texts(Path folder) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return texts;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                texts.put(name, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }
}
