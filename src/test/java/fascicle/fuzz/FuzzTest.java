package fascicle.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Each target bears its seeds, among them all that it did not bear once, and as many mutations of them as there
/// is time for: `-Dfuzz.time=60000` takes a minute for each target, `-Dfuzz.chance=2` makes other mutations.
/// `./fuzz` tries more, led by what of the tool they reach.
class FuzzTest {
    private static final Duration TIME = Duration.ofMillis(Integer.getInteger("fuzz.time", 500));
    private static final long CHANCE = Long.getLong("fuzz.chance", 20231001);
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void bearsWhatNobodyWouldWrite(Target target, TestReporter reporter) throws IOException {
        List<byte[]> seeds = seeds(target);
        assertFalse(seeds.isEmpty());
        try (Ground ground = Ground.in(folder)) {
            target.take(
                    new byte[0],
                    ground); // or the first would be blamed for the time that all classes take to be loaded
            for (byte[] seed : seeds) {
                take(target, seed, ground);
            }
            Mutation mutation = new Mutation(seeds, CHANCE);
            int runs = seeds.size();
            for (long end = System.nanoTime() + TIME.toNanos(); System.nanoTime() < end; ) {
                take(target, mutation.next(), ground);
                runs++;
            }
            reporter.publishEntry("runs of " + target.word(), Integer.toString(runs));
        }
    }

    private static List<byte[]> seeds(Target target) throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        try (Stream<Path> files = Files.list(target.seeds())) {
            for (Path file : files.sorted().toList()) {
                seeds.add(Files.readAllBytes(file));
            }
        }
        return seeds;
    }

    private static void take(Target target, byte[] input, Ground ground) {
        long began = System.nanoTime();
        try {
            target.take(input, ground);
        } catch (IOException | RuntimeException | StackOverflowError | AssertionError e) {
            throw new AssertionError(
                    target.word() + " did not bear " + Base64.getEncoder().encodeToString(input), e);
        }
        assertTrue(
                System.nanoTime() - began < LIMIT.toNanos(),
                () -> target.word() + " took too long over "
                        + Base64.getEncoder().encodeToString(input));
    }
}
