package fascicle.content.markdown;

import fascicle.Position;
import fascicle.content.source.Located;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/// Turns the places of a parsed text into places of the file that holds it.
@FunctionalInterface
interface Places {
    /// @param line from 0, in the parsed text
    /// @param column from 0
    Position at(int line, int column);

    /// Where a node begins; a node without a place, which only hand-made ones are, begins the text.
    default Position of(Node node) {
        if (node.getSourceSpans().isEmpty()) {
            return node.getParent() == null ? at(0, 0) : of(node.getParent());
        }
        SourceSpan first = node.getSourceSpans().getFirst();
        return at(first.getLineIndex(), first.getColumnIndex());
    }

    /// A text that begins on a line of its own.
    ///
    /// @param lines as they were parsed, with their signs
    static Places fromLine(String path, int firstLine, List<String> lines) {
        List<int[]> signs = lines.stream().map(LetterSigns::counts).toList();
        return (line, column) -> {
            int[] counts = line < signs.size() ? signs.get(line) : new int[1];
            int before = counts[Math.min(column, counts.length - 1)];
            return new Position(path, firstLine + line, column - before + 1);
        };
    }

    /// A text that is a value in YAML.
    static Places within(Located<String> value) {
        Position at = value.at();
        return (line, column) -> value.exact() ? new Position(at.path(), at.line(), at.column() + column) : at;
    }
}
