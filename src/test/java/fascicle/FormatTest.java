package fascicle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Holds the layout of every source file. `./verify -Dformat=update` lays them out.
class FormatTest {
    private static final boolean UPDATE = "update".equals(System.getProperty("format"));
    private static final int COMMENT = 120;
    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    /// What was found laid out, so that only what has changed is looked at: the formatter takes longer than many
    /// tests.
    private static final Path MEMORY = Path.of("target", "laid-out");

    @Test
    void everySourceFileIsLaidOutByTheFormatter() throws IOException {
        Set<String> known = Files.exists(MEMORY) ? Set.copyOf(Files.readAllLines(MEMORY)) : Set.of();
        Map<Path, String> sources = sources();
        Set<Path> unformatted = sources.entrySet().parallelStream()
                .filter(source -> !known.contains(fingerprint(source.getValue())))
                .filter(source -> !isLaidOut(source.getKey(), source.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        sources.keySet().removeAll(unformatted);
        Files.write(
                MEMORY, sources.values().stream().map(FormatTest::fingerprint).toList());
        assertEquals(Set.of(), UPDATE ? Set.of() : unformatted, "not laid out; ./verify -Dformat=update does it");
    }

    /// Of a source and of what lays it out: the formatter, in its version, and the compiler it reads with.
    private static String fingerprint(String source) {
        String formatter =
                Formatter.class.getProtectionDomain().getCodeSource().getLocation() + " " + Runtime.version();
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(formatter.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(source.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JVM has SHA-256", e);
        }
    }

    private static boolean isLaidOut(Path file, String source) {
        String formatted = formatted(file, source);
        boolean isLaidOut = formatted.equals(source);
        if (UPDATE && !isLaidOut) {
            rewrite(file, formatted);
        }
        return isLaidOut;
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

    private static void rewrite(Path file, String formatted) {
        try {
            Files.writeString(file, formatted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<Path, String> sources() throws IOException {
        Map<Path, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            for (Path file :
                    (Iterable<Path>) files.filter(each -> each.toString().endsWith(".java"))::iterator) {
                sources.put(file, Files.readString(file));
            }
        }
        return sources;
    }
}
