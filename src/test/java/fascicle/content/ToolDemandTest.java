package fascicle.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fascicle.Diagnostic;
import fascicle.Position;
import fascicle.Release;
import fascicle.SiteFixture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Newsletters that ask for a version of the tool.
class ToolDemandTest {
    private static String verdict(String demand, String tool) {
        Release release = new Release(Optional.of(tool), Optional.empty(), Optional.empty(), false, Optional.empty());
        return ToolDemand.read(demand)
                .map(read -> read.refusal(Position.startOf("x"), release)
                        .map(Diagnostic::code)
                        .orElse("fine"))
                .orElse("no demand");
    }

    @ParameterizedTest
    @CsvSource({
        ">=1.0, 1.0.0, fine",
        ">=1, 1.0.0, fine",
        ">=1.0.0, 1.0, fine",
        ">=1.0, 0.9.9, tool-old",
        ">=1.0.1, 1.0.0, tool-old",
        ">=1.9, 1.10.0, fine",
        ">=2, 10.0, fine",
        ">=1.0, 1.0.0-SNAPSHOT, fine",
        ">=1.2 <2, 2.0.0, tool-new",
        ">=1.2 <2, 1.99.0, fine",
        "'>= 1.2, < 2', 1.1, tool-old",
        ">=1.0, (from sources), fine",
    })
    void comparesByNumbers(String demand, String tool, String verdict) {
        assertEquals(verdict, verdict(demand, tool));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1.0", "^1.0", ">1.0", ">=", ">=1.0.0.0", ">=01", ">=1.x", ">=9999999", "latest", ">=1.0 <"})
    void isWrittenInOneForm(String demand) {
        assertEquals("no demand", verdict(demand, "1.0.0"));
    }

    @Test
    void aNewsletterForANewerToolIsToldInOneWord(@TempDir Path folder) throws IOException {
        SiteFixture site = SiteFixture.empty(folder)
                .replace(
                        "content/newsletter.yaml", "title: Test", "title: Test\nfascicle: \">=999.1\"\nunheard-of: key")
                .write("content/issues/2023-09/01-a.md", "---\ntitle: A\nsection: news\nnovel: true\n---\n");
        List<Diagnostic> found = site.diagnostics();
        assertEquals(1, found.size(), found::toString);
        Diagnostic only = found.getFirst();
        assertEquals("content/newsletter.yaml:2:11", only.at().toString());
        assertEquals("tool-old", only.code());
        String number = Release.ofThisTool().number().orElseThrow();
        assertEquals("the newsletter wants Fascicle 999.1 or newer; this is Fascicle " + number, only.message());
    }

    @Test
    void withoutQuotesItIsToldHowToWriteIt(@TempDir Path folder) throws IOException {
        SiteFixture site = SiteFixture.empty(folder)
                .replace("content/newsletter.yaml", "title: Test", "title: Test\nfascicle: >=1.0");
        assertEquals(
                "put it in quotes: fascicle: \">=1.0\"",
                site.diagnostics().getFirst().hint().orElse("none"));
    }
}
