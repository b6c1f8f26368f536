package fascicle.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fascicle.Chromium;
import fascicle.SiteFixture;
import fascicle.plan.Offers;
import fascicle.render.Theme;
import fascicle.render.ThemeException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Letters and Roman numbers stand before the items of a list as their author wrote them.
class NumberingIT {
    private static final String STYLES = """
        return [...document.querySelectorAll(".prose ol")].map(list => getComputedStyle(list).listStyleType);
        """;

    @ParameterizedTest
    @ValueSource(strings = {"gazette", "plain"})
    void everyListHasTheMarkersOfItsAuthor(String name, @TempDir Path folder) throws IOException, ThemeException {
        SiteFixture fixture = SiteFixture.empty(folder).article("01-one", """
            1. x

            <!-- -->

            a) x
            b) x

            <!-- -->

            A.  x
            B.  x

            <!-- -->

            A) x
            B) x

            <!-- -->

            i. x
            ii. x

            <!-- -->

            I) x
            II) x
            """);
        Theme theme = new Theme(List.of(Path.of("themes", name), Path.of("themes/gazette")));
        WebSite.of(fixture.newsletter(), Offers.NONE, theme).into(folder.resolve("site"));
        try (Chromium chromium = Chromium.open(folder.resolve("profile"))) {
            chromium.open(folder.resolve("site/issues/2023-09/one.html").toUri().toString());
            assertEquals(
                    List.of(
                            "decimal",
                            "parenthesised-alpha",
                            "upper-alpha",
                            "parenthesised-capitals",
                            "lower-roman",
                            "parenthesised-roman-capitals"),
                    chromium.run(STYLES));
        }
    }
}
