package fascicle.packing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What the JVM finds out about the tool's classes, so that it need not find it out at each start.
///
/// The archive is dumped from a list of classes, in a folder that it names by `app/fascicle.jar` only; so it is
/// good wherever that lies. It holds the time at which the machine was started in a few places (the ages of
/// soft references): two dumps tell which, and there both get a nought.
final class StartupCache {
    private static final List<String> OPTIONS = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
    private static final int MOST_TIMES = 4096;

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
        Path classes = home.resolve("classes.list");
        List<String> build =
                List.of("-jar", "app/fascicle.jar", "build", "--quiet", "--threads", "1", "-C", newsletter.toString());
        run("-Xshare:auto", List.of("-XX:DumpLoadedClassList=" + classes), build);
        Files.write(classes, lasting(Files.readAllLines(classes)));
        byte[] one = dump(classes, home.resolve("one.jsa"));
        byte[] other = dump(classes, home.resolve("other.jsa"));
        return timeless(one, other);
    }

    /// The classes, and then what was made of them at call sites, each in order. What was looked up in their
    /// pools of constants is left out: it depends on how fast the machine was.
    static List<String> lasting(List<String> noted) {
        List<String> names = noted.stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("@cp"))
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
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(home.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("JAVA_") || name.startsWith("JDK_"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("TZ", "UTC");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " failed: " + said);
        }
    }
}
