package fascicle.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineEndsTest {
    /// The bars show where a line may end.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "It |is |the |Time's |law, |e.g. |this.",
                "The |law |(of |2023) |and |“the |other”; |more",
                "A |third-|party |in |2009-2012",
                "中|国|（国|家）|标|准，|国|家。",
                "No |break\u00a0here"
            })
    void areThoseOfUnicode(String text) {
        LineEnds ends = LineEnds.of(text.replace("|", ""));
        List<String> parts = new ArrayList<>();
        int at = 0;
        for (int next = ends.next(); next >= 0; next = ends.next()) {
            parts.add(text.replace("|", "").substring(at, next));
            at = next;
        }
        assertEquals(text, String.join("|", parts));
    }
}
