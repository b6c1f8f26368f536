package fascicle.packing;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.spi.ToolProvider;

/// The part of this JDK that the tool needs.
final class JavaRuntime {
    /// What only happens at run time, so that no analysis of classes finds it: the jar as a file system,
    /// encodings such as GB18030, dates in other languages, certificates with elliptic curves.
    private static final List<String> BESIDES =
            List.of("jdk.zipfs", "jdk.charsets", "jdk.localedata", "jdk.unsupported", "jdk.crypto.ec");

    /// What libraries ask for in parts of them that the tool does not use: a tool for doclets, logging in by
    /// Kerberos, vectors, which are still an experiment.
    private static final List<String> WITHOUT = List.of("jdk.javadoc", "java.security.jgss", "jdk.incubator.vector");

    private JavaRuntime() {}

    /// Makes it in a folder that is not there yet.
    ///
    /// @return its modules
    static List<String> make(Path folder, Path jar, Path libraries) throws IOException {
        TreeSet<String> modules = new TreeSet<>(BESIDES);
        modules.addAll(List.of(run(
                        "jdeps",
                        "--multi-release",
                        String.valueOf(java.lang.Runtime.version().feature()),
                        "--ignore-missing-deps",
                        "--print-module-deps",
                        "--class-path",
                        classPath(libraries),
                        jar.toString())
                .lines()
                .reduce((_, last) -> last)
                .orElseThrow()
                .split(",")));
        WITHOUT.forEach(modules::remove);
        run(
                "jlink",
                "--add-modules",
                String.join(",", modules),
                "--strip-java-debug-attributes",
                "--no-header-files",
                "--no-man-pages",
                "--compress",
                "zip-0",
                "--output",
                folder.toString());
        return List.copyOf(modules);
    }

    private static String classPath(Path libraries) throws IOException {
        return String.join(
                java.io.File.pathSeparator,
                Tree.filesOf(libraries).stream().map(Path::toString).toList());
    }

    private static String run(String tool, String... arguments) {
        StringWriter said = new StringWriter();
        Optional<ToolProvider> found = ToolProvider.findFirst(tool);
        int exit = found.orElseThrow(() -> new UncheckedIOException(new IOException("this JDK has no " + tool)))
                .run(new PrintWriter(said, true), new PrintWriter(said, true), arguments);
        if (exit != 0) {
            throw new UncheckedIOException(new IOException(tool + " failed: " + said));
        }
        return said.toString();
    }

    /// The program of a runtime.
    static Path program(Path runtime) {
        Path windows = runtime.resolve("bin/java.exe");
        return Files.exists(windows) ? windows : runtime.resolve("bin/java");
    }
}
