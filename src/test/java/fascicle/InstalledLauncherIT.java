package fascicle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The launcher of archives, with a script that stands for Java and says how it was called.
class InstalledLauncherIT {
    @TempDir
    private Path folder;

    private Path home;
    private final Map<String, String> environment = new TreeMap<>();

    /// What a launch said, and how it ended.
    private record Run(int exit, String out, String err) {}

    @BeforeEach
    void unpack() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no Unix");
        home = folder.toRealPath().resolve("an archive");
        Path bin = Files.createDirectories(home.resolve("bin"));
        Files.copy(Path.of("src/release/bin/fascicle"), bin.resolve("fascicle"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.createDirectories(home.resolve("app"));
        Files.writeString(home.resolve("app/fascicle.jar"), "");
        environment.put("PATH", "/usr/bin:/bin");
        environment.put("LC_ALL", "C.UTF-8");
    }

    private Path java(Path place, String version) throws IOException {
        Path program = Files.createDirectories(place.resolve("bin")).resolve("java");
        Files.writeString(program, """
            #!/bin/sh
            printf '%s' "${0%/bin/java}"
            for word; do printf '|%s' "$word"; done
            echo
            [ ! -r exit ] || exit "$(cat exit)"
            """);
        assertTrue(program.toFile().setExecutable(true));
        Files.writeString(place.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\n");
        return place;
    }

    private Run run(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(command))).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        Path err = folder.resolve("err");
        Process process = builder.redirectError(err.toFile()).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), out, Files.readString(err));
    }

    private Run launch(String... words) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(home.resolve("bin/fascicle").toString()));
        command.addAll(List.of(words));
        return run(command.toArray(String[]::new));
    }

    @Test
    void runsOnItsOwnJavaWithWhatItRemembers() throws IOException, InterruptedException {
        Path own = java(home.resolve("runtime"), "25.0.3");
        Files.writeString(home.resolve("app/fascicle.jsa"), "");
        environment.put("JAVA_HOME", java(folder.resolve("other"), "26").toString());
        Run run = launch("check", "two words", "", "日本 *");
        assertTrue(run.out().startsWith(own + "|-XX:+UseSerialGC|"), run.out());
        assertTrue(run.out().contains("|-XX:SharedArchiveFile=" + home + "/app/fascicle.jsa|"), run.out());
        assertTrue(run.out().endsWith("|-jar|" + home + "/app/fascicle.jar|check|two words||日本 *\n"), run.out());
    }

    @Test
    void takesTheJavaThatIsNamedAndNoneThatIsOld() throws IOException, InterruptedException {
        environment.put("JAVA_HOME", java(folder.resolve("old"), "17.0.2").toString());
        Path newer = java(folder.resolve("new one"), "25");
        environment.put("PATH", newer + "/bin:/usr/bin:/bin");
        assertTrue(launch("build").out().startsWith(newer + "|"));
        environment.put("FASCICLE_JAVA_HOME", folder.resolve("old").toString());
        Run refused = launch("build");
        assertEquals(3, refused.exit());
        assertTrue(refused.err().contains("needs Java 25 or newer; FASCICLE_JAVA_HOME="), refused.err());
    }

    @Test
    void saysItsVersionWithoutJava() throws IOException, InterruptedException {
        Files.writeString(home.resolve("app/version"), "fascicle 1.0.0 (commit x)\n");
        assertEquals(new Run(0, "fascicle 1.0.0 (commit x)\n", ""), launch("--version"));
    }

    @Test
    void runsThroughLinksAndEndsAsTheToolEnds() throws IOException, InterruptedException {
        java(home.resolve("runtime"), "25");
        Path link = Files.createSymbolicLink(folder.resolve("first"), Path.of("an archive/bin/fascicle"));
        Files.createSymbolicLink(folder.resolve("second"), link.getFileName());
        for (int exit : List.of(0, 1, 2, 3)) {
            Files.writeString(folder.resolve("exit"), String.valueOf(exit));
            assertEquals(exit, run(folder.resolve("second").toString(), "x").exit());
        }
        environment.put("FASCICLE_JAVA_OPTIONS", "-Xms8m  -Xmx77m");
        assertTrue(launch().out().contains("|-Xms8m|-Xmx77m|"));
    }

    @Test
    void isWrittenForWindowsAsThatReadsIt() throws IOException {
        String script = Files.readString(Path.of("src/release/bin/fascicle.cmd"));
        assertEquals(
                List.of(),
                script.lines().filter(line -> !script.contains(line + "\r\n")).toList());
    }
}
