package fascicle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The package of a release, as a newcomer has it: on a system with nothing but the essentials, as an ordinary
/// user, without a network. It takes minutes, so it is asked for: `./release`, then
/// `mvn verify -Dit.test=InstalledIT -Dinstalled=try`.
class InstalledIT {
    @TempDir
    private Path folder;

    @Test
    void anOrdinaryUserBeginsWritesBuildsAndLooks() throws IOException, InterruptedException {
        assumeTrue("try".equals(System.getProperty("installed")), "takes minutes: -Dinstalled=try asks for it");
        assumeTrue("root".equals(System.getProperty("user.name")), "only root may make a system in a folder");
        assumeTrue(Files.isExecutable(Path.of("/usr/sbin/debootstrap")), "no debootstrap");
        Optional<Path> made = made();
        assumeTrue(made.isPresent(), "no package in target/release: run ./release first");
        Path root = folder.resolve("root");
        run("debootstrap", "--variant=minbase", "stable", root.toString());
        Files.copy(made.orElseThrow(), root.resolve("fascicle.deb"));
        run("chroot", root.toString(), "dpkg", "--install", "--force-depends", "/fascicle.deb");
        run("chroot", root.toString(), "useradd", "--create-home", "ed");
        String said = run(
                "unshare",
                "--net",
                "--pid",
                "--fork",
                "--mount-proc=" + root.resolve("proc"),
                "chroot",
                root.toString(),
                "su",
                "-",
                "ed",
                "-c",
                """
                set -e
                fascicle --version
                fascicle init lifts --host none
                cd lifts
                fascicle new issue 2031-03
                fascicle new article "Ropes" --section news
                fascicle build --future
                fascicle search ropes
                fascicle doctor
                """);
        assertTrue(said.contains("Built 2 issues with 2 articles as a website, 2 PDFs"), said);
        assertTrue(Files.size(root.resolve("home/ed/lifts/site/index.html")) > 0);
    }

    private static Optional<Path> made() throws IOException {
        Path release = Path.of("target/release");
        if (!Files.isDirectory(release)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(release)) {
            return files.filter(file -> file.toString().endsWith(".deb")).findFirst();
        }
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), String.join(" ", command) + "\n" + said);
        return said;
    }
}
