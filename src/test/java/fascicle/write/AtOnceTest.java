package fascicle.write;

import static fascicle.write.Publish.content;
import static fascicle.write.Publish.publish;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fascicle.OnDisk;
import fascicle.plan.OutputFile;
import fascicle.plan.SiteFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// When the folder of a site is replaced as a whole, and what becomes of what lies in it.
class AtOnceTest {
    private static final Map<String, String> BEFORE =
            Map.of("a/index.html", "one", "a/b/two.html", "two", "c.css", "c", "z/old.html", "old");
    private static final Map<String, String> AFTER =
            Map.of("a/index.html", "new one", "a/b/two.html", "new two", "c.css", "c", "new.html", "new");

    @TempDir(factory = FastFolder.class)
    Path folder;

    private Path site;
    private Object key;

    @BeforeEach
    void publishOnce() throws IOException {
        assumeTrue(isKnownHere(), "no exchange of folders here");
        site = folder.resolve("site");
        publish(site, BEFORE);
        key = key(site);
    }

    private boolean isKnownHere() throws IOException {
        return Disk.REAL.exchange(
                Files.createDirectory(folder.resolve("one")), Files.createDirectory(folder.resolve("two")));
    }

    private static Object key(Path path) throws IOException {
        return OnDisk.look(path).orElseThrow().fileKey();
    }

    private void isReplacedWith(Map<String, String> expected) throws IOException {
        assertNotEquals(key, key(site));
        assertEquals(expected, content(site));
        assertLeavesNothing();
    }

    private void isChangedInPlaceTo(Map<String, String> expected) throws IOException {
        assertEquals(key, key(site));
        assertEquals(expected, content(site));
        assertLeavesNothing();
    }

    private void assertLeavesNothing() throws IOException {
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(
                    List.of("one", "site", "two"),
                    left.map(path -> path.getFileName().toString()).sorted().toList());
        }
    }

    private static Map<String, String> with(Map<String, String> files, String path, String text) {
        SortedMap<String, String> all = new TreeMap<>(files);
        all.put(path, text);
        return all;
    }

    @Test
    void carriesOverWhatStaysAsItIs() throws IOException {
        FileTime then = FileTime.from(Instant.parse("2001-02-03T04:05:06Z"));
        Files.writeString(site.resolve("a/mine.txt"), "mine");
        for (String path : List.of("a/mine.txt", "c.css")) {
            Files.setLastModifiedTime(site.resolve(path), then);
        }
        Object mine = key(site.resolve("a/mine.txt"));
        Object ours = key(site.resolve("c.css"));
        publish(site, AFTER);
        isReplacedWith(with(AFTER, "a/mine.txt", "mine"));
        assertEquals(List.of(mine, ours), List.of(key(site.resolve("a/mine.txt")), key(site.resolve("c.css"))));
        assertEquals(then, Files.getLastModifiedTime(site.resolve("c.css")));
    }

    @Test
    void staysInItsFolderWhenOnePageChanges() throws IOException {
        publish(site, with(BEFORE, "a/index.html", "new one"));
        isChangedInPlaceTo(with(BEFORE, "a/index.html", "new one"));
    }

    @Test
    void staysInItsFolderWhereFoldersOfOthersAre() throws IOException {
        Files.createDirectory(site.resolve(".git"));
        publish(site, AFTER);
        isChangedInPlaceTo(with(AFTER, ".git/", ""));
    }

    @Test
    void staysInItsFolderWhereLinksAre() throws IOException {
        Files.createSymbolicLink(site.resolve("latest"), Path.of("a"));
        publish(site, AFTER);
        isChangedInPlaceTo(with(AFTER, "latest", "-> a"));
    }

    @Test
    void staysInItsFolderWhenItIsAskedTo() throws IOException {
        try (Staging staging = OutputFolder.at(site).stage(Stamps.NONE)) {
            for (Map.Entry<String, String> file : AFTER.entrySet()) {
                staging.put(SiteFile.of(OutputFile.text(file.getKey(), file.getValue())));
            }
            staging.publishInPlace();
        }
        isChangedInPlaceTo(AFTER);
    }

    @Test
    void staysInItsFolderWhileSomebodyStandsThere() throws IOException {
        Process shell =
                new ProcessBuilder("cat").directory(site.resolve("a").toFile()).start();
        try {
            assumeTrue(Occupants.standIn(site), "the system does not tell");
            publish(site, AFTER);
            isChangedInPlaceTo(AFTER);
        } finally {
            shell.destroy();
        }
    }

    @Test
    void staysInItsFolderWhenThatIsAnothersWhoseANewOneWouldNotBe() throws IOException {
        assumeTrue("root".equals(System.getProperty("user.name")), "only root can give folders away");
        Files.setAttribute(site.resolve("a"), "unix:gid", 65534);
        publish(site, AFTER);
        isChangedInPlaceTo(AFTER);
    }

    @Test
    void staysInItsFolderWhereThatHasRightsThatANewOneWouldNotHave() throws IOException, InterruptedException {
        assumeTrue(isGranted(site.resolve("a")), "left out: no setfacl here, or a file system without access lists");
        publish(site, AFTER);
        isChangedInPlaceTo(AFTER);
    }

    private static boolean isGranted(Path folder) throws InterruptedException {
        try {
            return new ProcessBuilder("setfacl", "-m", "u:65534:rx", folder.toString())
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException _) {
            return false;
        }
    }

    @Test
    void keepsThePermissionsOfFolders() throws IOException {
        Files.setPosixFilePermissions(site, PosixFilePermissions.fromString("rwxr-x--x"));
        Files.setPosixFilePermissions(site.resolve("a/b"), PosixFilePermissions.fromString("rwxrwxrwx"));
        publish(site, AFTER);
        isReplacedWith(AFTER);
        assertEquals("rwxr-x--x", PosixFilePermissions.toString(Files.getPosixFilePermissions(site)));
        assertEquals("rwxrwxrwx", PosixFilePermissions.toString(Files.getPosixFilePermissions(site.resolve("a/b"))));
    }

    /// Somebody writes into the site between the count of its files and the exchange.
    @Test
    void losesNoFileThatComesAtTheLastMoment() throws IOException {
        Files.writeString(site.resolve("a/mine.txt"), "mine");
        Disk late = new LateGuest(site, disk -> {
            Files.createDirectory(site.resolve("z/guest"));
            Files.writeString(site.resolve("z/guest/late.txt"), "late");
            Files.delete(site.resolve("a/mine.txt"));
            Files.writeString(site.resolve("a/mine.txt"), "mine, newer");
            Files.setLastModifiedTime(
                    site.resolve("a/mine.txt"), FileTime.from(Instant.now().plusSeconds(5)));
        });
        publish(OutputFolder.at(site, late, Duration.ZERO), AFTER);
        isReplacedWith(with(with(AFTER, "z/guest/late.txt", "late"), "a/mine.txt", "mine, newer"));
    }

    @Test
    void isReplacedInAVeryLargeSiteOnlyWhenAnchorsChange() throws IOException {
        SortedMap<String, String> many = new TreeMap<>(BEFORE);
        for (int i = 0; i < 2_100; i++) {
            many.put("many/" + i + ".txt", "");
        }
        publish(site, many);
        key = key(site);
        many.put("a/index.html", "new words");
        many.put("a/b/two.html", "<p id=\"anchor\">");
        publish(site, many);
        isChangedInPlaceTo(many);
        many.put("a/index.html", "<p id=\"another\">");
        many.put("a/b/two.html", "without");
        publish(site, many);
        isReplacedWith(many);
    }
}
