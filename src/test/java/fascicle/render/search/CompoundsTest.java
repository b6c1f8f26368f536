package fascicle.render.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fascicle.Parallel;
import fascicle.render.search.Question.Filters;
import fascicle.render.search.Question.Order;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is written as one word, as two, with a hyphen or with signs.
class CompoundsTest {
    @ParameterizedTest
    @CsvSource({
        "third-party, third party, thirdparty",
        "cyber-security, cyber security, cybersecurity",
        "e-mails, e mails, emails",
        "co-operation, co operation, cooperation",
        "Daten-Schutz, Daten Schutz, Datenschutz",
        "third\u2011parties, third  parties, Thirdparties",
    })
    void findEachOtherHoweverTheyAreWritten(String hyphened, String apart, String joined) throws IOException {
        List<String> forms = List.of(hyphened, apart, joined);
        for (String asked : forms) {
            assertEquals(Set.of(0, 1, 2), found(asked, forms), asked);
            assertEquals(Set.of(0, 1, 2), found("assessments of " + asked + " rules", forms), asked);
            for (String only : forms) {
                assertEquals(Set.of(0), found(asked, List.of(only)), asked + " in " + only);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"on-line, online", "up-to-date, uptodate", "follow-up, followup", "in-depth, indepth", "Wi-Fi, WiFi"})
    void findEachOtherEvenWhereAPartIsACommonWord(String hyphened, String joined) throws IOException {
        assertEquals(Set.of(0, 1), found(hyphened, List.of(hyphened, joined, "a line of this date fi")));
        assertEquals(Set.of(0, 1), found(joined, List.of(hyphened, joined, "a line of this date fi")));
    }

    @Test
    void areNoneWhereOnlyCommonWordsOrNumbersMeet() throws IOException {
        assertEquals(Set.of(0), found("before", List.of("before", "be fore")));
        assertEquals(Set.of(0), found("20222023", List.of("20222023", "2022-2023")));
        assertEquals(Set.of(0), found("framework", List.of("framework", "a frame, then work")));
    }

    @ParameterizedTest
    @CsvSource({"C++, 0", "c++, 0", "C#, 1", ".NET, 2", "C＋＋, 0", "Internet+, 4"})
    void knowsWordsByTheirSigns(String asked, int only) throws IOException {
        List<String> texts = List.of(
                "Written in C++17, not in others.",
                "Written in C# (or so).",
                "使用.NET framework.",
                "A net of C, and a vitamin C. The Internet.",
                "The Internet+ plan. C.");
        assertEquals(Set.of(only), found(asked, texts));
    }

    @Test
    void aSignThatIsNowhereFindsNoOtherWord() throws IOException {
        assertEquals(Set.of(), found("C++", List.of("Vitamin C.", "C# is another.")));
        assertEquals(Set.of(0), found("Internet+", List.of("The Internet.")));
    }

    @ParameterizedTest
    @CsvSource({
        "Strasse, Straße",
        "STRASSE, straße",
        "Lodz, Łódź",
        "Aero, Ærø",
        "oeuvre, Œuvre",
        "Dai, Đại",
        "thorn, Þorn",
        "straße, strasse",
        "Łódź, Lodz",
        "DİYARBAKIR, Diyarbakır",
    })
    void readsLettersAsTheyAreTypedElsewhere(String asked, String written) throws IOException {
        assertEquals(Set.of(0), found(asked, List.of(written, "nothing")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-11-18",
                "18 November 2023",
                "18th of November 2023",
                "November 18, 2023",
                "18 Nov. 2023",
                "18.11.2023",
                "2023年11月18日",
                "18 novembre 2023",
                "18. November 2023",
                "18 de noviembre de 2023",
                "18 November",
                "11月18日"
            })
    void findADayHoweverItIsWritten(String asked) throws IOException {
        List<String> texts = List.of(
                "Until 18 November 2023.",
                "截止日期为2023年11月18日。",
                "Until 2023-11-18",
                "On Nov. 18, 2023",
                "On 18 May, in November 2023",
                "On 11.18.2023, 18");
        assertEquals(Set.of(0, 1, 2, 3), found(asked, texts));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1er juillet 2024",
                "1 juillet 2024",
                "1º luglio 2024",
                "1° luglio 2024",
                "1st July 2024",
                "1er juillet"
            })
    void findTheFirstOfAMonthHoweverItIsWritten(String asked) throws IOException {
        List<String> texts = List.of(
                "jusqu’au 1er juillet 2024.",
                "fino al 1º luglio 2024",
                "fino al 1° luglio 2024",
                "2024-07-01",
                "le 11 juillet 2024",
                "le 1er juin, en juillet 2024");
        assertEquals(Set.of(0, 1, 2, 3), found(asked, texts));
    }

    @Test
    void aTitleWithTheWordsComesFirstWhereAllElseIsNear() throws IOException {
        Newsletters.Draft elsewhere =
                Newsletters.Draft.of("Machines in homes", "Robots help. Robots lift, robots walk.");
        Newsletters.Draft titled =
                Newsletters.Draft.of("Robots in homes", "Machines help. Machines lift, machines walk.");
        Newsletters.Draft other = Newsletters.Draft.of("Carbon", "Markets trade what machines burn in homes.");
        assertEquals(List.of(1, 0), ranked("robots", List.of(elsewhere, titled, other, other, other, other)));
        Newsletters.Draft about = Newsletters.Draft.of("Machines", "Robots, robots, robots, robots! ".repeat(9));
        assertEquals(List.of(0, 1), ranked("robots", List.of(about, titled, other, other, other, other)));
    }

    /// A word may stand before very many others, and behind them.
    @ParameterizedTest
    @ValueSource(strings = {"GB/T %1$d-2020 is in force. ", "zz%1$d zz %1$d ", "q%1$dzend q%1$dz end "})
    void areLookedForInATimeThatGrowsWithTheText(String words) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            text.append(words.formatted(100_000 + i));
        }
        WholeIndex index =
                MadeSearch.index(Newsletters.of(List.of(Newsletters.Draft.of("One", text.toString())), List.of()));
        try (Parallel parallel = Parallel.of(1)) {
            List<Compounds.Table> tables =
                    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Compounds.of(index, parallel));
            assertEquals(index.terms().size(), tables.size());
        }
    }

    /// Which of the texts have everything.
    private static Set<Integer> found(String asked, List<String> texts) throws IOException {
        List<Newsletters.Draft> drafts = new ArrayList<>();
        for (String text : texts) {
            drafts.add(Newsletters.Draft.of("One", "Assessments of the rules: " + text));
        }
        return new TreeSet<>(ranked(asked, drafts));
    }

    private static List<Integer> ranked(String asked, List<Newsletters.Draft> drafts) throws IOException {
        try (SearchIndex index = SearchIndex.of(Newsletters.of(drafts, List.of()))) {
            Results results = index.search(new Question(asked, false, true, Filters.NONE, Order.RELEVANCE, 10));
            return results.hits().stream()
                    .limit(results.complete())
                    .map(Results.Hit::document)
                    .toList();
        }
    }
}
