package fascicle.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What `./fuzz` runs: each target in a process of its own, on the JDK and the libraries of the tests. No test by
/// its name, so that no other run of the tests takes it.
class LongFuzzing {
    private static final Path FOUND = Path.of("target/fuzz").toAbsolutePath();
    private static final int FAULTS_BEFORE_END = 5;
    private static final int LONGEST_INPUT = 4096;
    /// By the clock, for what never ends: others may be at work beside us. What takes long by itself [Fuzzing] tells.
    private static final Duration LONGEST_RUN = Duration.ofMinutes(4);
    private static final int MOST_MEGABYTES = 4096;

    /// What of the tool inputs reach decides which of them are tried further.
    private static final List<String> LED_BY = List.of("fascicle.**", "org.commonmark.**");

    /// Who is seen to open connections, files outside, processes and classes.
    private static final List<String> WATCHED = List.of(
            "fascicle.**",
            "freemarker.**",
            "org.apache.batik.**",
            "org.jsoup.**",
            "org.openpdf.**",
            "org.xhtmlrenderer.**",
            "org.zwobble.**");

    /// These of Jazzer's own look for expressions that an input makes; ours are all written down, and they look
    /// slowly.
    private static final List<String> LEFT_OUT = List.of("RegexInjection", "RegexRoadblocks");

    @Test
    void findsNoFault() throws IOException, InterruptedException {
        String wanted = System.getProperty("fuzz.target", "");
        List<String> faulty = new ArrayList<>();
        for (Target target : Target.values()) {
            if (wanted.isEmpty() || target.word().equals(wanted)) {
                boolean isFaultless = run(target) == 0 && !tells(target, "== Java Exception");
                System.out.println(
                        "fuzz: " + target.word() + ": " + (isFaultless ? runs(target) : "see " + log(target)));
                if (!isFaultless) {
                    faulty.add(target.word());
                }
            }
        }
        assertEquals(List.of(), faulty, "faults were found; the inputs are in " + FOUND);
    }

    private static int run(Target target) throws IOException, InterruptedException {
        Path corpus = Files.createDirectories(FOUND.resolve(target.word()));
        List<String> command = new ArrayList<>(jvm());
        command.addAll(List.of(
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + Fuzzing.class.getName(),
                "--target_args=" + target.word(),
                "--keep_going=" + FAULTS_BEFORE_END,
                "--instrumentation_includes=" + String.join(":", LED_BY),
                "--custom_hook_includes=" + String.join(":", WATCHED),
                "--disabled_hooks=" + leftOut(),
                "--reproducer_path=" + FOUND,
                "-artifact_prefix=" + FOUND.resolve(target.word() + "-"),
                "-max_total_time="
                        + Duration.ofMinutes(Long.getLong("fuzz.minutes", 1)).toSeconds(),
                "-max_len=" + LONGEST_INPUT,
                "-timeout=" + LONGEST_RUN.toSeconds(),
                "-rss_limit_mb=" + MOST_MEGABYTES,
                corpus.toString(),
                target.seeds().toString()));
        // Maven listens to what this process says, and is not to hear another one.
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log(target).toFile())
                .start()
                .waitFor();
    }

    /// Who is to go on after a fault may end well all the same.
    private static boolean tells(Target target, String fault) throws IOException {
        return Files.readString(log(target), StandardCharsets.ISO_8859_1).contains(fault);
    }

    private static Path log(Target target) {
        return FOUND.resolve(target.word() + ".log");
    }

    /// As Jazzer says it: `Done 5210 runs in 61 second(s)`.
    private static String runs(Target target) throws IOException {
        return Files.readString(log(target), StandardCharsets.ISO_8859_1)
                .lines()
                .filter(line -> line.startsWith("Done "))
                .findFirst()
                .orElse("done");
    }

    private static List<String> jvm() {
        String libraries = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx2g",
                "-XX:+EnableDynamicAgentLoading",
                "--enable-native-access=ALL-UNNAMED",
                "-Dorg.freemarker.loggerLibrary=none",
                "-cp",
                libraries);
    }

    private static String leftOut() {
        return String.join(
                ":",
                LEFT_OUT.stream()
                        .map(name -> "com.code_intelligence.jazzer.sanitizers." + name)
                        .toList());
    }
}
