package fascicle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The libraries that the tool ships and those that it is tested with are, byte for byte, the ones that somebody looked
/// at, and their licences let us ship them. `-Dgolden=update` writes down what there is; look at the difference, and at
/// where it comes from, before you commit it.
class LibrariesIT {
    private static final Path SHIPPED = Path.of("target/lib");
    private static final Path SHIPPED_HASHES = Path.of("libraries.sha256");
    private static final Path TESTS_HASHES = Path.of("src/test/libraries.sha256");
    private static final Path PAGE = Path.of("docs/libraries.md");
    private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

    /// What lets us ship a library beside a tool under the Apache License.
    private static final Set<String> ALLOWED = Set.of(
            "Apache-2.0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            // We take the first.
            "BSD-3-Clause or EPL-2.0 or GPL-2.0 with classpath exception",
            "LGPL-2.1-or-later",
            "LGPL-2.1-or-later or MPL-2.0",
            "MIT",
            "Unicode-3.0");

    @Test
    void whatIsShippedIsWhatWasLookedAt() throws IOException {
        Set<String> shipped = names(SHIPPED);
        // What an earlier build has left there is not loaded.
        assertSame(
                SHIPPED_HASHES,
                hashes(classPath()
                        .filter(jar -> shipped.contains(jar.getFileName().toString()))
                        .map(jar -> SHIPPED.resolve(jar.getFileName()))
                        .toList()));
    }

    @Test
    void whatTestsUseIsWhatWasLookedAt() throws IOException {
        Set<String> shipped = names(SHIPPED);
        assertSame(
                TESTS_HASHES,
                hashes(classPath()
                        .filter(jar -> !shipped.contains(jar.getFileName().toString()))
                        .toList()));
    }

    @Test
    void licencesAreListedAndLetUsShip() throws IOException {
        Set<String> shipped = names(SHIPPED);
        StringBuilder page = new StringBuilder(Licences.HEAD);
        SortedSet<String> refused = new TreeSet<>();
        for (Path jar : classPath().sorted(Licences.BY_NAME).toList()) {
            Licences.Library library = Licences.of(jar);
            boolean isShipped = shipped.contains(jar.getFileName().toString());
            if (isShipped && !ALLOWED.contains(library.licence())
                    || library.licence().isEmpty()) {
                refused.add(library.toString());
            }
            page.append(library.row(isShipped));
        }
        assertEquals(Set.of(), refused);
        assertSame(PAGE, page.toString());
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            Set<String> names = new TreeSet<>();
            files.forEach(file -> names.add(file.getFileName().toString()));
            return names;
        }
    }

    /// The jars of the tests, our own aside.
    private static Stream<Path> classPath() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(name -> name.endsWith(".jar"))
                .map(Path::of)
                .filter(Licences::isOfARepository)
                .distinct();
    }

    /// As `sha256sum` writes and checks them.
    private static String hashes(List<Path> files) throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        for (Path file : files) {
            hashes.put(file.getFileName().toString(), sha256(Files.readAllBytes(file)));
        }
        StringBuilder lines = new StringBuilder();
        hashes.forEach(
                (name, hash) -> lines.append(hash).append("  ").append(name).append('\n'));
        return lines.toString();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertSame(Path expected, String now) throws IOException {
        if (UPDATE) {
            Files.writeString(expected, now);
        }
        assertEquals(Files.readString(expected), now, expected + "; -Dgolden=update rewrites it");
    }
}
