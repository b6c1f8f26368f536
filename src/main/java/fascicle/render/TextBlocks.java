package fascicle.render;

import fascicle.model.Block;
import fascicle.model.Body;
import fascicle.model.Inline;
import fascicle.model.Settings;
import fascicle.model.Target;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The text of an article in lines: what Markdown marks by signs stays marked by signs that need no explanation.
public final class TextBlocks {
    private final Lines lines;
    private final Settings settings;
    private final String notes;

    /// @param notes what stands over footnotes
    public TextBlocks(Lines lines, Settings settings, String notes) {
        this.lines = lines;
        this.settings = settings;
        this.notes = notes;
    }

    public void write(Body body) {
        write(body.blocks(), "", "");
        if (!body.footnotes().isEmpty()) {
            lines.paragraph(notes);
        }
        for (Body.Footnote note : body.footnotes()) {
            write(note.blocks(), "[" + note.number() + "] ", "    ");
        }
    }

    /// @param first what stands before the first line of the first block
    /// @param others what stands before all other lines
    private void write(List<Block> blocks, String first, String others) {
        String before = first;
        for (Block block : blocks) {
            write(block, before, others);
            before = others;
        }
    }

    private void write(Block block, String first, String others) {
        switch (block) {
            case Block.Paragraph paragraph -> lines.paragraph(first, others, words(paragraph.inlines()));
            case Block.Heading heading -> lines.paragraph(first, others, words(heading.inlines()));
            case Block.BulletList list ->
                list.items().forEach(item -> write(item.blocks(), others + "- ", others + "  "));
            case Block.OrderedList list -> write(list, others);
            case Block.Quotation quotation -> write(quotation.blocks(), first + "> ", others + "> ");
            case Block.Alert alert -> write(alert.blocks(), first + "! ", others + "! ");
            case Block.CodeBlock code -> kept(code.text(), others);
            case Block.Table table -> write(table, others);
            case Block.Figure figure ->
                lines.paragraph(
                        first,
                        others,
                        "[" + figure.caption().orElse(figure.picture().alt()) + "]");
            case Block.Rule _ -> lines.paragraph(first, others, "* * *");
            case Block.RawHtml html -> lines.paragraph(first, others, html.text());
            case Block.Framed framed -> {
                lines.paragraph(first, others, framed.text());
                framed.contents().forEach(content -> write(content, others, others));
            }
        }
    }

    private void write(Block.OrderedList list, String others) {
        int number = list.start();
        for (Block.Item item : list.items()) {
            int said = item.lettered().orElse(number);
            String marker = list.numbering().spell(said) + list.delimiter() + " ";
            write(item.blocks(), others + marker, others + " ".repeat(marker.length()));
            number = said + 1;
        }
    }

    private void kept(String text, String before) {
        text.lines().forEach(line -> lines.line(before + "    " + line));
        lines.line("");
    }

    /// Each row as a paragraph: a table of a text is seldom narrow enough to be drawn.
    private void write(Block.Table table, String others) {
        lines.paragraph(others, others, words(table.caption()));
        table.head().forEach(row -> write(row, others));
        table.body().forEach(row -> write(row, others));
    }

    private void write(Block.Table.Row row, String others) {
        String cells = row.cells().stream().map(cell -> words(cell.inlines())).collect(Collectors.joining(" | "));
        lines.paragraph(others + "| ", others + "  ", cells);
    }

    /// The words of a line, with the addresses of its links.
    public String words(List<Inline> inlines) {
        return inlines.stream().map(this::words).collect(Collectors.joining());
    }

    private String words(Inline inline) {
        return switch (inline) {
            case Inline.Text text -> text.text();
            case Inline.Short known -> known.abbreviation().shortForm();
            case Inline.Emphasis emphasis -> "_" + words(emphasis.inlines()) + "_";
            case Inline.Strong strong -> "*" + words(strong.inlines()) + "*";
            case Inline.Struck struck -> "~" + words(struck.inlines()) + "~";
            case Inline.Code code -> code.text();
            case Inline.Link link -> words(link);
            case Inline.Image image -> image.picture().alt();
            case Inline.NoteMark mark -> "[" + mark.number() + "]";
            case Inline.Element element -> words(element.inlines());
            case Inline.LineBreak _ -> "\n";
            case Inline.SoftBreak _ -> " ";
        };
    }

    private String words(Inline.Link link) {
        String words = words(link.inlines());
        Optional<String> address =
                address(link.target()).filter(to -> !words.contains(to) && !to.equals("mailto:" + words));
        return address.map(to -> words + " <" + to + ">").orElse(words);
    }

    /// Absent for what can be told only of a site that says where it stands, and within a text.
    private Optional<String> address(Target target) {
        boolean isKnown = settings.baseUrl().isPresent() || target instanceof Target.Outside;
        return isKnown ? new Places(settings, "").of(target) : Optional.empty();
    }
}
