package fascicle.content.markdown;

import fascicle.content.source.Located;
import fascicle.content.source.Problems;
import fascicle.content.source.SourceText;
import fascicle.model.Abbreviations;
import fascicle.model.Body;
import fascicle.model.Inline;
import fascicle.model.Remark;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// Reads Markdown. Safe to use from several threads.
public final class MarkdownReader {
    /// Blocks within blocks; beyond this, CommonMark takes further markers as text.
    private static final int DEEPEST = 32;

    private final Parser parser = Parser.builder()
            .extensions(List.of(
                    TablesExtension.create(),
                    StrikethroughExtension.builder().requireTwoTildes(true).build(),
                    FootnotesExtension.create()))
            .postProcessor(new BareAddresses())
            .postProcessor(new HtmlMedia())
            .customInlineContentParserFactory(new AngleBrackets.Factory())
            .customBlockParserFactory(new LetteredListParser.Factory())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEEPEST)
            .build();

    private final ShortForms shortForms;

    public MarkdownReader(Abbreviations known) {
        this.shortForms = ShortForms.of(known);
    }

    /// A text.
    ///
    /// @param anchors the names of its headings and of other places, which other texts may link to
    /// @param remarks what authors wrote in it to each other
    public record ReadBody(Body body, Set<String> anchors, List<Remark> remarks) {}

    /// Reads the lines of a file from `firstLine`, counted from 1, to its end.
    public ReadBody body(SourceText source, int firstLine, References references, Problems problems) {
        List<String> lines = source.lines().stream()
                .skip(firstLine - 1L)
                .map(LetterSigns::added)
                .toList();
        FilePlaces places = FilePlaces.fromLine(source.path(), firstLine, lines);
        Conversion conversion =
                new Conversion(places, references, problems, shortForms.forText(), Optional.of(new Anchors()));
        try {
            String text = String.join("\n", lines);
            Node document = parser.parse(text);
            Optional<Node> tooMany = NamedAddresses.tooMany(document, text.length());
            if (tooMany.isPresent()) {
                problems.error(
                        places.of(tooMany.get()),
                        "link-repeated",
                        "the addresses that links name up to here make more than a page can hold",
                        "shorten the address or the title that they name, or divide the file");
                return new ReadBody(Body.EMPTY, Set.of(), List.of());
            }
            MarkupSlips.report(document, lines, places, problems);
            BodyConverter converter = new BodyConverter(conversion, document);
            return new ReadBody(converter.body(), converter.anchors(), Remarks.of(document, places));
        } catch (StackOverflowError _) {
            // The parser goes one call deeper for each level of emphasis, and knows no limit to that.
            problems.error(places.at(0, 0), "markdown-depth", "emphasis nested too deeply to be read");
            return new ReadBody(Body.EMPTY, Set.of(), List.of());
        }
    }

    /// Reads a value that is one paragraph; further ones are a mistake.
    public List<Inline> line(Located<String> value, References references, Problems problems) {
        FilePlaces places = FilePlaces.within(value);
        Conversion conversion = new Conversion(places, references, problems, shortForms.forText(), Optional.empty());
        Node first = parser.parse(value.value()).getFirstChild();
        if (first instanceof Paragraph && first.getNext() == null) {
            MarkupSlips.report(first, value.value().lines().toList(), places, problems);
            return new InlineConverter(conversion).children(first);
        }
        problems.error(
                value.at(), "markdown-line", "expected a single paragraph", "no lists, headings or blank lines here");
        return List.of();
    }
}
