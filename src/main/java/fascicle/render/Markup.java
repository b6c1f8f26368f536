package fascicle.render;

import fascicle.model.Block;
import fascicle.model.Block.Table;
import fascicle.model.Body;
import fascicle.model.Inline;
import fascicle.model.Numbering;
import fascicle.model.Picture;
import fascicle.model.PlainText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Writes a text as XHTML for one medium.
///
/// The output is well-formed XML and, where only CommonMark is used, what CommonMark's own renderer writes.
public final class Markup {
    /// Elements that hold nothing and have no end.
    private static final Set<String> VOID = Set.of("br", "wbr");
    /// In characters.
    private static final int LONG_CELL = 40;

    private static final Pattern WHOLE_CELL = Pattern.compile("(?=.{3,20}$)(?=.*\\d)[\\w/]++([-–][\\w/]++)++");

    private final Medium medium;
    private final boolean linked;

    public Markup(Medium medium) {
        this(medium, false);
    }

    /// @param linked whether all this stands in the words of a link, where no other link can stand
    private Markup(Medium medium, boolean linked) {
        this.medium = medium;
        this.linked = linked;
    }

    /// A whole text, with its footnotes at the end.
    public Html body(Body body) {
        return new Html(blocks(body.blocks()) + notes(body.footnotes()));
    }

    /// Some words in a line.
    public Html line(List<Inline> inlines) {
        return new Html(inlines(inlines));
    }

    /// Plain words, with Chinese marked as such.
    public Html prose(String text) {
        return medium.prose(text);
    }

    private String blocks(List<Block> blocks) {
        return blocks.stream().map(block -> block(block, false)).collect(Collectors.joining());
    }

    private String block(Block block, boolean tight) {
        return switch (block) {
            case Block.Paragraph paragraph -> tight ? inlines(paragraph.inlines()) : paragraph(paragraph);
            case Block.Heading heading -> heading(heading);
            case Block.BulletList list -> "<ul>\n" + items(list.items(), list.tight()) + "</ul>\n";
            case Block.OrderedList list -> ordered(list);
            case Block.Quotation quotation -> "<blockquote>\n" + blocks(quotation.blocks()) + "</blockquote>\n";
            case Block.Alert alert -> alert(alert);
            case Block.CodeBlock code -> code(code);
            case Block.Table table ->
                medium.framed(PlainText.of(table.caption()), new Html(table(table)))
                        .markup();
            case Block.Figure figure -> figure(figure);
            case Block.Rule _ -> "<hr />\n";
            case Block.RawHtml html -> raw(html);
            case Block.Framed framed -> framed(framed);
        };
    }

    private String paragraph(Block.Paragraph paragraph) {
        return "<p" + medium.attributes(paragraph) + ">" + inlines(paragraph.inlines()) + "</p>\n";
    }

    private String heading(Block.Heading heading) {
        medium.beginSection();
        String tag = "h" + Math.min(medium.level(heading.level()), 6);
        String id = heading.anchor().isEmpty() ? "" : " id=\"" + Escape.text(medium.anchor(heading.anchor())) + "\"";
        return "<" + tag + id + ">" + inlines(heading.inlines()) + "</" + tag + ">\n";
    }

    private String raw(Block.RawHtml html) {
        Html written = new Html(own().set(html.xhtml(), html.targets()) + "\n");
        return html.xhtml().contains("<table") ? medium.framed("", written).markup() : written.markup();
    }

    private String framed(Block.Framed framed) {
        OwnHtml own = own();
        StringBuilder written = new StringBuilder(own.set(framed.opening(), framed.targets()));
        framed.held()
                .forEach(held ->
                        written.append(blocks(held.blocks())).append(own.set(held.closing(), framed.targets())));
        return written.append('\n').toString();
    }

    private OwnHtml own() {
        return new OwnHtml(medium::anchor, medium::href);
    }

    private String ordered(Block.OrderedList list) {
        String type = type(list.numbering());
        String start = list.start() == 1 ? "" : " start=\"" + list.start() + "\"";
        return "<ol" + type + start + style(list) + ">\n" + items(list.items(), list.tight()) + "</ol>\n";
    }

    private static String type(Numbering numbering) {
        return switch (numbering) {
            case DECIMAL -> "";
            case LOWER_ALPHA -> " type=\"a\"";
            case UPPER_ALPHA -> " type=\"A\"";
            case LOWER_ROMAN -> " type=\"i\"";
            case UPPER_ROMAN -> " type=\"I\"";
        };
    }

    /// A class for each numbering, as browsers do not agree on how a style sheet tells `A` from `a` in `type`.
    private static String style(Block.OrderedList list) {
        if (list.numbering() == Numbering.DECIMAL) {
            return "";
        }
        String numbering = list.numbering().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return " class=\"" + numbering + (list.delimiter() == '.' ? "" : " parenthesised") + "\"";
    }

    private String items(List<Block.Item> items, boolean tight) {
        return items.stream()
                .map(item -> "<li" + (tight ? attributes(item) : "") + ">" + item(item.blocks(), tight) + "</li>\n")
                .collect(Collectors.joining());
    }

    /// Those of its first paragraph, which is no element of its own.
    private String attributes(Block.Item item) {
        return item.blocks().stream()
                .limit(1)
                .map(first -> first instanceof Block.Paragraph words ? medium.attributes(words) : "")
                .collect(Collectors.joining());
    }

    private String item(List<Block> blocks, boolean tight) {
        StringBuilder item = new StringBuilder();
        boolean onNewLine = false;
        for (Block block : blocks) {
            boolean inline = tight && block instanceof Block.Paragraph;
            item.append(inline || onNewLine ? "" : "\n").append(block(block, tight));
            onNewLine = !inline;
        }
        return item.toString();
    }

    private String alert(Block.Alert alert) {
        String kind = alert.kind().name().toLowerCase(Locale.ROOT);
        String title = "<p class=\"alert-title\">" + medium.word(alert.kind()) + "</p>\n";
        return "<div class=\"alert " + kind + "\" role=\"note\">\n" + title + blocks(alert.blocks()) + "</div>\n";
    }

    private static String code(Block.CodeBlock code) {
        String language = code.language().isEmpty() ? "" : " class=\"language-" + Escape.text(code.language()) + "\"";
        return "<pre><code" + language + ">" + Escape.text(code.text()) + "</code></pre>\n";
    }

    private String table(Table table) {
        String caption = table.caption().isEmpty() ? "" : "<caption>" + inlines(table.caption()) + "</caption>\n";
        String body = table.body().isEmpty() ? "" : "<tbody>\n" + body(table) + "</tbody>\n";
        return "<table>\n" + caption + "<thead>\n" + head(table) + "</thead>\n" + body + "</table>\n";
    }

    private String head(Table table) {
        return rows(table.head(), cell -> RowHeadings.isBlank(PlainText.of(cell.inlines())) ? "" : "col");
    }

    private String body(Table table) {
        RowHeadings headings = RowHeadings.of(table);
        return rows(table.body(), cell -> headings.has(cell) ? "row" : "");
    }

    /// @param names what a cell names, `col` or `row`; empty when it names nothing
    private String rows(List<Table.Row> rows, Function<Table.Cell, String> names) {
        return rows.stream()
                .map(row -> row.cells().stream()
                        .map(cell -> cell(cell, names.apply(cell)))
                        .collect(Collectors.joining("", "<tr" + medium.attributes(row) + ">\n", "</tr>\n")))
                .collect(Collectors.joining());
    }

    private String cell(Table.Cell cell, String names) {
        String tag = names.isEmpty() ? "td" : "th";
        boolean isGroup = (names.equals("col") ? cell.columns() : cell.rows()) > 1;
        String scope = names.isEmpty() ? "" : " scope=\"" + names + (isGroup ? "group\"" : "\"");
        String spans = (cell.columns() > 1 ? " colspan=\"" + cell.columns() + "\"" : "")
                + (cell.rows() > 1 ? " rowspan=\"" + cell.rows() + "\"" : "");
        return "<" + tag + scope + spans + style(cell) + ">" + inlines(cell.inlines()) + "</" + tag + ">\n";
    }

    /// How a cell is set: towards which side, whether it has so many words that a narrow column would be very
    /// high, and whether it is a date or number that must not be broken at its hyphens.
    private static String style(Table.Cell cell) {
        String side = cell.alignment()
                .map(named -> named.name().toLowerCase(Locale.ROOT))
                .orElse("");
        String words = PlainText.of(cell.inlines());
        String room =
                words.length() > LONG_CELL ? "long" : WHOLE_CELL.matcher(words).matches() ? "whole" : "";
        String classes = (side + " " + room).strip();
        return classes.isEmpty() ? "" : " class=\"" + classes + "\"";
    }

    private String figure(Block.Figure figure) {
        String caption = figure.caption()
                .map(words -> "<figcaption>" + prose(words) + "</figcaption>\n")
                .orElse("");
        return "<figure>\n" + picture(figure.picture(), Optional.empty()) + "\n" + caption + "</figure>\n";
    }

    private String inlines(List<Inline> inlines) {
        return inlines.stream().map(this::inline).collect(Collectors.joining());
    }

    private String inline(Inline inline) {
        return switch (inline) {
            case Inline.Text text -> medium.prose(text.text()).markup();
            case Inline.Short known ->
                (linked ? medium.linkedAbbreviation(known) : medium.abbreviation(known)).markup();
            case Inline.Emphasis emphasis -> "<em>" + inlines(emphasis.inlines()) + "</em>";
            case Inline.Strong strong -> "<strong>" + inlines(strong.inlines()) + "</strong>";
            case Inline.Struck struck -> "<del>" + inlines(struck.inlines()) + "</del>";
            case Inline.Code code -> "<code>" + Escape.prose(code.text(), medium.language()) + "</code>";
            case Inline.Link link -> link(link);
            case Inline.Image image -> picture(image.picture(), image.title());
            case Inline.NoteMark mark -> mark(mark);
            case Inline.Element element -> element(element);
            case Inline.LineBreak _ -> "<br />\n";
            case Inline.SoftBreak _ -> "\n";
        };
    }

    private String link(Inline.Link link) {
        String words = new Markup(medium, true).inlines(link.inlines());
        if (linked) {
            return words;
        }
        return medium.href(link.target())
                .map(href -> "<a href=\"" + Escape.text(href) + "\"" + title(link.title()) + ">" + words + "</a>")
                .orElse(words);
    }

    private String picture(Picture picture, Optional<String> title) {
        return "<img src=\"" + Escape.text(medium.source(picture.file())) + "\" alt=\"" + Escape.text(picture.alt())
                + "\"" + title(title) + medium.dimensions(picture) + " />";
    }

    private static String title(Optional<String> title) {
        return title.map(words -> " title=\"" + Escape.text(words) + "\"").orElse("");
    }

    private String element(Inline.Element element) {
        boolean isLink = element.name().equals("a");
        if (isLink && linked) {
            return inlines(element.inlines());
        }
        String attributes = element.attributes().entrySet().stream()
                .map(entry -> " " + entry.getKey() + "=\"" + Escape.text(value(entry)) + "\"")
                .collect(Collectors.joining());
        String open = "<" + element.name() + attributes;
        if (VOID.contains(element.name())) {
            return open + " />";
        }
        String words = isLink ? new Markup(medium, true).inlines(element.inlines()) : inlines(element.inlines());
        return open + ">" + words + "</" + element.name() + ">";
    }

    private String value(Map.Entry<String, String> attribute) {
        return attribute.getKey().equals("id") ? medium.anchor(attribute.getValue()) : attribute.getValue();
    }

    private String mark(Inline.NoteMark mark) {
        String note = medium.anchor("note-" + mark.number());
        return "<sup class=\"note-mark\"><a href=\"#" + note + "\" id=\"" + markId(mark.number(), mark.mention())
                + "\" role=\"doc-noteref\"" + medium.noteAttributes() + ">" + mark.number() + "</a></sup>";
    }

    private String notes(List<Body.Footnote> notes) {
        if (notes.isEmpty()) {
            return "";
        }
        String items = notes.stream().map(this::note).collect(Collectors.joining());
        return "<section class=\"notes\" role=\"doc-endnotes\"" + medium.notesAttributes() + ">\n"
                + medium.notesHeading() + "<ol>\n" + items + "</ol>\n</section>\n";
    }

    private String note(Body.Footnote note) {
        StringBuilder back = new StringBuilder();
        for (int mention = 1; mention <= note.mentions(); mention++) {
            back.append(" <a href=\"#")
                    .append(markId(note.number(), mention))
                    .append("\" class=\"note-back\" role=\"doc-backlink\"" + medium.backLinkAttributes() + ">↩</a>");
        }
        String id = medium.anchor("note-" + note.number());
        return "<li id=\"" + id + "\">\n" + blocks(note.blocks()) + "<p class=\"note-backs\">" + back + "</p></li>\n";
    }

    private String markId(int number, int mention) {
        return medium.anchor("note-mark-" + number + (mention == 1 ? "" : "-" + mention));
    }
}
