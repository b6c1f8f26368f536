package fascicle.content.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.model.Block;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.parser.Parser;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// All examples of CommonMark's specification give CommonMark's results, where neither our additions apply nor raw
/// HTML is cleaned.
class CommonMarkSpecTest {
    private static final Pattern BARE_ADDRESS = Pattern.compile("\\b(https?://|\\S+@\\S+\\.)");
    private static final Pattern HEADING_ID = Pattern.compile("<(h[1-6]) id=\"[^\"]*\">");

    static List<Example> comparable() {
        return ExampleReader.readExamples(TestResources.getSpec()).stream()
                .filter(example -> !hasRawHtml(example.getSource()))
                .filter(example -> !isAddition(example))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("comparable")
    void givesTheResultOfTheSpecification(Example example) {
        assertEquals(
                normal(example.getHtml().replace("→", "\t")),
                normal(ids(Rendering.of(example.getSource()).html())));
    }

    @Test
    void onlyTheExamplesWithRawHtmlOrAdditionsAreLeftOut() {
        List<Example> all = ExampleReader.readExamples(TestResources.getSpec());
        long html =
                all.stream().filter(example -> hasRawHtml(example.getSource())).count();
        long additions = all.stream()
                .filter(example -> !hasRawHtml(example.getSource()) && isAddition(example))
                .count();
        assertEquals(all.size(), comparable().size() + html + additions);
        assertTrue(additions < 45, "left out for our additions: " + additions);
    }

    /// A picture alone in its paragraph is a figure, and bare addresses are links.
    private static boolean isAddition(Example example) {
        boolean figure = Rendering.of(example.getSource()).body().blocks().stream()
                .anyMatch(block -> block instanceof Block.Figure);
        boolean bare = BARE_ADDRESS.matcher(example.getSource()).find()
                && !example.getHtml().equals(withoutAutolinks(example));
        return figure || bare;
    }

    private static String withoutAutolinks(Example example) {
        int linksThere = Jsoup.parse(example.getHtml()).select("a").size();
        int linksHere = Jsoup.parse(Rendering.of(example.getSource()).html())
                .select("a")
                .size();
        return linksThere == linksHere ? example.getHtml() : "";
    }

    private static boolean hasRawHtml(String markdown) {
        boolean[] found = {false};
        Parser.builder().build().parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlBlock html) {
                found[0] = true;
            }

            @Override
            public void visit(HtmlInline html) {
                found[0] = true;
            }
        });
        return found[0];
    }

    private static String ids(String html) {
        return HEADING_ID.matcher(html).replaceAll("<$1>");
    }

    private static String normal(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        return document.body().html().strip();
    }
}
