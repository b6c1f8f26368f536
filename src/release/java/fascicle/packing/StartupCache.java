package fascicle.packing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What the JVM finds out about the tool's classes, so that it need not find it out at each start.
///
/// The archive is dumped from a list of classes, in a folder that it names by `app/fascicle.jar` only; so it is
/// good wherever that lies. It holds the time at which the machine was started in a few places (the ages of
/// soft references): two dumps tell which, and there both get a nought. The list is what several builds have in
/// common, for classes are also loaded when memory is tidied, or when something takes long.
final class StartupCache {
    private static final List<String> OPTIONS = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
    private static final int MOST_TIMES = 4096;

    /// What one build loads and another one does not, is left out.
    private static final int TRAININGS = 3;

    /// In milliseconds.
    private static final long SETTLED = 3000;

    /// With so much room that nothing is ever tidied away, which would happen at other moments each time.
    private static final List<String> UNTIDIED =
            List.of("-Xms3g", "-Xmn2g", "-XX:MetaspaceSize=1g", "-XX:ReservedCodeCacheSize=512m");

    private final Path program;
    private final Path home;

    /// @param home the folder that `app` lies in
    /// @param program `java` of the runtime that the tool will run on
    StartupCache(Path home, Path program) {
        this.home = home;
        this.program = program;
    }

    /// @param newsletter a folder that may be written to; the tool builds it while the JVM takes notes
    byte[] made(Path newsletter) throws IOException, InterruptedException {
        Set<String> noted = new LinkedHashSet<>(noted(newsletter));
        for (int more = 1; more < TRAININGS; more++) {
            noted.retainAll(Set.copyOf(noted(newsletter)));
        }
        Path classes = home.resolve("classes.list");
        Files.write(classes, noted);
        byte[] one = dump(classes, home.resolve("one.jsa"));
        byte[] other = dump(classes, home.resolve("other.jsa"));
        return timeless(one, other);
    }

    /// What one build loads that finds nothing of an earlier one.
    private List<String> noted(Path newsletter) throws IOException, InterruptedException {
        Path copy = Files.createTempDirectory(home, "training");
        new Tree().folder("content", newsletter.resolve("content")).unpack(copy, 0);
        Thread.sleep(SETTLED); // the tool remembers a build only of files that nobody can have changed since
        Path list = copy.resolve("classes.list");
        List<String> build =
                List.of("-jar", "app/fascicle.jar", "build", "--quiet", "--threads", "1", "-C", copy.toString());
        List<String> notes = new ArrayList<>(UNTIDIED);
        notes.add("-XX:DumpLoadedClassList=" + list);
        run("-Xshare:auto", notes, build);
        return lasting(Files.readAllLines(list));
    }

    /// The classes, and then what was made of them at call sites, each in order. What was looked up in their
    /// pools of constants is left out, and so is what measures long work: both depend on how fast the machine was.
    static List<String> lasting(List<String> noted) {
        List<String> names = noted.stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("@cp"))
                .filter(line -> !line.contains("fascicle/render/Costs"))
                .map(line -> line.replaceFirst(" id: \\d+$", ""))
                .distinct()
                .sorted()
                .toList();
        return Stream.concat(
                        names.stream().filter(line -> !line.startsWith("@")),
                        names.stream().filter(line -> line.startsWith("@")))
                .toList();
    }

    private byte[] dump(Path classes, Path archive) throws IOException, InterruptedException {
        run(
                "-Xshare:dump",
                List.of(
                        "-Xmx1g", // or it would depend on the memory of the machine
                        "-XX:+AOTClassLinking",
                        "-XX:SharedClassListFile=" + classes,
                        "-XX:SharedArchiveFile=" + home.relativize(archive)),
                List.of("-jar", "app/fascicle.jar"));
        return Files.readAllBytes(archive);
    }

    /// The words of eight bytes in which two dumps differ are times. That they are few is what tells that the
    /// rest is the same from dump to dump.
    static byte[] timeless(byte[] one, byte[] other) {
        if (one.length != other.length) {
            throw new IllegalStateException("two dumps differ in length: " + one.length + ", " + other.length);
        }
        ByteBuffer first = ByteBuffer.wrap(one.clone());
        ByteBuffer second = ByteBuffer.wrap(other);
        int times = 0;
        for (int at = 0; at + Long.BYTES <= one.length; at += Long.BYTES) {
            if (first.getLong(at) != second.getLong(at)) {
                // The first word also has the mark by which the JVM knows the file; the sum behind it is not looked at.
                first.putLong(at, at == 0 ? first.getLong(at) & 0xFFFF_FFFF_0000_0000L : 0);
                times++;
            }
        }
        if (times > MOST_TIMES) {
            throw new IllegalStateException("two dumps differ in " + times + " places");
        }
        return first.array();
    }

    private void run(String share, List<String> options, List<String> rest) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toString(), share, "-Djava.awt.headless=true"));
        command.addAll(OPTIONS);
        command.addAll(options);
        command.addAll(rest);
        Program.said(home, command);
    }
}
