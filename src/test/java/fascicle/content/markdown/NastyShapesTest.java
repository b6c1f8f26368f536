package fascicle.content.markdown;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts that are long in a way that made some reader of Markdown or HTML slow, or overflow its stack.
class NastyShapesTest {
    /// In characters.
    private static final int LENGTH = 30_000;

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
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Rendering.of(text));
    }

    @ParameterizedTest
    @ValueSource(ints = {20_000})
    void aTableMayHaveManyColumns(int columns) {
        String row = "|a".repeat(columns) + "|\n";
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Rendering.of(row + "|-".repeat(columns) + "|\n" + row));
    }

    /// What they stand before was looked for behind each of them, and their head before each.
    @Test
    void remarksMayStandTogether() {
        String text = "<!-- a -->\n\n".repeat(15_000);
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Rendering.of(text));
    }

    /// The lines of the HTML were counted anew for each.
    @Test
    void linksOfHtmlMayBeMany() {
        String text = "<p>" + "<a href=\"a.md\">a</a> ".repeat(15_000) + "</p>";
        assertTimeoutPreemptively(Duration.ofSeconds(4), () -> Rendering.of(text));
    }
}
