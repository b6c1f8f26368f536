package fascicle.content.markdown;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.Allowance;
import fascicle.Diagnostic;
import fascicle.Position;
import fascicle.model.Abbreviation;
import fascicle.model.Abbreviations;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts that are long in a way that made some reader of Markdown or HTML slow, or overflow its stack.
class NastyShapesTest {
    /// In characters.
    private static final int LENGTH = 30_000;
    /// In bytes, as a text is read with.
    private static final long STACK = 1L << 20;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a ",
                "a <!-- ",
                "a <? ",
                "a <![CDATA[ ",
                "a <!A ",
                "<a b=\"",
                "<a b='c' ",
                "A",
                "http://a",
                "|a",
                "<dl>",
                "<dt>a",
                "[",
                "![",
                "](",
                "[a](",
                "*a ",
                "**a",
                "_a_",
                "`",
                "``a",
                "> ",
                "- ",
                "<!--",
                "</a>",
                "<b>",
                "&",
                "&#",
                "[^a]",
                "[^a]:\n",
                "~~a",
                "www.",
                "a@",
                "<div>\n\n",
                "| a\n",
                "\\",
                "GB/T 1-",
                "ISO/IEC ",
                "中",
                "a)\n\n",
                "\"",
                "<svg><g>",
                "a.b."
            })
    void takeTheTimeOfTheirLength(String shape) {
        String text = shape.repeat(LENGTH / shape.length());
        within(5, text);
    }

    @ParameterizedTest
    @ValueSource(ints = {20_000})
    void aTableMayHaveManyColumns(int columns) {
        String row = "|a".repeat(columns) + "|\n";
        within(5, row + "|-".repeat(columns) + "|\n" + row);
    }

    /// What they stand before was looked for behind each of them, and their head before each.
    @Test
    void remarksMayStandTogether() {
        String text = "<!-- a -->\n\n".repeat(15_000);
        within(5, text);
    }

    /// The lines of the HTML were counted anew for each.
    @Test
    void linksOfHtmlMayBeMany() {
        String text = "<p>" + "<a href=\"a.md\">a</a> ".repeat(15_000) + "</p>";
        within(4, text);
    }

    /// Two hundred kilobytes made a page of hundreds of megabytes.
    @ParameterizedTest
    @ValueSource(strings = {"[r]: https://example.org/%s", "[r]: https://example.org/ '%s'"})
    void anAddressThatIsNamedVeryOftenIsRefusedAtItsLine(String named) {
        String end = "\n\n" + named.formatted("x".repeat(5_000)) + "\n";
        assertEquals(List.of(), Rendering.of("[r]\n".repeat(100) + end).diagnostics());
        for (String link : List.of("[r]\n", "![r]\n")) {
            List<Diagnostic> found = Rendering.of(link.repeat(10_000) + end).diagnostics();
            assertEquals(
                    List.of("link-repeated"),
                    found.stream().map(Diagnostic::code).toList());
            assertTrue(found.getFirst().at().line() > 100, found::toString);
        }
    }

    /// What a short form stands for is shown at each.
    @Test
    void aLongNameIsNotRepeatedWithoutEnd() {
        Position at = Position.startOf("content/abbreviations.yaml");
        Abbreviation known = new Abbreviation(
                "ABC",
                "Name ".repeat(400),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                at);
        Rendering read = Rendering.of("ABC. ".repeat(5_000), new Abbreviations(List.of(known)));
        assertTrue(read.html().length() < 1_500_000, () -> read.html().length() + " characters");
        assertEquals(5_001, read.html().split("ABC", -1).length);
        assertTrue(read.html().split("Name Name", -1).length > 400);
    }

    /// @param seconds of a processor: others may be at work beside us
    private static void within(int seconds, String text) {
        Allowance allowance = new Allowance(Duration.ofSeconds(seconds), STACK);
        assertDoesNotThrow(() -> allowance.spend(() -> Rendering.of(text)));
    }
}
