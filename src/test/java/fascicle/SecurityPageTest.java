package fascicle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Each promise of `SECURITY.md` names tests that there are.
class SecurityPageTest {
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT))`");

    @Test
    void everyPromiseIsHeldByATest() throws IOException {
        List<String> promises = Files.readString(Path.of("SECURITY.md"))
                .lines()
                .filter(line -> line.startsWith("| ") && !line.contains("held by"))
                .toList();
        assertTrue(promises.size() > 5);
        assertEquals(
                List.of(),
                promises.stream().filter(line -> !TEST.matcher(line).find()).toList());
        Set<String> tests = tests();
        assertEquals(
                List.of(),
                promises.stream()
                        .flatMap(line -> TEST.matcher(line).results())
                        .map(name -> name.group(1))
                        .filter(name -> !tests.contains(name))
                        .toList());
    }

    private static Set<String> tests() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.map(file -> file.getFileName().toString().replaceFirst("\\.java$", ""))
                    .collect(Collectors.toSet());
        }
    }
}
