package fascicle.model;

import java.util.List;
import java.util.stream.Collectors;

/// Names parts of a text by what they say, so that a link to one still leads to it when others are put before it.
public final class PassageName {
    private PassageName() {}

    /// Such as `p-1kq8z3f`.
    public static String named(String words) {
        return "p-" + Integer.toUnsignedString(words.hashCode(), Character.MAX_RADIX);
    }

    /// The words of a row, a cell after the other.
    public static String words(Block.Table.Row row) {
        return words(row.cells().stream().map(Block.Table.Cell::inlines).toList());
    }

    /// The words of a row, or of a paragraph, which is one cell.
    public static String words(List<List<Inline>> cells) {
        return cells.stream().map(PlainText::of).collect(Collectors.joining(" "));
    }
}
