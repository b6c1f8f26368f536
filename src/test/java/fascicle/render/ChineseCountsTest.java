package fascicle.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseCountsTest {
    /// The brackets show what stays on one line.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "全文共[42 条]，自[2023年][11月][8日]起",
                "[3,500 家]企业，[1.2 万名]人员，投入[4.5 亿元]，[40多位]，[18 个月]",
                "按[第 3 章]和[第12届]年会，[第 2 款]",
                "[２０２４年]，占35%，[2.5倍]",
                "从5:30到9:00，GB/T 20984的要求"
            })
    void staysOnOneLine(String shown) {
        String text = shown.replace("[", "").replace("]", "");
        assertEquals(
                shown.replace("[", "<span class=\"whole\">").replace("]", "</span>"),
                ChineseCounts.marked(text, Locale.SIMPLIFIED_CHINESE));
        assertEquals(text, ChineseCounts.marked(text, Locale.ENGLISH));
        assertEquals(text, ChineseCounts.joined(text).replace('\u00a0', ' '));
    }

    /// The bars show the places within one, as far as lines could end there.
    @Test
    void noLineEndsWithinOne() {
        String shown = "共42|条，投入4.5|亿|元，18|个|月，第|3|章，20984的";
        String text = shown.replace("|", "");
        StringBuilder parts = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            parts.append(ChineseCounts.parts(text, at) ? "|" : "").append(text.charAt(at));
        }
        assertEquals(shown, parts.toString());
    }
}
