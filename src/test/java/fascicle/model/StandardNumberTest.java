package fascicle.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardNumberTest {
    @ParameterizedTest
    @CsvSource({
        "the GB 4943.1-2022 text, GB 4943.1-2022",
        "GB/T 29829-2022, GB/T 29829-2022",
        "GB/T29829, GB/T 29829",
        "*GB/Z 43194-2023 Disposal*, GB/Z 43194-2023",
        "T/CAS 754-2023, T/CAS 754-2023",
        "YD/T 1234–2020, YD/T 1234-2020",
        "DB33/T 2000-2020, DB33/T 2000-2020",
        "ISO 9001:2015, ISO 9001-2015",
        "ISO/IEC 27001, ISO/IEC 27001",
        "ISO/IEC TS 27110, ISO/IEC TS 27110",
        "IEC 62443-4-1, IEC 62443-4-1",
        "EN ISO 14001, EN ISO 14001",
        "ETSI EN 303 645, ETSI EN 303 645",
        "SAC/TC260, SAC/TC 260",
        "(ISO/TC 207), ISO/TC 207",
        "ISO/IEC JTC 1/SC 42, ISO/IEC JTC 1/SC 42",
        "依据GB/T 20984—2022规定, GB/T 20984-2022",
        "符合GB 4943.1—2022的要求, GB 4943.1-2022",
        "由SAC/TC260秘书处发布, SAC/TC 260"
    })
    void findsAStandardHoweverItIsSpelled(String text, String standard) {
        assertEquals(List.of(standard), found(text));
    }

    @ParameterizedTest
    @CsvSource({
        "in 2023",
        "the 14th NPC",
        "ISO and 5 others",
        "AGB 5",
        "GB/TX 5",
        "Webinar 11",
        "page 12/5",
        "TC260",
        "GB200",
        "GB200 NVL72",
        "每 GB 0.083美元",
        "$2 per GB 2.5 times",
        "ISO 0.5"
    })
    void leavesOtherNumbersAlone(String text) {
        assertEquals(List.of(), found(text));
    }

    @ParameterizedTest
    @CsvSource({
        "GB/T29244-2012, GB/T 29244-2012",
        "GBT 1.1, GB/T 1.1",
        "GB-Z 43194-2023, GB/Z 43194-2023",
        "JR/T0197-2020, JR/T 0197-2020",
        "DB33/T2050-2017, DB33/T 2050-2017",
        "T/CAS754–2023, T/CAS 754-2023",
        "GB/T 29829 - 2022, GB/T 29829-2022",
        "EN50131-1, EN 50131-1",
        "EN 50131-1-2006, EN 50131-1:2006",
        "ISO9001, ISO 9001",
        "ISO / IEC 27001:2022, ISO/IEC 27001:2022"
    })
    void tellsHowAMisspelledNumberIsWritten(String text, String right) {
        assertEquals(
                List.of(new StandardGrammar.Misspelling(text, right, 4)),
                StandardGrammar.misspellingsIn("See " + text + ".", false));
    }

    @ParameterizedTest
    @CsvSource({"GB200", "GB200 NVL72", "ISO800", "GB 2", "ISO/TC 207", "SAC/TC260", "EN ISO 14001:2015", "YD/T 1234"})
    void leavesAloneWhatIsWrittenWellOrNoStandard(String text) {
        assertEquals(List.of(), StandardGrammar.misspellingsIn("See " + text + ".", false));
    }

    @Test
    void chineseHasADashBeforeTheYear() {
        assertEquals(List.of(), StandardGrammar.misspellingsIn("依据GB/T 20984—2022规定", true));
        assertEquals(
                List.of(new StandardGrammar.Misspelling("GB/T20984—2022", "GB/T 20984-2022", 2)),
                StandardGrammar.misspellingsIn("依据GB/T20984—2022规定", true));
        assertEquals(
                List.of(new StandardGrammar.Misspelling("GB/T 20984—2022", "GB/T 20984-2022", 4)),
                StandardGrammar.misspellingsIn("See GB/T 20984—2022.", false));
    }

    @Test
    void editionsOfOneStandardHaveOneAddress() {
        List<StandardNumber.Mention> both = StandardNumber.mentionsIn("GB/T 29829-2013 and GB/T 29829-2022");
        assertEquals(
                List.of("gb-t-29829", "gb-t-29829"),
                both.stream().map(found -> found.standard().slug().value()).toList());
    }

    private static List<String> found(String text) {
        return StandardNumber.mentionsIn(text).stream()
                .map(mention -> mention.standard().toString())
                .toList();
    }
}
