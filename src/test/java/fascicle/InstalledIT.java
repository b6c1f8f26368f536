package fascicle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The files of a release, as a newcomer has them: on a system with nothing but the essentials, as an ordinary user,
/// without a network. It takes minutes, so it is asked for: `./release`, then
/// `mvn verify -Dit.test=InstalledIT -Dinstalled=try`.
class InstalledIT {
    /// What a newcomer waits for, all commands together.
    private static final Duration LONGEST = Duration.ofMinutes(2);

    /// In bytes.
    private static final long LARGEST = 90_000_000;

    /// The first page that the preview answers is printed.
    private static final String WAY = """
        set -e
        fascicle --version
        fascicle init lifts --host none
        cd lifts
        fascicle new issue 2031-03
        fascicle new article "Ropes" --section news
        fascicle build --future
        fascicle search ropes
        fascicle doctor
        fascicle serve --port 4141 &
        for _ in $(seq 100); do (: </dev/tcp/127.0.0.1/4141) 2>/dev/null && break || sleep 0.2; done
        exec 3<>/dev/tcp/127.0.0.1/4141
        printf 'GET / HTTP/1.0\\r\\nHost: 127.0.0.1:4141\\r\\n\\r\\n' >&3
        timeout 20 cat <&3
        kill %1
        """;

    @TempDir
    static Path folder;

    private static Path root;

    @BeforeAll
    static void makeASystem() throws IOException, InterruptedException {
        assumeTrue("try".equals(System.getProperty("installed")), "takes minutes: -Dinstalled=try asks for it");
        assumeTrue("root".equals(System.getProperty("user.name")), "only root may make a system in a folder");
        assumeTrue(Files.isExecutable(Path.of("/usr/sbin/debootstrap")), "no debootstrap");
        assumeTrue(made(".deb").isPresent(), "no package in target/release: run ./release first");
        root = folder.resolve("root");
        run("debootstrap", "--variant=minbase", "stable", root.toString());
    }

    @Test
    void anOrdinaryUserOfThePackageBeginsWritesBuildsAndLooks() throws IOException, InterruptedException {
        Files.copy(made(".deb").orElseThrow(), root.resolve("fascicle.deb"));
        run("chroot", root.toString(), "dpkg", "--install", "--force-depends", "/fascicle.deb");
        goTheWay("deb", "");
    }

    @Test
    void anOrdinaryUserOfTheArchiveBeginsWritesBuildsAndLooks() throws IOException, InterruptedException {
        Path home = Files.createDirectories(root.resolve("opt/fascicle"));
        run(
                "tar",
                "-xf",
                made("-linux-x64.tar.xz")
                        .or(() -> made("-linux-arm64.tar.xz"))
                        .orElseThrow()
                        .toString(),
                "-C",
                home.toString(),
                "--strip-components=1",
                "--no-same-owner");
        goTheWay("tar", "PATH=/opt/fascicle/bin:$PATH\n");
    }

    @Test
    void theArchiveIsNoLargerThanPromised() throws IOException {
        for (String end : List.of(".tar.xz", ".deb")) {
            long size = Files.size(made(end).orElseThrow());
            assertTrue(size <= LARGEST, () -> end + " has " + size + " bytes");
        }
    }

    private static void goTheWay(String user, String before) throws IOException, InterruptedException {
        run("chroot", root.toString(), "useradd", "--create-home", "--shell", "/bin/bash", user);
        Path script = Files.writeString(root.resolve("way-of-" + user), before + WAY);
        long begun = System.nanoTime();
        String said = run(
                "unshare",
                "--net",
                "--pid",
                "--fork",
                "--mount-proc=" + root.resolve("proc"),
                "sh",
                "-c",
                "ip link set lo up && exec chroot " + root + " su - " + user + " -c 'bash /" + script.getFileName()
                        + "'");
        Duration taken = Duration.ofNanos(System.nanoTime() - begun);
        assertTrue(said.contains("Built 2 issues with 2 articles as a website, 2 PDFs"), said);
        assertTrue(said.contains("HTTP/1.1 200") && said.contains("<!doctype html>"), said);
        assertTrue(Files.size(root.resolve("home/" + user + "/lifts/site/index.html")) > 0);
        assertTrue(taken.compareTo(LONGEST) < 0, () -> taken + "\n" + said);
    }

    /// As a runtime of containers does it: the layers, one over the other, are the root of a process of the user and in
    /// the folder that the image names.
    @Test
    void theImageBuildsTheSampleIssue() throws IOException, InterruptedException {
        Path image = Files.createDirectories(folder.resolve("image"));
        run("tar", "-xf", made("-image.tar").orElseThrow().toString(), "-C", image.toString());
        JsonNode manifest = blob(image, read(image.resolve("index.json")).at("/manifests/0"));
        Path container = Files.createDirectories(folder.resolve("container"));
        for (JsonNode layer : manifest.get("layers")) {
            run("tar", "-xzf", blobOf(image, layer).toString(), "-C", container.toString(), "--same-owner");
        }
        Files.createDirectories(container.resolve("proc"));
        JsonNode config = blob(image, manifest.get("config")).get("config");
        run("cp", "-R", "content", container.resolve("work").toString());
        String[] user = config.get("User").stringValue().split(":");
        run(
                "chown",
                "-R",
                config.get("User").stringValue(),
                container.resolve("work").toString());
        List<String> command = new ArrayList<>(List.of(
                "unshare",
                "--net",
                "--pid",
                "--fork",
                "--mount-proc",
                "--root=" + container,
                "--wd=" + config.get("WorkingDir").stringValue(),
                "--setuid=" + user[0],
                "--setgid=" + user[1]));
        command.addAll(words(config.get("Entrypoint")));
        command.addAll(words(config.get("Cmd")));
        Map<String, String> environment = words(config.get("Env")).stream()
                .map(each -> each.split("=", 2))
                .collect(Collectors.toMap(each -> each[0], each -> each[1]));
        String said = run(environment, command);
        assertTrue(said.contains("Built 1 issue with 23 articles as a website, 1 PDF"), said);
    }

    private static List<String> words(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::stringValue)
                .toList();
    }

    private static JsonNode blob(Path image, JsonNode leading) throws IOException {
        return read(blobOf(image, leading));
    }

    private static Path blobOf(Path image, JsonNode leading) {
        return image.resolve("blobs")
                .resolve(leading.get("digest").stringValue().replace(':', '/'));
    }

    private static JsonNode read(Path file) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(file));
    }

    private static Optional<Path> made(String end) {
        try (Stream<Path> files = Files.list(Path.of("target/release"))) {
            return files.filter(file -> file.toString().endsWith(end)).findFirst();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static String run(String... command) throws IOException, InterruptedException {
        return run(System.getenv(), Arrays.asList(command));
    }

    private static String run(Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().retainAll(environment.keySet());
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), String.join(" ", command) + "\n" + said);
        return said;
    }
}
