package fascicle.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The issue of these articles was published on 30 September 2023.
class DateChecksTest {
    @TempDir
    private Path folder;

    @Test
    void reportsImpossibleDaysOfOtherLanguages() throws IOException {
        Proof.of("date-impossible", folder.resolve("fr"))
                .language("fr")
                .finds(
                        "Jusqu’au 31 avril 2026, puis le 30 février.",
                        "5:10 there is no 31 avril 2026",
                        "5:33 there is no 30 février")
                .leaves("Le 1er mai, le 29 février, le 29 février 2024, « le 31 avril » et 31 avrils.");
        Proof.of("date-impossible", folder.resolve("de"))
                .language("de")
                .finds(
                        "Bis zum 31. April, am 29. Februar 2026.",
                        "5:9 there is no 31. April",
                        "5:23 there is no 29. Februar 2026")
                .leaves("Am 31. März, am 30. April 2026, im August 90 Minuten, im April 31 Minuten, „am 31. April“.");
        Proof.of("date-impossible", folder.resolve("es"))
                .language("es")
                .finds("El 31 de junio de 2026.", "5:4 there is no 31 de junio de 2026")
                .leaves("El 31 de julio.");
        Proof.of("date-impossible", folder.resolve("it"))
                .language("it")
                .finds("Il 31 giugno 2026.", "5:4 there is no 31 giugno 2026")
                .leaves("Il 30 giugno.");
    }

    @Test
    void reportsADayThatDoesNotExist() throws IOException {
        Proof.of("date-impossible", folder)
                .finds(
                        "On 31 November 2023, September 31st, 30 February and 29 February 2023.",
                        "5:4 there is no 31 November 2023",
                        "5:22 there is no September 31st",
                        "5:38 there is no 30 February",
                        "5:54 there is no 29 February 2023")
                .leaves("29 February, 29 February 2024, 1–30 September 2023", "May 2023, 10 May be")
                .leaves(
                        "In August 90 people came. The law of February 30 companies asked for is not yet out.",
                        "In March 2023 there were 31 members, and in April 35 more joined. Since May 50 have.",
                        "Room 32 March Road. Building 45, May Street. The score in June 31–29 was close.",
                        "For example, \"29 February 2011\" is none, nor is `31 April 2023`.",
                        "> It was on 31 February 2020.");
    }

    @Test
    void reportsAWeekdayThatDoesNotFit() throws IOException {
        Proof.of("date-weekday", folder)
                .finds("On Monday, 18 October 2023 and so on.", "5:4 18 October 2023 is no Monday")
                .leaves("On Wednesday, 18 October 2023 and on Monday. 18 October 2023", "Monday 18 October");
    }

    @Test
    void reportsDatesThatAreWrittenUnlikeMost() throws IOException {
        Proof.of("date-style", folder)
                .finds(
                        "1 May 2023, 18 October 2023, 2 June and 5–6 June 2023. Not October 19th, 2023,\n"
                                + "nor September 28, 2023, nor 25 October, 2023, nor 2023-10-18, nor 1~4 November.",
                        "5:60 \"October 19th, 2023\" is written unlike most dates of the issue",
                        "6:5 \"September 28, 2023\" is written unlike most dates of the issue",
                        "6:29 \"25 October, 2023\" is written unlike most dates of the issue",
                        "6:51 \"2023-10-18\" is written unlike most dates of the issue",
                        "6:67 \"1~4 November\" is written unlike most dates of the issue")
                .leaves(
                        "1 May 2023, 18 October, and 5–6 June 2023",
                        "October 1, 2023 and October 3, when it rained.",
                        "1 May 2023\n\n> On October 19th, 2023 they said so.",
                        "Version 1.2.3, 10:00-11:00, pages 3-5, 2023-2024",
                        "1 May 2023 and 2 June 2023. *A title of May 3, 2023*, and [of May 4,"
                                + " 2023](https://a.example).",
                        "1 May 2023, 2 June 2023, May 3, 2023 and June 4, 2023");
    }

    @Test
    void saysInHowManyWaysAnIssueWritesItsDates() throws IOException {
        Proof proof = Proof.of("date-style", folder)
                .finds(
                        "1 May 2023, 2 May 2023 and 3 June; in May 2023, June 2023, and Sept 2023, and October 4th.",
                        "5:64 \"Sept 2023\" is written unlike most dates of the issue",
                        "5:79 \"October 4th\" is written unlike most dates of the issue");
        assertEquals(
                "write it as 18 October 2023, or 18–19 October 2023; the issue writes dates in 5 ways",
                proof.diagnostics().getLast().hint().orElseThrow());
    }

    @Test
    void reportsADateWithoutAYear() throws IOException {
        Proof.of("date-year", folder)
                .finds("It was in 2021.\n\nThey met on 18 October and on 5 May.", "7:31 \"5 May\" has no year")
                .leaves(
                        "They met on 18 October and on 2 September.",
                        "They met on 18 October 2023 and on 5 May.",
                        "In 2023 they met on 5 May.",
                        "The 5 Mayors");
    }

    @Test
    void reportsAConsultationThatWasOver() throws IOException {
        Proof.of("consultation-closed", folder)
                .finds(
                        "The draft is open for comments until 15 August 2023.",
                        "5:38 the consultation was already closed")
                .findsIn(
                        "title: A\nsection: news\nconsultation: {closes: 2023-09-30}",
                        "Text.",
                        "4:24 the consultation was already closed")
                .findsIn("title: A\nsection: news\nconsultation: {closes: 2023-10-30}", "Text.")
                .findsIn(
                        "title: A\nsection: news\nconsultation: [{closes: 2023-09-15}]",
                        "Comments were taken until 15 September 2023.")
                .leaves(
                        "The draft is open for comments until 15 October 2023.",
                        "The draft was open for comments until 15 August 2023.",
                        "Until 15 August 2023 he was minister.");
    }

    @Test
    void reportsAnEventThatWasOver() throws IOException {
        Proof.of("event-past", folder)
                .findsIn(
                        "title: A\nsection: news\nevent: [{starts: 2023-09-29T10:00, zone: Asia/Shanghai}]",
                        "Text.",
                        "4:18 the event was over when the issue came out")
                .findsIn("title: A\nsection: news\nevent: {starts: 2023-09-30T10:00, zone: Asia/Shanghai}", "Text.")
                .findsIn("title: A\nsection: news\nevent: {starts: 2023-09-28, ends: 2023-09-30}", "Text.");
    }

    @Test
    void reportsAPeriodThatDoesNotFit() throws IOException {
        Proof.of("period-mismatch", folder)
                .file("issue.md", "---\nperiod: July – August 2023\npublished: 2023-09-30\n---\n")
                .finds(
                        "Text.",
                        "issues/2023-09/issue.md:2:9 the period \"July – August 2023\" does not fit the folder"
                                + " 2023-09")
                .file("issue.md", "---\nperiod: September – October 2023\npublished: 2023-08-01\n---\n")
                .finds(
                        "Text.",
                        "issues/2023-09/issue.md:3:12 an issue of \"September – October 2023\" was not"
                                + " published on 2023-08-01")
                .file("issue.md", "---\nperiod: Autumn 2023\npublished: 2023-08-01\n---\n")
                .leaves("Text.")
                .file("issue.md", "---\nperiod: Sept – Dec 2023\npublished: 2024-01-10\n---\n")
                .leaves("Text.");
    }
}
