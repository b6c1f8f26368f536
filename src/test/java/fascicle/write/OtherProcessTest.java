package fascicle.write;

import static fascicle.write.Publish.content;
import static fascicle.write.Publish.publish;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fascicle.plan.OutputFile;
import fascicle.plan.SiteFile;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What needs a process of its own: another user's rights, a full disk, a lock held elsewhere, a real kill.
class OtherProcessTest {
    @TempDir
    Path project;

    private Path site;

    @BeforeEach
    void nameTheSite() {
        site = project.resolve("site");
    }

    @Test
    void leavesTheSiteAsItWasWithoutPermission() throws Exception {
        assumeTrue(works("setpriv", "--reuid=65534", "true") || !isRoot(), "no setpriv to become another user with");
        publish(site, Map.of("0/0.html", "old", "index.html", "home"));
        SortedMap<String, String> before = content(site);
        for (List<Path> closed : List.of(List.of(site), List.of(site.resolve("0")), List.of(project, site))) {
            setWritable(true, project, site, site.resolve("0"));
            setWritable(false, closed.toArray(Path[]::new));
            String said = said(3, asNobody(program("20", "10", "x")));
            assertTrue(said.contains(site.toString()) && said.contains("permission denied"), said);
            assertEquals(before, content(site));
        }
    }

    /// Nobody else's folder keeps nobody from publishing: then the site is staged within itself.
    @Test
    void publishesWhereOnlyTheSiteIsOpen() throws Exception {
        assumeTrue(works("setpriv", "--reuid=65534", "true") || !isRoot(), "no setpriv to become another user with");
        Files.createDirectory(site);
        setWritable(true, site);
        setWritable(false, project);
        said(0, asNobody(program("20", "10", "x")));
        assertEquals(20, content(site).size());
    }

    @Test
    void leavesTheSiteAsItWasWhenTheDiskIsFull() throws Exception {
        assumeTrue(works("unshare", "-rm", "true"), "no unshare to make a small disk with");
        String fill = "mount -t tmpfs -o size=1m none " + project + " && " + shell(program("20", "1000", "a"))
                + " && cp -r " + site + " " + project + "/copy; " + shell(program("20", "60000", "b"))
                + "; echo exit $?; diff -r " + site + " " + project + "/copy && echo as it was; ls -A " + project;
        String said = said(0, List.of("unshare", "-rm", "sh", "-c", fill));
        assertTrue(
                said.contains(".html: cannot be written: No space left on device\nexit 3\nas it was\ncopy\nsite\n"),
                said);
    }

    @Test
    void waitsForABuildInAnotherProcess() throws Exception {
        Process other;
        try (Staging staging = OutputFolder.at(site).stage(Stamps.NONE)) {
            staging.put(SiteFile.of(OutputFile.text("index.html", "home")));
            other = new ProcessBuilder(program("20", "10", "x")).start();
            assertTrue(!other.waitFor(1500, TimeUnit.MILLISECONDS), "did not wait");
            staging.publish();
        }
        assertTrue(other.waitFor(60, TimeUnit.SECONDS), "waited for a build that had ended");
        assertEquals(0, other.exitValue());
        assertEquals(20, content(site).size());
    }

    @Test
    void saysThatAnotherBuildIsUnderWayWhenItDoesNotEnd() throws IOException {
        try (Staging _ = OutputFolder.at(site).stage(Stamps.NONE)) {
            OutputFolder second = OutputFolder.at(site, Disk.REAL, Duration.ofMillis(120));
            IOException refused = assertThrows(IOException.class, () -> second.stage(Stamps.NONE));
            assertTrue(refused.getMessage().contains("another build is publishing"), refused.getMessage());
        }
    }

    /// Classes that any user may read, whoever's folder the sources are in.
    private List<String> program(String... arguments) throws IOException, URISyntaxException {
        List<String> classPath = new ArrayList<>();
        for (Class<?> part : List.of(OutputFolder.class, Publish.class)) {
            classPath.add(copied(Path.of(
                    part.getProtectionDomain().getCodeSource().getLocation().toURI())));
        }
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                String.join(":", classPath),
                Publish.class.getName(),
                site.toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    @TempDir
    Path classes;

    private String copied(Path from) throws IOException {
        Path to = classes.resolve(from.getFileName());
        for (String room : List.of(
                "fascicle",
                "fascicle/write",
                "fascicle/plan",
                "fascicle/address",
                "fascicle/memory",
                "fascicle/model")) {
            if (Files.isDirectory(from.resolve(room)) && !Files.exists(to.resolve(room))) {
                Files.createDirectories(to.resolve(room));
                try (Stream<Path> files = Files.list(from.resolve(room))) {
                    for (Path file : files.filter(Files::isRegularFile).toList()) {
                        Files.copy(file, to.resolve(room).resolve(file.getFileName()));
                    }
                }
            }
        }
        setWritable(true, classes);
        return to.toString();
    }

    private static String shell(List<String> command) {
        return "'" + String.join("' '", command) + "'";
    }

    private static List<String> asNobody(List<String> command) {
        if (!isRoot()) {
            return command;
        }
        List<String> all = new ArrayList<>(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));
        all.addAll(command);
        return all;
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static void setWritable(boolean writable, Path... folders) throws IOException {
        for (Path folder : folders) {
            Files.setPosixFilePermissions(
                    folder, PosixFilePermissions.fromString(writable ? "rwxrwxrwx" : "r-xr-xr-x"));
        }
    }

    private static boolean works(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException _) {
            return false;
        }
    }

    private static String said(int exit, List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(exit, process.waitFor(), said);
        return said;
    }
}
