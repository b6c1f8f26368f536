package fascicle.packing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

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

    /// Two of what jlink does to classes, it does in the order of a table that goes by where objects lie in
    /// memory, and one order leaves other bytes than the other. So all objects are said to lie in one place.
    private static final List<String> IN_ORDER = List.of("-J-XX:+UnlockExperimentalVMOptions", "-J-XX:hashCode=2");

    /// Makes it in a folder that is not there yet.
    static void make(Path folder, Path jar, Path libraries) throws IOException, InterruptedException {
        String needed = run(
                "jdeps",
                List.of(
                        "--multi-release",
                        String.valueOf(java.lang.Runtime.version().feature()),
                        "--ignore-missing-deps",
                        "--print-module-deps",
                        "--class-path",
                        classPath(libraries),
                        jar.toString()));
        TreeSet<String> modules = new TreeSet<>(BESIDES);
        modules.addAll(
                List.of(needed.lines().reduce((_, last) -> last).orElseThrow().split(",")));
        WITHOUT.forEach(modules::remove);
        List<String> options = new ArrayList<>(IN_ORDER);
        options.addAll(List.of(
                "--add-modules",
                String.join(",", modules),
                "--strip-java-debug-attributes",
                "--no-header-files",
                "--no-man-pages",
                "--compress",
                "zip-0",
                "--output",
                folder.toString()));
        run("jlink", options);
    }

    private static String classPath(Path libraries) throws IOException {
        return String.join(
                java.io.File.pathSeparator,
                Tree.filesOf(libraries).stream().map(Path::toString).toList());
    }

    private static String run(String tool, List<String> options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
        command.addAll(options);
        return Program.said(Path.of("").toAbsolutePath(), command);
    }

    /// The program of a runtime.
    static Path program(Path runtime) {
        Path windows = runtime.resolve("bin/java.exe");
        return Files.exists(windows) ? windows : runtime.resolve("bin/java");
    }
}
