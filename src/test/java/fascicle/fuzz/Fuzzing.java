package fascicle.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/// Where Jazzer begins: `--target_class=fascicle.fuzz.Fuzzing --target_args=markdown`.
public final class Fuzzing {
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
        target.take(input, ground);
    }

    public static void fuzzerTearDown() throws Exception {
        ground.close();
        Imports.empty(ground.project().getParent());
    }
}
