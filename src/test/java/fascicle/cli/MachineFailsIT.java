package fascicle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fascicle.SiteFixture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// What the packed tool does when the disk is full or may not be written to: it ends with 3, says what failed, and
/// leaves the site of before as it was.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "limits and permissions as POSIX has them")
class MachineFailsIT {
    private static final Path JAR = Path.of("target/fascicle.jar").toAbsolutePath();
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    @TempDir
    private Path folder;

    private SiteFixture site;
    private SortedMap<String, byte[]> before;

    @BeforeEach
    void buildOnceThenChange() throws IOException {
        site = SiteFixture.sample(folder).build();
        before = site.files();
        Path article = folder.resolve("content/issues/2023-09/02-sesec-and-speac.md");
        Files.writeString(article, Files.readString(article) + "\nOne more paragraph.\n");
    }

    @Test
    void aFullDiskEndsWithThreeAndLeavesTheSite() throws IOException, InterruptedException {
        // No file may grow beyond 64 KiB: the PDF cannot be written, as on a disk with no room for it.
        Ended ended = run("trap '' XFSZ; ulimit -f 64; exec \"$0\" -jar \"$1\" build -C \"$2\"");
        assertEquals(3, ended.code(), ended.output());
        assertTrue(ended.output().contains("fascicle: "), ended.output());
        site.isUnchangedFrom(before);
    }

    @Test
    void aFolderThatMayNotBeWrittenEndsWithThreeAndLeavesTheSite() throws IOException, InterruptedException {
        openToRead();
        boolean root = "root".equals(System.getProperty("user.name"));
        assumeTrue(!root || Files.isExecutable(Path.of("/usr/bin/setpriv")), "root may write everywhere; no setpriv");
        assumeTrue(readableByOthers(JAR), "others may not read the tool's folder");
        String drop = root ? "setpriv --reuid=65534 --regid=65534 --clear-groups " : "";
        Ended ended = run("chmod -R a-w \"$2\"; exec " + drop + "\"$0\" -jar \"$1\" build -C \"$2\"");
        run("chmod -R u+w \"$2\"");
        assertEquals(3, ended.code(), ended.output());
        assertTrue(ended.output().contains(folder.getFileName().toString()), ended.output());
        site.isUnchangedFrom(before);
    }

    @Test
    void aFolderThatMayNotBeSearchedIsNotTakenForAnEmptyOne() throws IOException, InterruptedException {
        openToRead();
        boolean root = "root".equals(System.getProperty("user.name"));
        assumeTrue(!root || Files.isExecutable(Path.of("/usr/bin/setpriv")), "root may look everywhere; no setpriv");
        assumeTrue(readableByOthers(JAR), "others may not read the tool's folder");
        String drop = root ? "setpriv --reuid=65534 --regid=65534 --clear-groups " : "";
        for (String closed : new String[] {"content", "content/issues", "content/issues/2023-09"}) {
            // Others own nothing here, so that only what may be looked into decides.
            Ended ended = run("chmod -R a+rwX \"$2\"; chmod 644 \"$2/" + closed + "\"; " + drop
                    + "\"$0\" -jar \"$1\" build -C \"$2\"; code=$?; chmod 755 \"$2/" + closed + "\"; exit $code");
            assertEquals(3, ended.code(), closed + ": " + ended.output());
            assertTrue(ended.output().contains(closed), ended.output());
            site.isUnchangedFrom(before);
        }
    }

    private void openToRead() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                String bits = Files.isDirectory(file) ? "rwxr-xr-x" : "rw-r--r--";
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(bits));
            }
        }
    }

    private static boolean readableByOthers(Path file) throws IOException {
        for (Path path = file; path != null; path = path.getParent()) {
            String bits = PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
            if (bits.charAt(6) != 'r' || Files.isDirectory(path) && bits.charAt(8) != 'x') {
                return false;
            }
        }
        return true;
    }

    private record Ended(int code, String output) {}

    private Ended run(String script) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("sh", "-c", script, JAVA.toString(), JAR.toString(), folder.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(120, TimeUnit.SECONDS), "still running: " + output);
        return new Ended(process.exitValue(), output);
    }
}
