package fascicle.write;

import static fascicle.write.Publish.content;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Publishes two sites over each other, again and again, by processes that are killed (SIGKILL) at one step after the
/// other, half-way through it where it writes; and follows all links, with their anchors, of whatever stands there.
///
/// As a program: `BEFORE AFTER COUNT [STEP]`, two folders that hold sites, how often to kill, and how many steps from
/// one kill to the next.
final class Kills {
    /// Each letter stands for a byte.
    private static final Charset BYTES = StandardCharsets.ISO_8859_1;

    private static final Map<String, String> FOREIGN = Map.of("CNAME", "news.example");

    private final Path folder;
    private final Path site;
    private final List<SortedMap<String, String>> states = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private int steps;

    /// @param folder an empty one to work in
    Kills(Path folder, Map<String, String> before, Map<String, String> after) throws IOException {
        this.folder = folder;
        this.site = folder.resolve("work/site");
        for (Map<String, String> state : List.of(before, after)) {
            Path kept = Files.createDirectory(folder.resolve("state" + states.size()));
            for (Map.Entry<String, String> file : state.entrySet()) {
                Path place = kept.resolve(file.getKey());
                Files.createDirectories(place.getParent());
                Files.write(place, file.getValue().getBytes(BYTES));
            }
            states.add(new TreeMap<>(state));
        }
    }

    /// What was wrong after a kill; nothing, when all was well.
    List<String> faults() {
        return List.copyOf(faults);
    }

    /// How many steps a publication took at most.
    int steps() {
        return steps;
    }

    /// Kills so many times, at every step or every few steps, and begins again at the first when all were tried.
    void run(int count, int stride) throws IOException, InterruptedException, URISyntaxException {
        Publish.publish(OutputFolder.at(site), states.getFirst(), BYTES);
        for (Map.Entry<String, String> file : FOREIGN.entrySet()) {
            Files.writeString(site.resolve(file.getKey()), file.getValue());
        }
        int step = 0;
        int next = 1;
        for (int kills = 0; kills < count; ) {
            boolean killed = isKilled(next, step);
            look("step " + step + " to state " + next);
            Publish.publish(OutputFolder.at(site), states.get(next), BYTES);
            lookForRepair(next, "repaired after step " + step);
            kills += killed ? 1 : 0;
            steps = Math.max(steps, step);
            step = killed ? step + (1 - next) * stride : 0; // there and back at each
            next = 1 - next;
        }
    }

    private boolean isKilled(int state, int step) throws IOException, InterruptedException, URISyntaxException {
        Process process = new ProcessBuilder(program(
                        "child", folder.resolve("state" + state).toString(), site.toString(), String.valueOf(step)))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = process.inputReader()) {
            String line = String.valueOf(said.readLine());
            process.destroyForcibly().waitFor();
            if (!line.equals("waiting") && !line.equals("done")) {
                throw new IOException("the publication came to nothing: " + line);
            }
            return line.equals("waiting");
        }
    }

    private static List<String> program(String... arguments) throws URISyntaxException {
        List<String> places = new ArrayList<>();
        for (Class<?> part : List.of(OutputFolder.class, Kills.class)) {
            places.add(Path.of(part.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString());
        }
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                String.join(System.getProperty("path.separator"), places),
                Kills.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    private void look(String when) throws IOException {
        SortedMap<String, String> found = content(site, BYTES);
        if (!List.of(withForeign(0), withForeign(1)).contains(found)) {
            faults.add(when + ": neither the site of before nor the new one");
        }
        new SiteLinks(found).missing(found.keySet()).forEach(link -> faults.add(when + ": " + link));
    }

    private void lookForRepair(int state, String when) throws IOException {
        if (!content(site, BYTES).equals(withForeign(state))) {
            faults.add(when + ": not what was published");
        }
        try (Stream<Path> left = Files.list(site.getParent())) {
            if (left.count() != 1) {
                faults.add(when + ": something is left beside the site");
            }
        }
    }

    private SortedMap<String, String> withForeign(int state) {
        SortedMap<String, String> all = new TreeMap<>(states.get(state));
        all.putAll(FOREIGN);
        return all;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, URISyntaxException {
        if (arguments[0].equals("child")) {
            DyingDisk disk = DyingDisk.waitingAfter(Integer.parseInt(arguments[3]));
            OutputFolder site = OutputFolder.at(Path.of(arguments[2]), disk, Duration.ofSeconds(10));
            Publish.publish(site, content(Path.of(arguments[1]), BYTES), BYTES);
            System.out.println("done");
            return;
        }
        Path folder = Files.createTempDirectory("kills");
        Kills kills = new Kills(folder, content(Path.of(arguments[0]), BYTES), content(Path.of(arguments[1]), BYTES));
        kills.run(Integer.parseInt(arguments[2]), arguments.length > 3 ? Integer.parseInt(arguments[3]) : 1);
        kills.faults().forEach(System.out::println);
        System.out.println(arguments[2] + " kills at up to " + kills.steps() + " steps: "
                + kills.faults().size() + " faults");
        System.exit(kills.faults().isEmpty() ? 0 : 1);
    }
}
