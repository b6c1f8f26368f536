package fascicle.proof;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fascicle.Parallel;
import fascicle.SiteFixture;
import fascicle.content.Chosen;
import fascicle.content.ContentReader;
import fascicle.content.Reading;
import fascicle.memory.Memory;
import fascicle.proof.printing.PrintMeans;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Texts that no editor writes: the checks take hardly longer over them than over others of their length.
class HostileTextTest {
    /// Characters of each text; some sixty printed pages.
    private static final int LENGTH = 200_000;

    @TempDir
    private Path folder;

    /// Said over and over in one paragraph.
    static Stream<String> seeds() {
        return Stream.of(
                "(",
                "([{“",
                "[) ",
                "a) ",
                "\" ",
                "' ",
                "aaaa",
                "izisis",
                "Aa ",
                "Of The ",
                "ABC (ABC) ",
                "Aa Bb Cc (ABC, 中) ",
                "the the ",
                "classification and ",
                "1 May ",
                "until 1 May 2023, comments; ",
                "11 - ",
                "GB/T1-",
                "of the 9 a, other 9 ",
                "Aa I Aa II Aa III ",
                "see Annex 1 ",
                "中 ",
                "СС",
                "two aas ",
                "standardise standardize ",
                "click ",
                "-",
                "1.",
                "12/12/2023 ",
                "\u0301",
                "Monday, 1 May 2023 ");
    }

    /// Each a block of its own, over and over.
    static Stream<String> blocks() {
        return Stream.of(
                "<!-- check:off word-doubled because -->\nthe the\n\n",
                "## a\n\n",
                "- a:\n",
                "a) a\n\nb\n\n",
                "| a |\n|---|\n| the the |\n\nTable: Form 1\n\nsee Form 2\n\n",
                "[here](https://http://a)\n\n",
                "> “a\n\n");
    }

    @ParameterizedTest
    @MethodSource({"seeds", "blocks"})
    void areReadInTime(String seed) throws IOException {
        SiteFixture.empty(folder)
                .write("content/abbreviations.yaml", "ABC: {en: Aa Bb Cc Dd, zh: 中}\n")
                .article("01-a", seed.repeat(LENGTH / seed.length()));
        Reading reading = ContentReader.once(folder, Chosen.ALL);
        try (Parallel parallel = Parallel.ofProcessors()) {
            Proofreader proofreader = new Proofreader(
                    Set.of(), false, new ProofMeans(Memory.none(), parallel, PrintMeans.Finder.withoutTheme()));
            assertTimeoutPreemptively(
                    Duration.ofSeconds(20),
                    () -> proofreader.proof(reading.newsletter().orElseThrow(), reading.manuscript(), List.of()));
        }
    }

    /// Each mark was looked for to the end of its paragraph.
    @Test
    void marksThatNothingClosesAreLookedForOnce() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> Proof.of("quote-style", folder).leaves("“a ".repeat(100_000)));
    }
}
