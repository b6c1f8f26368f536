package fascicle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fascicle.Diagnostic;
import fascicle.Position;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Help.Ansi;

class ExcerptsTest {
    @TempDir
    private Path folder;

    private String printed(int... columns) {
        StringWriter out = new StringWriter();
        List<Diagnostic> found = IntStream.of(columns)
                .mapToObj(column -> Diagnostic.error(new Position("a.md", 1, column), "code", "wrong"))
                .toList();
        new Excerpts(folder).print(found, new PrintWriter(out, true), Ansi.OFF);
        return out.toString().replace(System.lineSeparator(), "\n");
    }

    @Test
    void showWhatStandsAroundAPlaceOfALongLine() throws IOException {
        Files.writeString(folder.resolve("a.md"), "x".repeat(60) + "\u001b!" + "y".repeat(100));
        assertEquals(
                "a.md:1:62: error: wrong [code]\n  …" + "x".repeat(49) + "\uFFFD!" + "y".repeat(49) + "…\n  "
                        + " ".repeat(51) + "^\n",
                printed(62));
    }

    @Test
    void setTheCaretBelowItsPlaceWhateverTheScript() throws IOException {
        Files.writeString(folder.resolve("a.md"), "한국 标准 cafe\u0301 x");
        assertEquals("a.md:1:13: error: wrong [code]\n  한국 标准 cafe\u0301 x\n  " + " ".repeat(15) + "^\n", printed(13));
    }

    /// A line may be a whole text, and everything in it be wrong.
    @Test
    void takeNoLongerForALongerLine() throws IOException {
        int wrong = 10_000;
        Files.writeString(folder.resolve("a.md"), "![a](a.png) ".repeat(wrong));
        int[] columns = IntStream.range(0, wrong).map(i -> 12 * i + 1).toArray();
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> printed(columns));
    }
}
