package fascicle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The manual as a site, which `docs/site` makes.
class ManualPagesTest {
    private static final Path DOCS = Path.of("docs");

    @Test
    void hasEveryPageOfTheManualOnce() throws IOException {
        String script = Files.readString(DOCS.resolve("site"));
        String named = Pattern.compile("\nfor name in ([^;]+); do")
                .matcher(script)
                .results()
                .map(found -> found.group(1).replace("\\", " "))
                .findFirst()
                .orElseThrow();
        List<String> listed = Stream.of(named.strip().split("\\s+")).sorted().toList();
        try (Stream<Path> files = Files.list(DOCS)) {
            assertEquals(
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".md"))
                            .map(name -> name.substring(0, name.length() - ".md".length()))
                            .sorted()
                            .toList(),
                    listed);
        }
    }
}
