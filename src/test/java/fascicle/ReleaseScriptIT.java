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
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The script that makes releases, with a script that stands for Maven: it writes the file whose name MAKES says, with
/// the kinds that are wanted in it, and ends as ENDS says.
class ReleaseScriptIT {
    @TempDir
    private Path folder;

    private Path sources;
    private final Map<String, String> environment = new TreeMap<>();

    /// What a call said, and how it ended.
    private record Run(int exit, String said) {}

    @BeforeEach
    void layOutSources() throws IOException {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "packages and images are made on Linux");
        sources = Files.createDirectories(folder.resolve("the sources"));
        Files.copy(Path.of("release"), sources.resolve("release"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.createDirectories(sources.resolve("src/release"));
        Files.copy(Path.of("src/release/archive.properties"), sources.resolve("src/release/archive.properties"));
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Files.writeString(bin.resolve("mvn"), """
            #!/usr/bin/env bash
            for word; do
              case $word in
                */pom.xml) target=$(dirname "$word")/target/release ;;
                -Drelease.kinds=*) kinds=${word#*=} ;;
              esac
            done
            mkdir -p "$target"
            echo "$kinds" >"$target/$MAKES"
            exit "$ENDS"
            """);
        assertTrue(bin.resolve("mvn").toFile().setExecutable(true));
        Files.createDirectories(folder.resolve("temporary"));
        environment.put("PATH", bin + ":" + System.getenv("PATH"));
        environment.put("TMPDIR", folder.resolve("temporary").toString());
        environment.put("MAKES", "made");
        environment.put("ENDS", "0");
    }

    private Run release(String... words) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(sources.resolve("release").toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Run run = new Run(process.waitFor(), said);
        try (Stream<Path> left = Files.list(folder.resolve("temporary"))) {
            assertEquals(List.of(), left.toList(), "nothing is left behind");
        }
        return run;
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @ParameterizedTest
    @CsvSource({
        "fascicle-1.0.0.zip, zip",
        "fascicle-1.0.0.cdx.json, zip",
        "fascicle-1.0.0-linux-x64.tar.xz, system",
        "fascicle-1.0.0-windows-x64.zip, system",
        "fascicle-1.0.0-macos-arm64.tar.xz, system",
        "fascicle_1.0.0~rc1_amd64.deb, deb",
        "fascicle-1.0.0-image.tar, image"
    })
    void makesAnewWhatAFileIs(String name, String kind) throws IOException, InterruptedException {
        environment.put("MAKES", name);
        assertEquals(0, release("--verify", file(name, kind + "\n").toString()).exit());
        Run other = release("--verify", file(name, "other\n").toString());
        assertEquals(1, other.exit(), other.said());
        assertTrue(other.said().contains("is not what this commit makes"), other.said());
    }

    @Test
    void doesNotTakeAFailureForADifference() throws IOException, InterruptedException {
        environment.put("MAKES", "fascicle-1.0.0.zip");
        String file = file("fascicle-1.0.0.zip", "zip\n").toString();
        environment.put("ENDS", "1");
        assertEquals(3, release("--verify", file).exit());
        assertEquals(3, release().exit());
        environment.put("ENDS", "0");
        environment.put("MAKES", "fascicle-1.0.1.zip");
        Run none = release("--verify", file);
        assertEquals(3, none.exit());
        assertTrue(
                none.said().contains("makes no fascicle-1.0.0.zip here, but:\nrelease: fascicle-1.0.1.zip"),
                none.said());
    }

    @ParameterizedTest
    @ValueSource(strings = {"SHA256SUMS", "fascicle-1.0.0.provenance.json", "fascicle-1.0.0.tar.gz", "else.zip"})
    void makesNothingAnewThatItDoesNotKnow(String name) throws IOException, InterruptedException {
        assertEquals(2, release("--verify", file(name, "").toString()).exit());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--only",
                "--only rpm",
                "--only zip rpm",
                "--verify",
                "--verify nothing.zip",
                "zip",
                "--verify . x"
            })
    void saysWhenItIsCalledWrongly(String words) throws IOException, InterruptedException {
        Run run = release(words.split(" "));
        assertEquals(2, run.exit(), run.said());
        assertTrue(run.said().startsWith("release: "), run.said());
    }

    @Test
    void makesAllOrSome() throws IOException, InterruptedException {
        assertEquals(0, release().exit());
        assertEquals("zip system deb image\n", Files.readString(sources.resolve("target/release/made")));
        assertEquals(0, release("--only", "deb", "zip").exit());
        assertEquals("deb zip\n", Files.readString(sources.resolve("target/release/made")));
    }
}
