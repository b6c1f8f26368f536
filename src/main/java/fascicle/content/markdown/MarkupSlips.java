package fascicle.content.markdown;

import fascicle.content.source.Problems;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/// Tells where an author wrote signs that Markdown takes for something else than he meant: what would be lost, or be
/// printed as it is.
final class MarkupSlips extends AbstractVisitor {
    private final List<String> lines;
    private final FilePlaces places;
    private final Problems problems;

    private MarkupSlips(List<String> lines, FilePlaces places, Problems problems) {
        this.lines = lines;
        this.places = places;
        this.problems = problems;
    }

    /// @param parsed what was made of the lines
    static void report(Node parsed, List<String> lines, FilePlaces places, Problems problems) {
        DoubtfulEnds.report(parsed, places, problems);
        parsed.accept(new MarkupSlips(lines, places, problems));
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (!paragraph.getSourceSpans().isEmpty()) {
            WrittenText text = text(paragraph);
            IdleHeadings.report(text, problems);
            IdleLists.report(text, problems);
            IdleTables.report(text, problems);
            LostCells.report(text, problems);
        }
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        ProseAsCode.report(code, places, problems);
    }

    @Override
    public void visit(Heading heading) {
        text(heading);
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock table) {
            LostCells.report(table, lines, places, problems);
        }
        visitChildren(block);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableCell cell) {
            text(cell);
        } else {
            visitChildren(node);
        }
    }

    private WrittenText text(Node block) {
        WrittenText text = new WrittenTextSetter(lines).set(block, places);
        UndefinedReferences.report(text, problems);
        IdleEmphasis.report(text, problems);
        IdleLinks.report(text, problems);
        ForeignSigns.report(text, problems);
        return text;
    }
}
