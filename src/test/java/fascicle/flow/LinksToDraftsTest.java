package fascicle.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fascicle.Diagnostic;
import fascicle.SiteFixture;
import fascicle.model.LastDay;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// A link to what is not published yet is told by `check` and by `build` alike, wherever it stands and whyever that is
/// not published.
class LinksToDraftsTest {
    private static final String ISSUE = "content/issues/2023-09/";
    private static final LastDay TODAY = new LastDay.Today(Instant.parse("2023-12-01T12:00:00Z"));

    @TempDir
    private Path folder;

    /// The file that has the link, its text, and the line of the link.
    static Stream<Arguments> places() {
        String head = "---\ntitle: A\nsection: news\n";
        return Stream.of(
                Arguments.of("01-a.md", head + "---\nSee [it](02-b.md).\n", 5),
                Arguments.of("01-a.md", head + "---\nSee [it](02-b.md#part).\n", 5),
                Arguments.of("01-a.md", head + "---\nSee [it][b].\n\n[b]: 02-b.md\n", 5),
                Arguments.of("01-a.md", head + "---\nSee <a href=\"02-b.md\">it</a>.\n", 5),
                Arguments.of("01-a.md", head + "---\n| a |\n|---|\n| [it](02-b.md) |\n", 7),
                Arguments.of("01-a.md", head + "---\nA note.[^1]\n\n[^1]: See [it](02-b.md).\n", 7),
                Arguments.of("01-a.md", head + "---\n> - See [it](02-b.md).\n", 5),
                Arguments.of("01-a.md", head + "takeaway: {text: \"See [it](02-b.md).\"}\n---\nText.\n", 4),
                Arguments.of("01-a.md", head + "source: See [it](02-b.md)\n---\nText.\n", 4),
                Arguments.of("issue.md", "---\nperiod: May\npublished: 2023-09-30\n---\nSee [it](02-b.md).\n", 5),
                Arguments.of("../../pages/about.md", "---\ntitle: A\n---\nSee [it](../issues/2023-09/02-b.md).\n", 4),
                Arguments.of("../../dossiers/a.md", "---\ntitle: GB 1\n---\nSee [it](../issues/2023-09/02-b.md).\n", 4),
                Arguments.of("01-a.zh.md", "---\ntitle: A\n---\n[it](02-b.md)\n", 4));
    }

    @ParameterizedTest
    @MethodSource("places")
    void areToldWhereverTheyStand(String file, String text, int line) throws IOException {
        SiteFixture site = SiteFixture.empty(folder)
                .article("01-a", "Text on GB 1.\n")
                .article("02-b", "Text.\n\n## Part\n\nText.\n")
                .write(ISSUE + file, text);
        assertEquals(List.of(), checked(site));
        site.replace(ISSUE + "02-b.md", "section: news\n", "section: news\ndraft: true\n");
        String path = Path.of(ISSUE, file).normalize().toString();
        assertEquals(List.of(path + ":" + line + ": link-draft"), checked(site));
        assertEquals(checked(site), built(site));
    }

    /// What the front matter says of the issue with the link and of the other, and of the article there.
    @ParameterizedTest
    @CsvSource({
        "published: 2023-10-01, published: 2023-11-01, section: news, false, false",
        "published: 2023-10-01, published: 2023-12-02, section: news, true, true",
        "published: 2023-12-02, published: 2023-12-02, section: news, false, false",
        "published: 2023-12-02, published: 2023-12-03, section: news, true, false",
        "published: 2023-10-01, published: 2023-11-01\\ndraft: true, section: news, true, true",
        "published: 2023-10-01, published: 2023-11-01, section: news\\ndraft: true, true, true",
        "published: 2023-10-01\\ndraft: true, published: 2023-12-02, section: news\\ndraft: true, false, false",
        "published: 2023-12-02, published: 2023-11-01, section: news\\ndraft: true, true, false",
        "published: 2023-12-02, published: 2023-11-01, section: news, false, false",
    })
    void areToldWhyeverItIsNotThere(String from, String to, String article, boolean byCheck, boolean byBuild)
            throws IOException {
        for (String target : List.of("03-c.md", "issue.md", "03-c.zh.md")) {
            SiteFixture site = SiteFixture.empty(folder)
                    .article("01-a", "Text.\n")
                    .write("content/issues/one/issue.md", "---\nperiod: One\n" + lines(from) + "\n---\n")
                    .write(
                            "content/issues/one/02-b.md",
                            "---\ntitle: B\nsection: news\n---\nSee [it](../two/" + target + ").\n")
                    .write("content/issues/two/issue.md", "---\nperiod: Two\n" + lines(to) + "\n---\n")
                    .write("content/issues/two/03-c.md", "---\ntitle: C\n" + lines(article) + "\n---\nText.\n")
                    .write("content/issues/two/03-c.zh.md", "---\ntitle: C\n---\n文字。\n");
            List<String> told = List.of("content/issues/one/02-b.md:5: link-draft");
            assertEquals(byCheck ? told : List.of(), checked(site), target);
            assertEquals(byBuild ? told : List.of(), built(site), target);
        }
    }

    @Test
    void buildsThatShowMoreTellLess() throws IOException {
        SiteFixture site = SiteFixture.empty(folder)
                .article("01-a", "See [it](02-b.md).\n")
                .write(ISSUE + "02-b.md", "---\ntitle: B\nsection: news\ndraft: true\n---\nText.\n");
        assertEquals(List.of(), errors(ProofReading.Order.build(folder, site.site(), true, TODAY)));
    }

    private static String lines(String front) {
        return front.replace("\\n", "\n");
    }

    private static List<String> checked(SiteFixture site) throws IOException {
        return errors(ProofReading.Order.check(site.project(), TODAY));
    }

    private static List<String> built(SiteFixture site) throws IOException {
        LastDay day = new LastDay.Of(LocalDate.of(2023, 12, 1));
        return errors(ProofReading.Order.build(site.project(), site.site(), false, day));
    }

    private static List<String> errors(ProofReading.Order order) throws IOException {
        return ProofReading.of(order).diagnostics().stream()
                .filter(Diagnostic::isError)
                .map(found -> found.at().path() + ":" + found.at().line() + ": " + found.code())
                .toList();
    }
}
