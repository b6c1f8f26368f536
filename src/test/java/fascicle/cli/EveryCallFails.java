package fascicle.cli;

import fascicle.disk.FailingFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Runs commands again and again, and has another call to the disk fail each time. Whichever it is, the command must
/// end with 3 and name the file, or do without what failed; all that was there must be as before or as after the
/// command; and the next run must set everything right.
///
/// A program, for a JVM of which [FailingFiles] is the file system: `FOLDER TURNS`, an empty folder to work in, and how
/// many calls to have fail in each scene, evenly spread; 0 for all.
final class EveryCallFails {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2023-11-20T12:00:00Z"), ZoneOffset.UTC);

    private final FailingFiles disk = (FailingFiles) FileSystems.getDefault().provider();
    private final Path folder;
    private final long turns;
    private final List<Scene> scenes = new ArrayList<>();
    private int faults;

    /// What a command says, and how it ends.
    private record Ended(int code, String said) {}

    /// @param command without the folder
    /// @param place the folder that it works in
    private record Scene(String name, Path before, List<String> command, Path place) {}

    private EveryCallFails(Path folder, long turns) {
        this.folder = folder;
        this.turns = turns;
    }

    public static void main(String[] arguments) throws IOException {
        EveryCallFails program = new EveryCallFails(Path.of(arguments[0]), Long.parseLong(arguments[1]));
        program.scenes.addAll(program.made());
        for (Scene scene : program.scenes) {
            program.play(scene);
        }
        program.fillTheMemory();
        remove(program.folder);
        System.out.println(program.faults + " faults");
        System.exit(program.faults == 0 ? 0 : 1);
    }

    private List<Scene> made() throws IOException {
        Path work = folder.resolve("work");
        Path fresh = project("fresh");
        Path built = project("built");
        Ended first = run(List.of("build", "-q", "--threads", "1"), built);
        if (first.code() != 0) {
            throw new IllegalStateException(first.said());
        }
        Files.writeString(
                built.resolve("content/issues/2023-09/one.md"), article("One", "[Two](two.md#last) is other now."));
        Files.writeString(built.resolve("content/issues/2023-09/two.md"), article("Two", "Words.\n\n## Last"));
        Files.delete(built.resolve("content/issues/2023-09/three.md"));
        Files.writeString(built.resolve("site/mine.txt"), "mine");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path document = Files.writeString(folder.resolve("document.txt"), document());
        List<String> build = List.of("build", "-q", "--threads", "1");
        return List.of(
                new Scene("first build", fresh, build, work),
                new Scene("build", built, build, work),
                new Scene("build in place", built, List.of("build", "-q", "--threads", "1", "--in-place"), work),
                new Scene("check", built, List.of("check"), work),
                new Scene("new issue", fresh, List.of("new", "issue", "2023-11"), work),
                new Scene("new article", fresh, List.of("new", "article", "Ropes"), work),
                new Scene("import", fresh, List.of("import", document.toString()), work),
                new Scene("init", empty, List.of("init", work.resolve("letter").toString()), work));
    }

    private Path project(String name) throws IOException {
        Path project = folder.resolve(name);
        Path issue = Files.createDirectories(project.resolve("content/issues/2023-09"));
        Files.writeString(project.resolve("content/newsletter.yaml"), """
            title: Test
            publisher: Nobody
            language: en
            timezone: Europe/Brussels
            sections:
              - {id: news, title: News}
            """);
        Files.writeString(project.resolve("content/abbreviations.yaml"), "EU: {en: European Union}\n");
        Files.writeString(issue.resolve("issue.md"), "---\nperiod: September 2023\npublished: 2023-09-30\n---\n");
        Files.writeString(
                issue.resolve("one.md"), article("One", "[Two](two.md#first) and [a paper](paper.txt) of the EU."));
        Files.writeString(issue.resolve("two.md"), article("Two", "Words.\n\n## First"));
        Files.writeString(issue.resolve("three.md"), article("Three", "![A line](line.svg)"));
        Files.writeString(issue.resolve("paper.txt"), "Paper.\n");
        Files.writeString(
                issue.resolve("line.svg"),
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\">"
                        + "<path d=\"M0 0h9\" stroke=\"#000\"/></svg>");
        return project;
    }

    private static String article(String title, String body) {
        return "---\ntitle: " + title + "\nsection: news\n---\n" + body + "\n";
    }

    private static String document() {
        return """
            # Newsletter

            November 2023

            ## News

            ### An article

            Words of an article.
            """;
    }

    private void play(Scene scene) throws IOException {
        restore(scene);
        SortedMap<String, String> before = content(scene.place());
        disk.begin(0);
        Ended whole = run(scene.command(), scene.place());
        long calls = disk.calls();
        SortedMap<String, String> after = content(scene.place());
        System.out.println(scene.name() + ": " + calls + " calls, ends with " + whole.code());
        long stride = turns == 0 ? 1 : Math.max(1, calls / turns);
        for (long call = 1 + calls * 7919 % stride; call <= calls; call += stride) {
            restore(scene);
            disk.begin(call);
            Ended ended = run(scene.command(), scene.place());
            String failed = disk.failed();
            disk.begin(0);
            String problem = judged(scene, ended, failed, whole, List.of(before, after));
            if (!problem.isEmpty()) {
                faults++;
                System.out.println("  " + call + ": " + failed + ": " + problem + "\n    "
                        + ended.said().strip().lines().limit(12).reduce("", (all, line) -> all + "\n    " + line));
            }
        }
    }

    /// A help that fails keeps no site from being published.
    private void fillTheMemory() throws IOException {
        Scene scene = scenes.get(1);
        restore(scene);
        Ended whole = run(scene.command(), scene.place());
        SortedMap<String, String> after = content(scene.place());
        restore(scene);
        disk.fill(scene.place().resolve(".fascicle"));
        Ended full = run(scene.command(), scene.place());
        disk.fill(null);
        if (full.code() != whole.code() || !content(scene.place()).equals(after)) {
            faults++;
            System.out.println("with a full disk of the memory: " + full);
        }
    }

    private String judged(Scene scene, Ended ended, String failed, Ended whole, List<SortedMap<String, String>> states)
            throws IOException {
        if (failed.isEmpty()) {
            return ended.code() == whole.code() ? "" : "ends with " + ended.code() + ", and nothing failed";
        }
        SortedMap<String, String> found = content(scene.place());
        boolean did = ended.code() == whole.code() && found.equals(states.getLast());
        String file = failed.substring(failed.lastIndexOf('/') + 1);
        if (!did && ended.code() != 3) {
            return "ends with " + ended.code();
        }
        boolean isNamed = ended.said().contains(file)
                || file.endsWith(".jar") && ended.said().contains("/themes/"); // the file within
        if (!did && (!isNamed || ended.said().contains("mistake of the tool"))) {
            return "does not name the file";
        }
        boolean isBetween = scene.command().contains("--in-place")
                ? !withoutSite(found).equals(withoutSite(states.getFirst()))
                : !states.contains(found);
        if (isBetween) {
            return "leaves something between: " + difference(states.getFirst(), found);
        }
        if (found.equals(states.getLast()) && !scene.command().getFirst().equals("build")) {
            return "";
        }
        Ended again = run(scene.command(), scene.place());
        SortedMap<String, String> repaired = content(scene.place());
        boolean isWhole = again.code() == whole.code() && repaired.equals(states.getLast());
        return isWhole
                ? ""
                : "is not repaired: " + again.code() + " " + difference(states.getLast(), repaired) + again.said();
    }

    /// What a site holds between two steps, tests of the room that writes it know.
    private static SortedMap<String, String> withoutSite(SortedMap<String, String> files) {
        SortedMap<String, String> others = new TreeMap<>(files);
        others.keySet().removeIf(path -> path.startsWith("site/") && !path.equals("site/mine.txt"));
        return others;
    }

    private static String difference(SortedMap<String, String> expected, SortedMap<String, String> found) {
        List<String> paths = new ArrayList<>();
        expected.forEach((path, text) -> {
            if (!text.equals(found.get(path))) {
                paths.add((found.containsKey(path) ? "other " : "no ") + path);
            }
        });
        found.keySet().stream().filter(path -> !expected.containsKey(path)).forEach(path -> paths.add("new " + path));
        return paths.stream().limit(9).toList().toString();
    }

    private Ended run(List<String> command, Path place) {
        StringWriter said = new StringWriter();
        PrintWriter both = new PrintWriter(said, true);
        List<String> all = new ArrayList<>(command);
        if (!command.getFirst().equals("init")) {
            all.addAll(List.of("-C", place.toString()));
        }
        return new Ended(Main.run(all, Terminal.plain(both, both), CLOCK), said.toString());
    }

    private void restore(Scene scene) throws IOException {
        remove(scene.place());
        Files.walkFileTree(scene.before(), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(scene.place().resolve(scene.before().relativize(visited)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, scene.place().resolve(scene.before().relativize(file)));
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /// Every file but those that are only a help (the memory) or on their way (what is staged).
    private static SortedMap<String, String> content(Path folder) throws IOException {
        SortedMap<String, String> content = new TreeMap<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
                String name = visited.getFileName().toString();
                boolean isHelp = name.equals(".fascicle") || name.endsWith(".staging");
                return isHelp ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                content.put(folder.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
                return FileVisitResult.CONTINUE;
            }
        });
        return content;
    }
}
