package fascicle.fuzz;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;

/// Where Jazzer begins: `--target_class=fascicle.fuzz.Fuzzing --target_args=markdown`.
public final class Fuzzing {
    private static final Duration LONGEST = Duration.ofSeconds(25);

    private static Target target = Target.MARKDOWN;
    private static Ground ground;

    private Fuzzing() {}

    /// @param arguments the target's word
    public static void fuzzerInitialize(String[] arguments) throws Exception {
        target = Target.of(arguments[0]);
        ground = Ground.in(Files.createTempDirectory("fuzz"));
        warmUp();
    }

    /// The first input would be blamed for the time that all classes take to be loaded.
    private static void warmUp() throws IOException {
        try {
            target.take(new byte[0], ground);
            target.take("words".getBytes(StandardCharsets.UTF_8), ground);
        } catch (AssertionError _) {
            return; // told when it is tried again
        }
    }

    /// @throws Exception when the input shows a fault
    public static void fuzzerTestOneInput(byte[] input) throws Exception {
        long begun = worked();
        target.take(input, ground);
        Duration took = Duration.ofNanos(worked() - begun);
        if (took.compareTo(LONGEST) > 0) {
            throw new AssertionError("it took " + took.toSeconds() + " seconds of a processor");
        }
    }

    /// By all threads of this process, and nobody else.
    private static long worked() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    public static void fuzzerTearDown() throws Exception {
        ground.close();
        Imports.empty(ground.project().getParent());
    }
}
