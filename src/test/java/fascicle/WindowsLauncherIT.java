package fascicle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The launcher for Windows, run by the command line of Wine, with a program that stands for Java and says how it was
/// called. Wine and a compiler for Windows are large, so it is asked for, with
/// `apt-get install wine wine64 gcc-mingw-w64-x86-64-win32`, then
/// `mvn verify -Dit.test=WindowsLauncherIT -Dinstalled=try`. Wine is not Windows: on that the workflow of releases
/// runs it.
class WindowsLauncherIT {
    private static final String COMPILER = "x86_64-w64-mingw32-gcc";

    @TempDir
    static Path shared;

    private static Path java;

    @TempDir
    private Path folder;

    private Path home;
    private final Map<String, String> environment = new TreeMap<>();

    /// What a launch said, and how it ended.
    private record Run(int exit, String out, String err) {}

    @BeforeAll
    static void makeAJava() throws IOException, InterruptedException {
        assumeTrue("try".equals(System.getProperty("installed")), "wants Wine: -Dinstalled=try asks for it");
        assumeTrue(isOnPath("wine") && isOnPath(COMPILER), "no Wine, or no compiler for Windows");
        Path source = shared.resolve("java.c");
        try (InputStream program = WindowsLauncherIT.class.getResourceAsStream("/launcher/java.c")) {
            Files.copy(program, source);
        }
        java = shared.resolve("java.exe");
        Process compiler = new ProcessBuilder(COMPILER, "-o", java.toString(), source.toString())
                .inheritIO()
                .start();
        assertEquals(0, compiler.waitFor());
    }

    private static boolean isOnPath(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }

    @BeforeEach
    void unpack() throws IOException {
        home = folder.toRealPath().resolve("an archive (1)");
        Path bin = Files.createDirectories(home.resolve("bin"));
        Files.copy(Path.of("src/release/bin/fascicle.cmd"), bin.resolve("fascicle.cmd"));
        Files.createDirectories(home.resolve("app"));
        Files.writeString(home.resolve("app/fascicle.jar"), "");
        environment.putAll(Map.of(
                "PATH",
                "/usr/bin:/bin",
                "HOME",
                shared.toString(),
                "WINEPREFIX",
                shared.resolve("wine").toString(),
                "WINEDEBUG",
                "-all",
                "WINEDLLOVERRIDES",
                "mscoree,mshtml="));
    }

    private static Path java(Path place, String version) throws IOException {
        Files.copy(java, Files.createDirectories(place.resolve("bin")).resolve("java.exe"));
        Files.writeString(place.resolve("release"), "IMPLEMENTOR=\"X\"\r\nJAVA_VERSION=\"" + version + "\"\r\n");
        return place;
    }

    /// As Windows names a file of this machine.
    private static String named(Path path) {
        return "Z:" + path.toString().replace('/', '\\');
    }

    /// @param words as they stand in a script
    private Run launch(String words) throws IOException, InterruptedException {
        Path script = Files.writeString(
                folder.resolve("try.cmd"), """
                    @echo off\r
                    "%s" %s\r
                    """.formatted(named(home.resolve("bin/fascicle.cmd")), words));
        ProcessBuilder builder =
                new ProcessBuilder("wine", "cmd", "/d", "/c", named(script)).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        Path err = folder.resolve("err");
        Process process = builder.redirectError(err.toFile()).start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), out.replace("\r", ""), Files.readString(err));
    }

    private List<String> called(String words) throws IOException, InterruptedException {
        Run run = launch(words);
        assertEquals(0, run.exit(), run.toString());
        return run.out().lines().toList();
    }

    @Test
    void runsOnItsOwnJavaWithWhatItRemembers() throws IOException, InterruptedException {
        Path own = java(home.resolve("runtime"), "25.0.3");
        Files.writeString(home.resolve("app/fascicle.jsa"), "");
        environment.put("JAVA_HOME", named(java(folder.resolve("other"), "26")));
        environment.put("FASCICLE_JAVA_OPTIONS", "-Xms8m  -Xmx77m");
        List<String> said = called("check \"two words\" \"a & b\" --topic=x");
        assertEquals(named(own.resolve("bin/java.exe")), said.getFirst());
        assertTrue(said.contains("-XX:SharedArchiveFile=" + named(home.resolve("app/fascicle.jsa"))), said::toString);
        assertTrue(said.containsAll(List.of("-Xms8m", "-Xmx77m")), said::toString);
        assertEquals(
                List.of("-jar", named(home.resolve("app/fascicle.jar")), "check", "two words", "a & b", "--topic=x"),
                said.subList(said.indexOf("-jar"), said.indexOf("-jar") + 6));
    }

    @Test
    void takesTheJavaThatIsNamedAndNoneThatIsOld() throws IOException, InterruptedException {
        environment.put("JAVA_HOME", named(java(folder.resolve("old"), "17.0.2")));
        Path newer = java(folder.resolve("new one"), "25");
        environment.put("WINEPATH", named(newer.resolve("bin")));
        assertTrue(called("build").getFirst().endsWith("\\new one\\bin\\..\\bin\\java.exe"));
        environment.remove("WINEPATH");
        Run none = launch("build");
        assertEquals(3, none.exit(), none.toString());
        assertTrue(none.err().contains("needs Java 25 or newer, and found none"), none.err());
        java(home.resolve("runtime"), "25");
        environment.put("FASCICLE_JAVA_HOME", named(folder.resolve("old")));
        Run refused = launch("build");
        assertEquals(3, refused.exit(), refused.toString());
        assertTrue(refused.err().contains("needs Java 25 or newer; FASCICLE_JAVA_HOME="), refused.err());
    }

    @Test
    void saysItsVersionWithoutJavaAndWhatIsMissing() throws IOException, InterruptedException {
        Files.writeString(home.resolve("app/version"), "fascicle 1.0.0 (commit x)\r\n");
        assertEquals(List.of("fascicle 1.0.0 (commit x)"), called("--version"));
        Files.delete(home.resolve("app/fascicle.jar"));
        Run torn = launch("--version");
        assertEquals(3, torn.exit(), torn.toString());
        assertTrue(torn.err().contains("is not whole"), torn.err());
    }

    @Test
    void endsAsTheToolEnds() throws IOException, InterruptedException {
        java(home.resolve("runtime"), "25");
        for (int exit : List.of(0, 1, 2, 3)) {
            environment.put("EXIT", String.valueOf(exit));
            assertEquals(exit, launch("x").exit());
        }
    }
}
