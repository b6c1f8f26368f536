package fascicle.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.render.ThemeException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Lines end where Unicode lets them, whatever elements the words stand in.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BreakOpportunitiesTest {
    /// Each is pushed over the end of a line, letter by letter.
    private static final List<String> ENDINGS = List.of(
            "the door<sup class=\"note-mark\"><a href=\"#n\">1</a></sup>, as it was",
            "the (<strong>door</strong>), as it was",
            "the <strong>strong door</strong>’s end, as it was",
            "the “<em>door</em>”, as it was",
            "the <a href=\"https://e.org\">door</a>, as it was",
            "the H<sub>2</sub>O, as it was",
            "the <code>door</code>; as it was",
            "the (<abbr title=\"Standards Administration\">SAC</abbr>)/<abbr title=\"Technical Committee\">TC</abbr>"
                    + " 260",
            "the “door”, e.g. Time's GB/T as it was",
            "the <b>(<em>door</em></b>) as it was",
            "the law of 18 November 2023 as it was",
            "the (<span style=\"white-space: nowrap\">green small door</span>), as it was",
            "the law in Article 18 and Annex B as it was",
            "the <span lang=\"zh-Hans\">（国家</span>“<span lang=\"zh-Hans\">标准）</span>, as it was");

    private static final Pattern WRONG_BEGINNING =
            Pattern.compile("[)\\]}”’，。）、,;:.!?/].*|1,.*|(2O|O|B|2023|small|door\\)|November|18(?! Nov)|B)\\b.*");
    private static final Pattern WRONG_END =
            Pattern.compile(".*([(“\\[（/]|\\bH2?|\\b18|Article|Annex|November|Time'?|\\be\\.|SAC)");

    private List<String> lines;
    private double rightmost;

    @BeforeAll
    void print() throws IOException, ThemeException {
        StringBuilder body = new StringBuilder("<div class=\"text\">");
        for (String ending : ENDINGS) {
            IntStream.rangeClosed(1, 26)
                    .mapToObj(length -> "<p>" + "x".repeat(length)
                            + " quick brown fox jumps over the lazy dog, and a cat sat on a mat near " + ending
                            + ", and this is the end of it.</p>")
                    .forEach(body::append);
        }
        body.append("<p id=\"n\">A note.</p></div>");
        lines = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(
                StressDocument.print(StressDocument.around(body.toString())).pdf())) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                rightmost = Math.max(rightmost, Pages.rightmost(pdf, page));
                Arrays.stream(Pages.text(pdf, page).split("\\R"))
                        .map(String::strip)
                        .forEach(lines::add);
            }
        }
    }

    @Test
    void noLineBeginsWithWhatBelongsToTheOneBefore() {
        assertEquals(
                List.of(),
                lines.stream()
                        .filter(line -> WRONG_BEGINNING.matcher(line).matches())
                        .toList());
    }

    @Test
    void noLineEndsWithWhatBelongsToTheNext() {
        assertEquals(
                List.of(),
                lines.stream().filter(line -> WRONG_END.matcher(line).matches()).toList());
    }

    @Test
    void noLineRunsOverTheMargin() {
        assertTrue(rightmost < 595 - 18 * 72 / 25.4 + 1, rightmost + " pt");
    }

    @Test
    void allIsPrintedAndNoLineIsShort() {
        String all = lines.stream().collect(Collectors.joining(" "));
        assertEquals(ENDINGS.size() * 26, all.split("the end of it", -1).length - 1);
        assertTrue(lines.stream().noneMatch(line -> line.matches(".*[\\x{fdd0}-\\x{fdef}].*")));
        List<String> firstLines =
                lines.stream().filter(line -> line.startsWith("x")).toList();
        assertEquals(ENDINGS.size() * 26, firstLines.size());
        assertTrue(firstLines.stream().allMatch(line -> line.length() > 66), firstLines.toString());
    }
}
