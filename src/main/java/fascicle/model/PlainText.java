package fascicle.model;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a text says, without any form: for search, descriptions and counts.
public final class PlainText {
    private PlainText() {}

    /// The words of inlines in one line.
    public static String of(List<Inline> inlines) {
        return inlines.stream().map(PlainText::of).collect(Collectors.joining());
    }

    /// The words of a whole text, a block a line; footnotes last.
    public static String of(Body body) {
        String blocks = ofBlocks(body.blocks());
        String notes =
                body.footnotes().stream().map(note -> ofBlocks(note.blocks())).collect(Collectors.joining("\n"));
        return notes.isEmpty() ? blocks : blocks + "\n" + notes;
    }

    /// The words of blocks, a block a line.
    public static String ofBlocks(List<Block> blocks) {
        return blocks.stream()
                .map(PlainText::of)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static String of(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> of(paragraph.inlines());
            case Block.Heading heading -> of(heading.inlines());
            case Block.BulletList list -> ofItems(list.items());
            case Block.OrderedList list -> ofItems(list.items());
            case Block.Quotation quotation -> ofBlocks(quotation.blocks());
            case Block.Alert alert -> ofBlocks(alert.blocks());
            case Block.CodeBlock code -> code.text();
            case Block.Table table -> of(table);
            case Block.Figure figure -> figure.caption().orElse("");
            case Block.Rule _ -> "";
            case Block.RawHtml html -> html.text();
            case Block.Framed framed -> of(framed);
        };
    }

    private static String ofItems(List<Block.Item> items) {
        return items.stream().map(item -> ofBlocks(item.blocks())).collect(Collectors.joining("\n"));
    }

    private static String of(Block.Framed framed) {
        return Stream.concat(
                        Stream.of(framed.text()), framed.contents().stream().map(PlainText::ofBlocks))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static String of(Block.Table table) {
        String rows = Stream.concat(table.head().stream(), table.body().stream())
                .map(row -> row.cells().stream().map(cell -> of(cell.inlines())).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
        return table.caption().isEmpty() ? rows : rows + "\n" + of(table.caption());
    }

    private static String of(Inline inline) {
        return switch (inline) {
            case Inline.Text text -> text.text();
            case Inline.Short known -> known.abbreviation().shortForm();
            case Inline.Emphasis emphasis -> of(emphasis.inlines());
            case Inline.Strong strong -> of(strong.inlines());
            case Inline.Struck struck -> of(struck.inlines());
            case Inline.Code code -> code.text();
            case Inline.Link link -> of(link.inlines());
            case Inline.Image image -> image.picture().alt();
            case Inline.NoteMark _ -> "";
            case Inline.Element element -> of(element.inlines());
            case Inline.LineBreak _, Inline.SoftBreak _ -> " ";
        };
    }
}
