package fascicle.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.model.LineEnds;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordEndsTest {
    private static List<Integer> all(IntSupplier places) {
        List<Integer> all = new ArrayList<>();
        for (int place = places.getAsInt(); place >= 0; place = places.getAsInt()) {
            all.add(place);
        }
        return all;
    }

    @Test
    void areThoseOfUnicodeHoweverLongTheText() {
        String signs = "ab  \u00a0.,-–—/()[]“”'\"1%$中。（）ไท한\u0301\u200d\u00ad\u2060!?:א\uD83D\uDE00";
        Random random = new Random(7);
        StringBuilder text = new StringBuilder();
        while (text.length() < 60_000) {
            text.appendCodePoint(signs.codePointAt(signs.offsetByCodePoints(0, random.nextInt(28))));
        }
        assertEquals(all(LineEnds.of(text.toString())::next), all(new WordEnds(text.toString())::next));
    }

    /// As the layout asks for them, of what is left for each line.
    @ParameterizedTest
    @ValueSource(strings = {"(", "/", "\u0301", "a\u00a0", "a/", "\uD83D\uDE00\u2060"})
    void ofAWordThatFillsPagesAreSoonFound(String seed) {
        String word = seed.repeat(100_000 / seed.length());
        for (int begin = 0; begin < word.length(); begin += 9_999) {
            int first = BreakPlaces.first(word.substring(begin));
            assertTrue(first > 0 && first <= WordEnds.LONGEST_WORD, () -> first + " characters at once");
        }
    }

    /// The bars show where a line may end near the end of a text.
    @ParameterizedTest
    @ValueSource(strings = {"人|人|可|以|提|出意见。", "只|改|了共|42条。", "多|则|五百元。", "投|入|4.5亿元。"})
    void neitherPartANumberFromItsUnitNorLeaveACharacterAlone(String end) {
        String text = "所|有|文|字|都|在|这|一|行|里|面|而|且|很|长，|所|以|" + end;
        String words = text.replace("|", "");
        StringBuilder shown = new StringBuilder();
        int from = 0;
        BreakPlaces places = new BreakPlaces(words);
        for (int place = places.next(); place >= 0; place = places.next()) {
            shown.append(from == 0 ? "" : "|").append(words, from, place);
            from = place;
        }
        assertEquals(text, shown.toString());
    }
}
