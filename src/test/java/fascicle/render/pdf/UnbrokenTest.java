package fascicle.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnbrokenTest {
    /// The underscores show the spaces at which no line ends.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "On 18_November_2023 and in September_2023 it came.",
                "On November_18,_2023 and on 5_May the law; am 3._Oktober_2024, le 1er_juillet_2024, el"
                        + " 5_de_mayo_de_2024.",
                "By Article_18, article_3.2, Annex_B, Section_IV, No._4, p._10 and §_5 it is so.",
                "The article is new. In part I agree: a table A1x, May they. The 18 marches.",
                "In March we met; 2023 was good."
            })
    void keepsDatesAndReferencesTogether(String text) {
        String expected = text.replace('_', '\u00a0').replace("part I ", "part\u00a0I ");
        assertEquals(expected, Unbroken.in(text.replace('_', ' ')));
    }
}
