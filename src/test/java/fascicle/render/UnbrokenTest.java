package fascicle.render;

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
                "In March we met; 2023 was good.",
                "Of 42_%, 5.2_km², 3_GHz and EUR_5_million or 5_million_EUR; € in 7_€, 10_milliards d'euros, 1_°C.",
                "In 2023 mobile networks, 5 gates and 3 things; 10 weeks."
            })
    void keepsDatesAndReferencesTogether(String text) {
        String expected = text.replace('_', '\u00a0').replace("part I ", "part\u00a0I ");
        assertEquals(expected, Unbroken.in(text.replace('_', ' ')));
    }
}
