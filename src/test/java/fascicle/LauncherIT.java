package fascicle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Runs the launcher, in a repository where one small class stands for the tool, and a script for Maven.
class LauncherIT {
    private static final String HASH_OF_NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    @TempDir
    static Path compiled;

    @TempDir
    Path folder;

    private Path repository;
    private final Map<String, String> environment = new TreeMap<>();

    @BeforeEach
    void layOutARepository() throws IOException {
        repository = Files.createDirectories(folder.toRealPath().resolve("a repository"));
        Files.copy(Path.of("fascicle"), repository.resolve("fascicle"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.createDirectories(repository.resolve("src/main/java"));
        Files.createDirectories(repository.resolve("themes"));
        Files.createDirectories(repository.resolve("content"));
        Files.createFile(repository.resolve("pom.xml"));
        Files.writeString(repository.resolve("libraries.sha256"), HASH_OF_NOTHING + "  empty.jar\n");
        writeTool("one");
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Files.writeString(bin.resolve("mvn"), resource("mvn"));
        assertTrue(bin.resolve("mvn").toFile().setExecutable(true));
        environment.put("PATH", bin + ":" + System.getenv("PATH"));
        environment.put("FASCICLE_JAVA_HOME", System.getProperty("java.home"));
        environment.put("FASCICLE_AOT", "off");
        environment.put("HOME", folder.toString());
        environment.put("COMPILED", compiled.toString());
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = LauncherIT.class.getResourceAsStream("/launcher/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void writeTool(String version) throws IOException {
        Path tool = repository.resolve("src/main/java/Tool.java");
        Files.writeString(tool, resource("Tool.java").replace("VERSION", version));
    }

    @Test
    void buildsTheToolOnceAndRunsItInTheFolderWhereItIsCalled() throws Exception {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere")).toRealPath();
        Run first = run(elsewhere, repository.resolve("fascicle").toString(), "check", "two words", "", "日本 *");
        assertEquals("one [check, two words, , 日本 *] in " + elsewhere + "\n", first.out);
        assertTrue(first.err.contains("building the tool"), first.err);
        Run second = run(repository, "./fascicle");
        assertEquals(new Run(0, "one [] in " + repository + "\n", ""), second);
        assertEquals(1, builds());
    }

    @Test
    void runsNoLibraryThatNobodyLookedAt() throws Exception {
        Files.createDirectories(repository.resolve("target/lib"));
        Path library = Files.writeString(repository.resolve("target/lib/empty.jar"), "other");
        Run refused = run(repository, "./fascicle");
        assertEquals(3, refused.exit);
        assertTrue(refused.err.contains("libraries.sha256"), refused.err);
        assertFalse(Files.exists(repository.resolve("target/fascicle.jar")), "what was built is not left to be run");
        Run again = run(repository, "./fascicle");
        assertEquals(new Run(3, "", refused.err), again);
        Files.writeString(library, "");
        assertEquals(0, run(repository, "./fascicle").exit);
    }

    @Test
    void runsNothingThatWasStoppedBeforeItsLibrariesWereLookedAt() throws Exception {
        run(repository, "./fascicle");
        Path library = Files.writeString(repository.resolve("target/lib/empty.jar"), "other");
        Files.move(repository.resolve("target/fascicle.built"), repository.resolve("target/fascicle.built.begun"));
        assertEquals(3, run(repository, "./fascicle").exit);
        Files.writeString(library, "");
        assertTrue(run(repository, "./fascicle").out.startsWith("one "));
        assertEquals(0, run(repository, "./fascicle").exit);
        assertEquals(3, builds());
    }

    @Test
    void runsThroughSymbolicLinks() throws Exception {
        Path links = Files.createDirectories(folder.resolve("links/more")).toRealPath();
        Files.createSymbolicLink(links.resolve("first"), repository.resolve("fascicle"));
        Files.createSymbolicLink(links.resolveSibling("second"), Path.of("more/first"));
        assertEquals("one [x] in " + links + "\n", run(links, "../second", "x").out);
    }

    @Test
    void endsAsTheToolEnds() throws Exception {
        for (int exit : List.of(0, 1, 2, 3, 77)) {
            Files.writeString(repository.resolve("exit"), String.valueOf(exit));
            assertEquals(exit, run(repository, "./fascicle").exit);
        }
    }

    @Test
    void buildsAnewWhenASourceIsChangedOrRemoved() throws Exception {
        run(repository, "./fascicle");
        writeTool("two");
        assertTrue(run(repository, "./fascicle").out.startsWith("two "));
        Path more = Files.writeString(repository.resolve("themes/style.css"), "");
        run(repository, "./fascicle");
        Files.delete(more);
        run(repository, "./fascicle");
        assertEquals(4, builds());
        run(repository, "./fascicle");
        assertEquals(4, builds());
    }

    @Test
    void buildsOnceWhenTwoAreStartedAtOnce() throws Exception {
        environment.put("MAVEN_TAKES", "0.3"); // long enough for a second build to begin
        List<Process> both = new ArrayList<>();
        for (String output : List.of("out1", "out2")) {
            ProcessBuilder builder = builder(repository, "./fascicle").redirectErrorStream(true);
            both.add(builder.redirectOutput(folder.resolve(output).toFile()).start());
        }
        for (Process process : both) {
            assertEquals(0, process.waitFor());
        }
        assertTrue(Files.readString(folder.resolve("out1")).contains("one [] in"));
        assertTrue(Files.readString(folder.resolve("out2")).contains("one [] in"));
        assertEquals(1, builds());
    }

    @Test
    void saysWhyTheToolCannotBeBuilt() throws Exception {
        Files.writeString(repository.resolve("src/main/java/Tool.java"), "class Tool { nonsense }");
        Run run = run(repository, "./fascicle");
        assertEquals(3, run.exit);
        assertTrue(run.err.contains("Tool.java:1: error"), run.err);
        assertTrue(run.err.contains("The whole log: " + repository.resolve("target/build.log")), run.err);
        writeTool("mended");
        assertTrue(run(repository, "./fascicle").out.startsWith("mended "));
    }

    @Test
    void findsJdk25WithoutJavaHomeAndBesideAnOlderOne() throws Exception {
        assumeTrue(System.getProperty("java.home").startsWith("/usr/lib/jvm/"), "this JDK is in no usual folder");
        environment.remove("FASCICLE_JAVA_HOME");
        assertEquals(0, run(repository, "./fascicle").exit);
        Path old = Files.createDirectories(folder.resolve("jdk-17/bin"));
        Files.writeString(old.resolveSibling("release"), "JAVA_VERSION=\"17.0.25\"\n");
        Files.writeString(old.resolve("java"), "#!/bin/sh\necho old\n");
        assertTrue(old.resolve("java").toFile().setExecutable(true));
        environment.put("JAVA_HOME", old.getParent().toString());
        environment.compute("PATH", (_, path) -> old + ":" + path);
        assertTrue(run(repository, "./fascicle").out.startsWith("one "));
    }

    @Test
    void saysHowToGetAJdkWhenThereIsNone() throws Exception {
        assumeTrue(run(folder, "unshare", "-rm", "true").exit == 0, "no unshare to hide the JDKs with");
        environment.remove("FASCICLE_JAVA_HOME");
        String hide =
                "for f in /usr/lib/jvm /opt; do [ ! -d $f ] || mount -t tmpfs none $f; done; exec ./fascicle build";
        Run run = run(repository, "unshare", "-rm", "sh", "-c", hide);
        assertEquals(3, run.exit);
        assertTrue(run.err.startsWith("fascicle: needs JDK 25, and found none"), run.err);
        assertTrue(run.err.contains("https://adoptium.net"), run.err);
    }

    @Test
    void saysHowToGetMavenWhenThereIsNone() throws Exception {
        Path bin = Files.createDirectory(folder.resolve("no-maven"));
        for (String tool : List.of("bash", "dirname", "readlink", "find", "mkdir", "env", "uname")) {
            Path found =
                    Path.of(run(folder, "sh", "-c", "command -v " + tool).out.strip());
            Files.writeString(bin.resolve(tool), "#!/bin/sh\nexec " + found + " \"$@\"\n");
            assertTrue(bin.resolve(tool).toFile().setExecutable(true));
        }
        environment.put("PATH", bin.toString());
        Run run = run(repository, bin.resolve("bash").toString(), "fascicle");
        assertEquals(3, run.exit);
        assertTrue(run.err.contains("needs Maven 3.8 or newer to build itself"), run.err);
    }

    @Test
    void saysThatItMayHoldTooFewFilesOpen() throws Exception {
        run(repository, "./fascicle");
        Run run = run(repository, "bash", "-c", "ulimit -n 100; exec ./fascicle");
        assertEquals(3, run.exit(), run.err());
        assertEquals(
                "fascicle: needs to hold 256 files open, and may not hold more than 100.\n"
                        + "fascicle: Allow it: ulimit -n 256\n",
                run.err());
        assertEquals(
                0,
                run(repository, "bash", "-c", "ulimit -Sn 100; exec ./fascicle").exit());
    }

    @Test
    void handsOptionsToTheJvm() throws Exception {
        environment.put("FASCICLE_JAVA_OPTIONS", "-Xms8m  -Xmx77m");
        assertTrue(run(repository, "./fascicle").out.endsWith(" small\n"));
    }

    @Test
    void startsFromACacheThatNeverHoldsOtherCode() throws Exception {
        environment.remove("FASCICLE_AOT");
        assertTrue(run(repository, "./fascicle").out.endsWith(" cached\n"));
        Path cache = onlyCache();
        writeTool("two");
        Run changed = run(repository, "./fascicle");
        assertEquals("two [] in " + repository + "\n", changed.out);
        awaitCacheOtherThan(cache);
        assertEquals("two [] in " + repository + " cached\n", run(repository, "./fascicle").out);
    }

    @Test
    void saysTheVersionWithoutStartingTheToolOnlyWhileItIsTheSameTool() throws Exception {
        environment.remove("FASCICLE_AOT");
        run(repository, "./fascicle");
        Run known = run(repository, "./fascicle", "--version");
        assertEquals(new Run(0, "one [--version] in ", ""), upToFolder(known));
        assertFalse(known.out.contains("cached"), "answered by a file, not by the tool");
        writeTool("two");
        makeNoCache();
        assertEquals("two [--version] in ", upToFolder(run(repository, "./fascicle", "--version")).out);
    }

    @Test
    void asksTheToolForItsVersionWhereThereIsNoCache() throws Exception {
        run(repository, "./fascicle");
        assertEquals(
                new Run(0, "one [--version] in " + repository + "\n", ""), run(repository, "./fascicle", "--version"));
    }

    private static Run upToFolder(Run run) {
        String out = run.out.substring(0, run.out.indexOf(" in ") + 4);
        return new Run(run.exit, out, run.err.contains("building the tool") ? "" : run.err);
    }

    @Test
    void usesNoCacheMadeForAnotherJarOfTheSameSizeAndTime() throws Exception {
        environment.remove("FASCICLE_AOT");
        run(repository, "./fascicle");
        Path jar = repository.resolve("target/fascicle.jar");
        FileTime time = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
        Files.setLastModifiedTime(jar, time);
        long size = Files.size(jar);
        Path cache = onlyCache();
        run(repository, "./fascicle");
        awaitCacheOtherThan(cache);
        writeTool("two");
        makeNoCache();
        run(repository, "./fascicle");
        Files.setLastModifiedTime(jar, time);
        assertEquals(size, Files.size(jar), "the two jars are to look alike");
        assertTrue(run(repository, "./fascicle").out.startsWith("two "));
    }

    @Test
    void runsWithoutACacheThatIsCutOff() throws Exception {
        environment.remove("FASCICLE_AOT");
        run(repository, "./fascicle");
        Path cache = onlyCache();
        byte[] whole = Files.readAllBytes(cache);
        Files.write(cache, Arrays.copyOf(whole, 5000));
        assertEquals(new Run(0, "one [] in " + repository + " cached\n", ""), run(repository, "./fascicle"));
    }

    @Test
    void triesNoSecondTimeWhereNoCacheCanBeMade() throws Exception {
        environment.remove("FASCICLE_AOT");
        Files.writeString(repository.resolve("content/exit"), "2");
        run(repository, "./fascicle");
        try (Stream<Path> made = Files.list(repository.resolve("target/aot"))) {
            List<String> names = made.map(file -> file.getFileName().toString()).toList();
            assertEquals(1, names.size());
            assertTrue(names.getFirst().endsWith(".aot.failed"), names::toString);
        }
        assertFalse(run(repository, "./fascicle").out.contains("cached"));
    }

    @Test
    void triesAgainWhenOnlyTheNewsletterHadErrors() throws Exception {
        environment.remove("FASCICLE_AOT");
        Files.writeString(repository.resolve("content/exit"), "1");
        run(repository, "./fascicle");
        Files.delete(repository.resolve("content/exit"));
        assertFalse(run(repository, "./fascicle").out.contains("cached"));
        awaitCacheOtherThan(repository);
        assertTrue(run(repository, "./fascicle").out.contains("cached"));
    }

    /// So that nothing goes on in the background when a test ends.
    private void makeNoCache() {
        environment.put("CI", "true");
    }

    private Path onlyCache() throws IOException {
        List<Path> caches = caches();
        assertEquals(1, caches.size());
        return caches.getFirst();
    }

    private List<Path> caches() throws IOException {
        try (Stream<Path> files = Files.list(repository.resolve("target/aot"))) {
            return files.filter(file -> file.toString().endsWith(".aot")).toList();
        }
    }

    private void awaitCacheOtherThan(Path old) throws IOException, InterruptedException {
        for (int tries = 0; tries < 1200; tries++) {
            List<Path> caches = caches();
            if (!caches.isEmpty() && !caches.contains(old)) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("no new cache after two minutes");
    }

    private long builds() throws IOException {
        return Files.readAllLines(repository.resolve("calls")).size();
    }

    private ProcessBuilder builder(Path where, String... command) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(where.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder;
    }

    private Run run(Path where, String... command) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = builder(where, command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        return new Run(process.waitFor(), Files.readString(out), Files.readString(err));
    }

    private record Run(int exit, String out, String err) {}
}
