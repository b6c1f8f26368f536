package fascicle.content.markdown;

import fascicle.Position;
import fascicle.content.source.Located;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/// Turns the places of a parsed text into places of the file that holds it.
@FunctionalInterface
interface FilePlaces {
    /// @param line from 0, in the parsed text
    /// @param column from 0
    Position at(int line, int column);

    /// Whether the text stands in its file as it was parsed, so that letter n of a line is n columns from its first.
    default boolean isStraight() {
        return true;
    }

    /// The text of a node, cut where its letters stand apart in the file.
    default List<Piece> pieces(Node node, String text) {
        if (isStraight() || node.getSourceSpans().isEmpty()) {
            return List.of(new Piece(text, of(node)));
        }
        SourceSpan span = node.getSourceSpans().getFirst();
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        Position at = of(node);
        for (int i = 1; i <= text.length(); i++) {
            Position here = at(span.getLineIndex(), span.getColumnIndex() + i);
            boolean due = here.line() == at.line() && here.column() == at.column() + i - start;
            if (i == text.length() || !due) {
                pieces.add(new Piece(text.substring(start, i), at));
                start = i;
                at = here;
            }
        }
        return pieces.isEmpty() ? List.of(new Piece(text, at)) : pieces;
    }

    /// Letters that stand in one place.
    record Piece(String text, Position at) {}

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
    static FilePlaces fromLine(String path, int firstLine, List<String> lines) {
        List<int[]> signs = lines.stream().map(LetterSigns::counts).toList();
        return (line, column) -> {
            int[] counts = line < signs.size() ? signs.get(line) : new int[1];
            int before = counts[Math.min(column, counts.length - 1)];
            return new Position(path, firstLine + line, column - before + 1);
        };
    }

    /// A text that is a value in YAML.
    static FilePlaces within(Located<String> value) {
        List<String> lines = value.value().lines().toList();
        boolean straight = value.track().runs().size() == 1;
        return new FilePlaces() {
            @Override
            public Position at(int line, int column) {
                int before = lines.stream()
                        .limit(line)
                        .mapToInt(text -> text.length() + 1)
                        .sum();
                return value.track().at(before + column);
            }

            @Override
            public boolean isStraight() {
                return straight;
            }
        };
    }
}
