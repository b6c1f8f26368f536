package fascicle.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fascicle.Diagnostic;
import fascicle.SiteFixture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkSchemesTest {
    @TempDir
    private Path folder;

    private List<String> wrong(String settings) throws IOException {
        SiteFixture site = SiteFixture.empty(folder)
                .article("01-lift", "Write to [us](slack://channel?id=7) or [run](javascript:alert(1)).");
        site.replace("content/newsletter.yaml", "publisher: Nobody", "publisher: Nobody" + settings);
        return site.diagnostics().stream().map(Diagnostic::message).toList();
    }

    @Test
    void whatTheNewsletterLetsThroughIsPublished() throws IOException {
        assertEquals(List.of("links to \"javascript:\" are not published"), wrong("\nlink-schemes: [slack, zoommtg]"));
    }

    @Test
    void othersAreErrors() throws IOException {
        assertEquals(
                List.of("links to \"slack:\" are not published", "links to \"javascript:\" are not published"),
                wrong(""));
    }

    @Test
    void whatRunsSomethingCannotBeLetThrough() throws IOException {
        assertEquals(
                List.of(
                        "links to \"slack:\" are not published",
                        "links to \"javascript:\" are not published",
                        "expected a scheme such as slack, which runs nothing, found \"javascript\""),
                wrong("\nlink-schemes: [javascript]"));
        assertEquals(
                "expected a scheme such as slack, which runs nothing, found \"search-ms\"",
                wrong("\nlink-schemes: [search-ms]").getLast());
    }
}
