package fascicle.content.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Addresses in running text end where a reader would say that they end.
class BareAddressesTest {
    private static List<String> links(String markdown) {
        return Jsoup.parse(Rendering.of(markdown).html()).select("a").eachText();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "请看%s。然后",
                "（%s）。",
                "“%s”、",
                "在%s的网站",
                "“%s” is",
                "‘%s’ is",
                "«%s» est",
                "„%s“ ist",
                "see %s… and",
                "see %s— and",
                "see %s’s page",
                "see %s's page",
                "《%s》，",
                "「%s」",
                "%s：",
                "%s；",
                "%s\u00a0is",
                "%s\u3000的",
                "%s，%s",
                "（见%s）",
                "\"%s\"",
                "(%s)",
                "%s.",
                "한국%s에서",
                "see %s?",
                "*%s*的",
                "**%s**。"
            })
    void endBeforeMarksAndChineseText(String around) {
        for (String address :
                List.of("https://example.org/a_b?c=d", "http://example.org", "www.example.org/a", "b.c@example.org")) {
            assertEquals(
                    address, links(around.formatted(address, address)).getFirst(), () -> around.formatted(address, ""));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://fr.wikipedia.org/wiki/École",
                "https://example.org/a(b)c",
                "https://example.org/it's-here",
                "https://example.org/a's/b",
                "https://пример.рф/а",
                "jörg@example.org"
            })
    void goOnWithWhatBelongsToThem(String address) {
        assertEquals(List.of(address), links("See " + address + " now."));
        assertEquals(List.of(address), links("（" + address + "）"));
    }

    @ParameterizedTest
    @CsvSource({"a@b,0", "https://,0", "中国@公司。,0", "`https://example.org`,0", "file.yaml,0", "@name,0"})
    void areNotMadeOfWhatIsNone(String text, int links) {
        assertEquals(links, links(text).size());
    }

    @Test
    void areToldWhereItIsDoubtfulWhetherTheyEnd() {
        new Remarked("link-end")
                .finds(
                        "> 见https://zh.wikipedia.org/wiki/标准化。",
                        "1:4 \"https://zh.wikipedia.org/wiki/\" is taken for the address, without \"标准化。\"")
                .finds(
                        "a www.example.org/a–b and https://example.org/long…",
                        "1:3 \"www.example.org/a\" is taken for the address, without \"–b\"",
                        "1:27 \"https://example.org/long\" is taken for the address, without \"…\"")
                .finds(
                        "https://fr.wikipedia.org/wiki/L’Équipe",
                        "1:1 \"https://fr.wikipedia.org/wiki/L\" is taken for the address, without \"’Équipe\"")
                .finds(
                        "看https://中国.cn",
                        "1:2 this address is not made a link, for it does not begin with a Latin letter")
                .leaves(
                        "https://example.org/k’s and https://example.org/j— and www.example.org/a – b",
                        "请看https://example.org/e的网站。然后（https://example.org/b/）和“https://example.org/c/”",
                        "<https://zh.wikipedia.org/wiki/标准化> and [a](https://example.org/a–b) and `https://中国.cn`",
                        "https://example.org/a.");
    }
}
