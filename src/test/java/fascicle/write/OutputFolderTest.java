package fascicle.write;

import static fascicle.write.Publish.content;
import static fascicle.write.Publish.publish;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.plan.OutputFile;
import fascicle.plan.SiteFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2001-02-03T04:05:06Z"));

    @TempDir
    Path project;

    private Path site;

    @BeforeEach
    void nameTheSite() {
        site = project.resolve("site");
    }

    @Test
    void publishesIntoAFolderThatIsNotThereYet() throws IOException {
        Path deep = project.resolve("a/b/site");
        Publication done = publish(deep, Map.of("index.html", "home", "issues/1/one.html", "one"));
        assertEquals(new Publication(2, 0, 0, 0, List.of(), 7), done);
        assertEquals(Map.of("index.html", "home", "issues/1/one.html", "one"), content(deep));
    }

    @Test
    void leavesNothingBesideTheSite() throws IOException {
        publish(site, Map.of("index.html", "home"));
        try (Stream<Path> left = Files.list(project)) {
            assertEquals(List.of(site), left.toList());
        }
    }

    @Test
    void changesNothingWithoutPublish() throws IOException {
        publish(site, Map.of("index.html", "home"));
        try (Staging staging = OutputFolder.at(site).stage(Stamps.NONE)) {
            staging.put(SiteFile.of(OutputFile.text("index.html", "new")));
            staging.put(SiteFile.of(OutputFile.text("more.html", "more")));
        }
        assertEquals(Map.of("index.html", "home"), content(site));
        try (Stream<Path> left = Files.list(project)) {
            assertEquals(List.of(site), left.toList());
        }
    }

    @Test
    void keepsTheTimeStampsOfUnchangedFiles() throws IOException {
        publish(site, Map.of("same.html", "same", "other.html", "before"));
        Files.setLastModifiedTime(site.resolve("same.html"), LONG_AGO);
        Files.setLastModifiedTime(site.resolve("other.html"), LONG_AGO);
        Publication done = publish(site, Map.of("same.html", "same", "other.html", "after!"));
        assertEquals(new Publication(0, 1, 1, 0, List.of(), 10), done);
        assertEquals(LONG_AGO, Files.getLastModifiedTime(site.resolve("same.html")));
        assertTrue(Files.getLastModifiedTime(site.resolve("other.html")).compareTo(LONG_AGO) > 0);
    }

    @Test
    void writesNotEvenTheManifestWhenNothingChanged() throws IOException {
        publish(site, Map.of("index.html", "home"));
        Files.setLastModifiedTime(site.resolve(Manifest.NAME), LONG_AGO);
        publish(site, Map.of("index.html", "home"));
        assertEquals(LONG_AGO, Files.getLastModifiedTime(site.resolve(Manifest.NAME)));
    }

    @Test
    void removesWhatTheSiteNoLongerHasAndTheFoldersThatHeldIt() throws IOException {
        publish(site, Map.of("index.html", "home", "a/b/c/old.html", "old", "a/stays.html", "stays"));
        Publication done = publish(site, Map.of("index.html", "home", "a/stays.html", "stays"));
        assertEquals(1, done.removed());
        assertEquals(Map.of("index.html", "home", "a/stays.html", "stays"), content(site));
    }

    @Test
    void neverTouchesWhatItDidNotWrite() throws IOException {
        Map<String, String> foreign = Map.of(
                "CNAME", "news.example", ".git/HEAD", "ref", ".gitignore", "*", "a/note.txt", "mine", "a/b/c", "");
        for (Map.Entry<String, String> file : foreign.entrySet()) {
            Files.createDirectories(site.resolve(file.getKey()).getParent());
            Files.writeString(site.resolve(file.getKey()), file.getValue());
            Files.setLastModifiedTime(site.resolve(file.getKey()), LONG_AGO);
        }
        publish(site, Map.of("index.html", "home", "a/x.html", "x", "a/b/y.html", "y"));
        publish(site, Map.of());
        assertEquals(foreign, content(site));
        for (String file : foreign.keySet()) {
            assertEquals(LONG_AGO, Files.getLastModifiedTime(site.resolve(file)));
        }
    }

    @Test
    void refusesToReplaceAForeignFileBeforeAnythingIsChanged() throws IOException {
        publish(site, Map.of("index.html", "home"));
        Files.writeString(site.resolve("about.html"), "mine");
        IOException refused = assertThrows(
                IOException.class, () -> publish(site, Map.of("index.html", "new", "about.html", "a", "z.html", "z")));
        assertTrue(refused.getMessage().contains(site.toString()), refused.getMessage());
        assertTrue(refused.getMessage().contains("about.html"), refused.getMessage());
        assertEquals(Map.of("index.html", "home", "about.html", "mine"), content(site));
    }

    @Test
    void namesOnlySomeOfManyForeignFiles() throws IOException {
        Files.createDirectories(site);
        Map<String, String> many = new TreeMap<>();
        for (int i = 0; i < 9; i++) {
            Files.writeString(site.resolve(i + ".html"), "mine");
            many.put(i + ".html", "ours");
        }
        IOException refused = assertThrows(IOException.class, () -> publish(site, many));
        assertTrue(
                refused.getMessage().endsWith("0.html, 1.html, 2.html, 3.html, 4.html, and 4 more"),
                refused.getMessage());
    }

    @Test
    void takesAForeignFileWithTheSameBytesForItsOwn() throws IOException {
        publish(site, Map.of("index.html", "home", "old.html", "old"));
        Files.delete(site.resolve(Manifest.NAME));
        publish(site, Map.of("index.html", "home", "old.html", "old"));
        publish(site, Map.of("index.html", "home"));
        assertEquals(Map.of("index.html", "home"), content(site));
    }

    @Test
    void setsAFileRightThatSomebodyEdited() throws IOException {
        publish(site, Map.of("index.html", "home", "about.html", "about"));
        Files.writeString(site.resolve("index.html"), "h0me");
        Files.delete(site.resolve("about.html"));
        Publication done = publish(site, Map.of("index.html", "home", "about.html", "about"));
        assertEquals(new Publication(1, 1, 0, 0, List.of(), 9), done);
        assertEquals(Map.of("index.html", "home", "about.html", "about"), content(site));
    }

    @Test
    void leavesAStaleFileThatSomebodyEdited() throws IOException {
        publish(site, Map.of("index.html", "home", "about.html", "about"));
        Files.writeString(site.resolve("about.html"), "hand-made");
        Publication done = publish(site, Map.of("index.html", "home"));
        assertEquals(List.of("about.html"), done.kept());
        assertEquals(Map.of("index.html", "home", "about.html", "hand-made"), content(site));
        assertEquals(List.of(), publish(site, Map.of("index.html", "home")).kept());
    }

    @Test
    void refusesAFileThatChangesWhileTheSiteIsBuilt() throws IOException {
        publish(site, Map.of("index.html", "home", "about.html", "about"));
        try (Staging staging = OutputFolder.at(site).stage(Stamps.NONE)) {
            staging.put(SiteFile.of(OutputFile.text("index.html", "home")));
            staging.put(SiteFile.of(OutputFile.text("about.html", "changed")));
            Files.writeString(site.resolve("index.html"), "edited meanwhile");
            assertThrows(IOException.class, staging::publish);
        }
        assertEquals(Map.of("index.html", "edited meanwhile", "about.html", "about"), content(site));
    }

    @Test
    void turnsAFileIntoAFolderAndBack() throws IOException {
        publish(site, Map.of("index.html", "1", "news", "file"));
        publish(site, Map.of("index.html", "2", "news/today/one.html", "one", "news/two.html", "two"));
        assertEquals(Map.of("index.html", "2", "news/today/one.html", "one", "news/two.html", "two"), content(site));
        publish(site, Map.of("index.html", "3", "news", "file"));
        assertEquals(Map.of("index.html", "3", "news", "file"), content(site));
    }

    @Test
    void removesNoFolderThatHoldsForeignFilesToMakeWay() throws IOException {
        publish(site, Map.of("news/one.html", "one"));
        Files.writeString(site.resolve("news/mine.txt"), "mine");
        assertThrows(IOException.class, () -> publish(site, Map.of("news", "file")));
        assertEquals(Map.of("news/one.html", "one", "news/mine.txt", "mine"), content(site));
    }

    @Test
    void removesNoEmptyForeignFolderToMakeWay() throws IOException {
        Files.createDirectories(site.resolve("news/mine"));
        assertThrows(IOException.class, () -> publish(site, Map.of("news", "file")));
        assertEquals(Map.of("news/mine/", ""), content(site));
    }

    @Test
    void removesNoForeignFileToMakeWayForAFolder() throws IOException {
        Files.createDirectories(site);
        Files.writeString(site.resolve("news"), "mine");
        assertThrows(IOException.class, () -> publish(site, Map.of("news/one.html", "one")));
        assertEquals(Map.of("news", "mine"), content(site));
    }

    @Test
    void refusesTwoFilesForOnePlace() throws IOException {
        for (List<String> pair : List.of(
                List.of("a.html", "a.html"),
                List.of("Straße/GB.html", "STRASSE/gb.html"),
                List.of("caf\u00e9.html", "cafe\u0301.html"),
                List.of("a", "A/b"),
                List.of("A/b/c", "a/B"))) {
            try (Staging staging = OutputFolder.at(site).stage(Stamps.NONE)) {
                staging.put(SiteFile.of(OutputFile.text(pair.getFirst(), "one")));
                OutputFile second = OutputFile.text(pair.getLast(), "two");
                assertThrows(IllegalStateException.class, () -> staging.put(SiteFile.of(second)), pair::toString);
            }
        }
    }

    @Test
    void takesNothingOnceItIsClosed() throws IOException {
        Staging staging = OutputFolder.at(site).stage(Stamps.NONE);
        staging.close();
        assertThrows(IllegalStateException.class, () -> staging.put(SiteFile.of(OutputFile.text("late.html", "late"))));
        OutputFolder.at(site).stage(Stamps.NONE).close();
        assertEquals(false, Files.exists(site.resolveSibling(".site.staging")));
    }

    @Test
    void letsTwoFoldersDifferByCapitalsOnly() throws IOException {
        publish(site, Map.of("A/x.html", "x", "a/y.html", "y"));
        assertEquals("x", Files.readString(site.resolve("A/x.html")));
        assertEquals("y", Files.readString(site.resolve("a/y.html")));
    }

    /// One file under two names stands for a file system that does not tell capital letters apart.
    @Test
    void doesNotRemoveAPageThatOnlyChangedItsCapitals() throws IOException {
        publish(site, Map.of("GB.html", "old"));
        Files.createLink(site.resolve("gb.html"), site.resolve("GB.html"));
        Publication done = publish(site, Map.of("gb.html", "new"));
        assertEquals(new Publication(0, 1, 0, 0, List.of(), 3), done);
        assertEquals("new", Files.readString(site.resolve("gb.html")));
    }

    @Test
    void followsNoLinkOutOfTheSite() throws IOException {
        Path outside = Files.createDirectory(project.resolve("outside"));
        Files.writeString(outside.resolve("one.html"), "foreign");
        publish(site, Map.of("index.html", "home"));
        Files.createSymbolicLink(site.resolve("news"), outside);
        IOException refused = assertThrows(
                IOException.class, () -> publish(site, Map.of("index.html", "new", "news/one.html", "one")));
        assertTrue(refused.getMessage().contains("news: is a symbolic link"), refused.getMessage());
        assertEquals(Map.of("one.html", "foreign"), content(outside));
        assertEquals("home", Files.readString(site.resolve("index.html")));
    }

    @Test
    void removesNothingThroughALinkThatReplacedAFolderOfOurs() throws IOException {
        publish(site, Map.of("index.html", "home", "news/one.html", "one"));
        Files.move(site.resolve("news"), project.resolve("outside"));
        Files.createSymbolicLink(site.resolve("news"), project.resolve("outside"));
        assertThrows(IOException.class, () -> publish(site, Map.of("index.html", "home")));
        assertEquals(Map.of("one.html", "one"), content(project.resolve("outside")));
    }

    @Test
    void replacesALinkInThePlaceOfItsFileAndNotItsTarget() throws IOException {
        publish(site, Map.of("index.html", "home"));
        Path outside = Files.writeString(project.resolve("outside.html"), "foreign");
        Files.delete(site.resolve("index.html"));
        Files.createSymbolicLink(site.resolve("index.html"), outside);
        publish(site, Map.of("index.html", "home"));
        assertEquals(Map.of("index.html", "home"), content(site));
        assertEquals("foreign", Files.readString(outside));
    }

    @Test
    void takesNoLinkWithTheRightContentForTheFile() throws IOException {
        publish(site, Map.of("index.html", "home"));
        Files.move(site.resolve("index.html"), project.resolve("outside.html"));
        Files.createSymbolicLink(site.resolve("index.html"), project.resolve("outside.html"));
        publish(site, Map.of("index.html", "home"));
        assertEquals(Map.of("index.html", "home"), content(site));
    }

    @Test
    void publishesWhereTheSiteItselfIsALink() throws IOException {
        Path real = Files.createDirectories(project.resolve("www/real"));
        Files.createSymbolicLink(site, real);
        publish(site, Map.of("index.html", "home"));
        assertTrue(Files.isSymbolicLink(site));
        assertEquals(
                Map.of("real/index.html", "home", "real/" + Manifest.NAME, manifest(real)), content(real.getParent()));
    }

    private static String manifest(Path folder) throws IOException {
        return Files.readString(folder.resolve(Manifest.NAME));
    }

    @Test
    void refusesASiteThatIsAFile() throws IOException {
        Files.writeString(site, "mine");
        IOException refused = assertThrows(IOException.class, () -> OutputFolder.at(site));
        assertTrue(refused.getMessage().contains(site.toString()), refused.getMessage());
    }

    @Test
    void refusesASiteBelowAFile() throws IOException {
        Files.writeString(site, "mine");
        assertThrows(IOException.class, () -> OutputFolder.at(site.resolve("below")));
    }

    @Test
    void removesWhatAKilledBuildLeft() throws IOException {
        Path left = Files.createDirectories(project.resolve(".site.staging/files/a"));
        Files.writeString(left.resolve("half.html"), "ha");
        Files.createFile(project.resolve(".site.staging/lock"));
        publish(site, Map.of("index.html", "home"));
        try (Stream<Path> found = Files.list(project)) {
            assertEquals(List.of(site), found.toList());
        }
    }

    @Test
    void emptiesNoStagingFolderThatIsNotItsOwn() throws IOException {
        Path foreign = Files.createDirectories(project.resolve(".site.staging"));
        Files.writeString(foreign.resolve("mine.txt"), "mine");
        IOException refused = assertThrows(IOException.class, () -> publish(site, Map.of("index.html", "home")));
        assertTrue(refused.getMessage().contains(foreign.toString()), refused.getMessage());
        assertEquals(Map.of("mine.txt", "mine"), content(foreign));
    }

    @Test
    void takesFilesFromManyThreads() throws IOException {
        try (Staging staging = OutputFolder.at(site).stage(Stamps.NONE)) {
            List<IOException> failures = IntStream.range(0, 400)
                    .parallel()
                    .mapToObj(i -> OutputFile.text("issues/" + i % 20 + "/" + i + ".html", "page " + i))
                    .flatMap(file -> put(staging, file))
                    .toList();
            assertEquals(List.of(), failures);
            assertEquals(400, staging.publish().added());
        }
        assertEquals(400, content(site).size());
    }

    private static Stream<IOException> put(Staging staging, OutputFile file) {
        try {
            staging.put(SiteFile.of(file));
            return Stream.empty();
        } catch (IOException failure) {
            return Stream.of(failure);
        }
    }

    @Test
    void writesAManifestThatSha256sumChecks() throws IOException {
        publish(site, Map.of("index.html", "home", "a b/ü.html", ""));
        assertEquals("""
            e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a b/ü.html
            4ea140588150773ce3aace786aeef7f4049ce100fa649c94fbbddb960f1da942  index.html
            """, manifest(site));
    }

    @Test
    void knowsAgainEveryNameThatAFileOfASiteCanHave() throws IOException {
        SortedMap<String, String> names = new TreeMap<>();
        for (int sign = 0; sign < Character.MIN_SUPPLEMENTARY_CODE_POINT; sign++) {
            String name = "a" + Character.toString(sign) + "b  c";
            if (OutputFile.isSafe(name)) {
                names.put(name, "0".repeat(64));
            }
        }
        Manifest manifest = Manifest.of(names);
        Files.createDirectories(site);
        Files.write(site.resolve(Manifest.NAME), manifest.bytes());
        assertEquals(manifest, Manifest.read(site));
        assertTrue(names.containsKey("a\u2028b  c") && names.containsKey("a\u0085b  c") && names.size() > 60_000);
    }

    @Test
    void hasNoHiddenFilesAndNoneWhoseNameCannotBeWritten() {
        for (String path : List.of(".a", "a/.b", "a/.b/c", ".", "..", "a/../b", "a\ud800b", "a\nb", "")) {
            assertThrows(IllegalArgumentException.class, () -> OutputFile.text(path, ""), path);
        }
    }

    @Test
    void removesAHiddenFileThatAnEarlierVersionPublished() throws IOException {
        publish(site, Map.of("index.html", "home", "old.txt", "old"));
        Files.move(site.resolve("old.txt"), site.resolve(".old.txt"));
        Files.writeString(site.resolve(Manifest.NAME), manifest(site).replace("old.txt", ".old.txt"));
        Files.writeString(site.resolve(".mine.txt"), "mine");
        assertEquals(1, publish(site, Map.of("index.html", "home")).removed());
        assertEquals(Map.of("index.html", "home", ".mine.txt", "mine"), content(site));
    }

    @Test
    void stopsAtAManifestThatSomebodyChanged() throws IOException {
        for (String line : List.of("<<<<<<< HEAD", "e3b0  x", "0".repeat(64) + "  ../../x", "0".repeat(64) + "  /x")) {
            publish(site, Map.of("index.html", "home"));
            String manifest = manifest(site);
            Files.writeString(site.resolve(Manifest.NAME), manifest + line + "\n");
            IOException refused = assertThrows(IOException.class, () -> publish(site, Map.of()));
            assertTrue(refused.getMessage().contains(Manifest.NAME + ": line 2"), refused.getMessage());
            assertEquals(Map.of("index.html", "home"), content(site));
            Files.writeString(site.resolve(Manifest.NAME), manifest);
        }
    }
}
