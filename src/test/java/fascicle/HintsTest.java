package fascicle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What is told leads to nothing that only those have who have the sources.
class HintsTest {
    private static final Pattern PAGE_OF_THE_SOURCES = Pattern.compile("\"[^\"\n]*\\bdocs/[\\w./-]*[^\"\n]*\"");

    @Test
    void nameNoPagesOfTheSources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> naming = files.filter(Files::isRegularFile)
                    .filter(HintsTest::namesOne)
                    .sorted()
                    .toList();
            assertEquals(List.of(), naming);
        }
    }

    private static boolean namesOne(Path file) {
        try {
            return PAGE_OF_THE_SOURCES.matcher(Files.readString(file)).find();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
