package fascicle.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.TextColumns;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LinesTest {
    private static final String ADDRESS = "https://a.example/2023/a-b-c?d=e-f";

    private static String wrapped(String text) {
        Lines lines = new Lines(Locale.CHINESE);
        lines.paragraph(text);
        return lines.toString();
    }

    private static void fits(String written) {
        assertTrue(written.lines().allMatch(line -> TextColumns.of(line) <= Lines.COLUMNS), written);
    }

    @Test
    void chineseWordsThatFollowAnAddressAtOnceAreWrapped() {
        for (String before : new String[] {"", "见", "见：", "（", "(", "<"}) {
            for (String after : new String[] {"", "。", "）", ")", ">"}) {
                String written = wrapped(before + ADDRESS + after + "国家标准".repeat(30) + "。");
                fits(written);
                assertTrue(written.contains(ADDRESS), written);
            }
        }
    }

    @Test
    void anAddressIsNeverCut() {
        String words = "of standards for the ";
        for (int more = 0; more < 80; more++) {
            for (String address : new String[] {
                ADDRESS, "news-desk@long-name.example", "<https://zh.example/国家-标准/的 >".replace(" ", "")
            }) {
                String written = wrapped("x".repeat(more) + " " + words + address + " and others, too");
                assertTrue(written.contains(address), written);
            }
        }
    }

    /// Each of them would otherwise be parted in one of these lines.
    @Test
    void numbersAreNotPartedFromWhatTheyCount() {
        for (String whole :
                List.of("18 November 2023", "Article 18", "42 %", "EUR 5 million", "第3章", "2023年", "42 条")) {
            for (int before = 40; before < Lines.COLUMNS; before++) {
                Lines lines = new Lines(Locale.ENGLISH);
                lines.paragraph("x".repeat(before) + " " + whole + " words 数据");
                assertTrue(lines.toString().contains(whole), lines.toString());
                fits(lines.toString());
            }
        }
    }

    @Test
    void onlyWhatCannotBeBrokenGoesBeyondTheEnd() {
        String address = "https://a.example/" + "a-".repeat(60);
        assertEquals("见\n" + address + "\n国家\n", wrapped("见 " + address + " 国家"));
    }

    @Test
    void aLongTextWithoutBlanksTakesNoLongerThanItsLength() {
        String text = "见https://a.example/国家标准。".repeat(20_000);
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> fits(wrapped(text)));
    }
}
