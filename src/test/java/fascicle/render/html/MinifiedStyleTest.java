package fascicle.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinifiedStyleTest {
    @Test
    void aScriptLosesItsCommentsButNothingThatStandsInATextOfSeveralLines() {
        assertEquals("a();\nb(\"//\");\n", MinifiedScript.of("  // said\n  a();\n\n  b(\"//\");\n"));
        String open = "const text = `\n  // kept\n`;\n";
        assertEquals(open, MinifiedScript.of(open));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`a {\n  b: c;\n}\n\nd { e: f }` | `a{b: c;}d{e: f}`",
                "`a /* one */ > /* two */ b { }` | `a > b{}`",
                "`a { width: calc(1px  +  2px) }` | `a{width: calc(1px + 2px)}`",
                "`a :is(b) , c { }` | `a :is(b) , c{}`",
                "`a::before { content: \"/* { ; } */  \" }` | `a::before{content: \"/* { ; } */  \"}`",
                "`a::before { content: '\\'  {' }` | `a::before{content: '\\'  {'}`",
                "`/*! its  'licence */ a { }` | `/*! its  'licence */ a{}`",
                "`a { } /* never closed` | `a{}/* never closed`",
                "`@media  screen and (min-width: 1px) { a { b: c } }` | `@media screen and (min-width: 1px){a{b: c}}`"
            })
    void partsOnlyWhatMustBeParted(String style, String minified) {
        assertEquals(minified, MinifiedStyle.of(style).strip());
    }

    @Test
    void longSheetsAreNoBurden() {
        String comment = "/*" + "*".repeat(200_000) + "*/";
        String sheet =
                "a{}" + " \n".repeat(200_000) + comment + "\"" + "x".repeat(200_000) + "\"" + "{".repeat(100_000);
        assertTrue(MinifiedStyle.of(sheet).length() < 310_000);
    }
}
