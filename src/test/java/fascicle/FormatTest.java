package fascicle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Holds the layout of every source file. `./verify -Dformat=update` lays them out.
class FormatTest {
    private static final boolean UPDATE = "update".equals(System.getProperty("format"));
    private static final int COMMENT = 120;
    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    @Test
    void everySourceFileIsLaidOutByTheFormatter() throws IOException {
        List<Path> unformatted = new ArrayList<>();
        for (Path file : sources()) {
            String source = Files.readString(file);
            String formatted = formatted(file, source);
            if (!formatted.equals(source)) {
                unformatted.add(file);
                rewrite(file, formatted);
            }
        }
        assertEquals(List.of(), UPDATE ? List.of() : unformatted, "not laid out; ./verify -Dformat=update does it");
    }

    private static String formatted(Path file, String source) {
        // The formatter breaks long `///` lines into lines of code.
        boolean broken = source.lines().anyMatch(line -> line.strip().startsWith("///") && line.length() > COMMENT);
        assertFalse(broken, "a /// line of " + file + " is longer than " + COMMENT);
        try {
            return FORMATTER.formatSourceAndFixImports(source);
        } catch (FormatterException e) {
            throw new AssertionError("the formatter cannot read " + file, e);
        }
    }

    private static void rewrite(Path file, String formatted) throws IOException {
        if (UPDATE) {
            Files.writeString(file, formatted);
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
