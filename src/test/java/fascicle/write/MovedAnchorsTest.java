package fascicle.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is cut off because it is the same before and after changes no answer.
class MovedAnchorsTest {
    private static final String[] PIECES = {
        "<p id=\"a\">",
        "<p id='b'>",
        "<h2 id=c>",
        "<a name=\"d\">",
        "</p>",
        "text",
        "<",
        ">",
        " id=\"e\"",
        "<b",
        " ",
        "i",
        "id",
        "=\"",
        "<p",
        "\""
    };

    @ParameterizedTest
    @CsvSource({
        "<p id=a>one</p>,          <p id=a>two</p>,           SAME",
        "<p id=a>one</p>,          <p id=a>one<b id=b></b>,   GROW",
        "<p id=a>one<b id=b></b>,  <p id=a>one</p>,           SHRINK",
        "<p id=a>one</p>,          <p id=ab>one</p>,          DIFFER",
        "<p id=a>,                 <p id=a class=x>,          SAME",
        "<p id=a>one<p id=a>,      <p id=a>one,               SAME",
        "<a x<b>,                  <a x id=z>,                GROW",
    })
    void anchorsComeAndGo(String before, String after, MovedAnchors how) {
        assertEquals(how, MovedAnchors.between(before, after));
    }

    @Test
    void whatIsTheSameOnBothSidesNeedNotBeLookedAt() {
        Random random = new Random(4);
        int same = 0;
        for (int i = 0; i < 20_000; i++) {
            String before = html(random, 1 + random.nextInt(8));
            int from = random.nextInt(before.length() + 1);
            int to = from + random.nextInt(before.length() - from + 1);
            String after = before.substring(0, from) + html(random, random.nextInt(3)) + before.substring(to);
            MovedAnchors how = MovedAnchors.between(before, after);
            assertEquals(byAll(MovedAnchors.in(before), MovedAnchors.in(after)), how, before + "\n" + after);
            same += how == MovedAnchors.SAME ? 1 : 0;
        }
        assertTrue(same > 2_000 && same < 18_000, same + " of them have the same anchors");
    }

    private static MovedAnchors byAll(Set<String> before, Set<String> after) {
        Set<String> both = new TreeSet<>(before);
        both.retainAll(after);
        if (before.equals(after)) {
            return MovedAnchors.SAME;
        }
        if (both.equals(before)) {
            return MovedAnchors.GROW;
        }
        return both.equals(after) ? MovedAnchors.SHRINK : MovedAnchors.DIFFER;
    }

    private static String html(Random random, int pieces) {
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            html.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return html.toString();
    }
}
