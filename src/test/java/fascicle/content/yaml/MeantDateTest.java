package fascicle.content.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Dates as people write them, and what is advised.
class MeantDateTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        15.01.2027        | write 2027-01-15
        5. 1. 2027        | write 2027-01-05
        30 November 2026  | write 2026-11-30
        30 nov 2026       | write 2026-11-30
        November 30, 2026 | write 2026-11-30
        November 29th, 2026 | write 2026-11-29
        1st May 2026      | write 2026-05-01
        29. November 2026 | write 2026-11-29
        1er mai 2026      | write 2026-05-01
        29 de noviembre de 2026 | write 2026-11-29
        29 novembre 2026  | write 2026-11-29
        29/11/2026        | write 2026-11-29
        11/29/2026        | write 2026-11-29
        31/11/2026        | ''
        2026-11           | add the day, such as 2026-11-28
        2026-13           | ''
        2026-1-5          | write 2026-01-05
        2026/01/05        | write 2026-01-05
        2026年1月5日       | write 2026-01-05
        2026-13-12        | there is no month 13
        2026-13-12T10:00  | there is no month 13
        2026-11-31        | the last day of that month is 30
        2026-11-30T25:00  | ''
        3/4/2026          | ''
        31.11.2026        | ''
        soon              | ''
        """)
    void isAdvisedWhereItIsSure(String written, String hint) {
        assertEquals(hint, MeantDate.hint(written).orElse(""));
    }
}
