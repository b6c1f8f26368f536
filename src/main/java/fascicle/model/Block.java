package fascicle.model;

import fascicle.Position;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// A part of a text that stands on lines of its own.
public sealed interface Block {
    /// Where the author began it.
    Position at();

    /// ```markdown
    /// Some words.
    /// ```
    record Paragraph(List<Inline> inlines, Position at) implements Block {
        public Paragraph {
            inlines = List.copyOf(inlines);
        }
    }

    /// ```markdown
    /// ## Background
    /// ```
    ///
    /// @param level 1 to 6, as written
    /// @param anchor unique in its text: `background`
    record Heading(int level, String anchor, List<Inline> inlines, Position at) implements Block {
        public Heading {
            inlines = List.copyOf(inlines);
        }
    }

    /// ```markdown
    /// - one
    /// - two
    /// ```
    ///
    /// @param tight no blank lines between the items: their paragraphs are set without space
    record BulletList(boolean tight, List<Item> items, Position at) implements Block {
        public BulletList {
            items = List.copyOf(items);
        }
    }

    /// ```markdown
    /// a) one
    /// b) two
    /// ```
    ///
    /// @param start the number of the first item; `a)` is 1
    /// @param delimiter `.` or `)`, as written
    record OrderedList(Numbering numbering, int start, char delimiter, boolean tight, List<Item> items, Position at)
            implements Block {
        public OrderedList {
            items = List.copyOf(items);
        }
    }

    /// An item of either kind of list.
    ///
    /// @param lettered the number that its letter spells, 3 for `c)`; absent without a letter
    record Item(OptionalInt lettered, List<Block> blocks, Position at) {
        public Item {
            blocks = List.copyOf(blocks);
        }
    }

    /// ```markdown
    /// > Somebody's words.
    /// ```
    record Quotation(List<Block> blocks, Position at) implements Block {
        public Quotation {
            blocks = List.copyOf(blocks);
        }
    }

    /// ```markdown
    /// > [!NOTE]
    /// > Comments close soon.
    /// ```
    record Alert(Kind kind, List<Block> blocks, Position at) implements Block {
        public Alert {
            blocks = List.copyOf(blocks);
        }

        /// GitHub's five.
        public enum Kind {
            NOTE,
            TIP,
            IMPORTANT,
            WARNING,
            CAUTION
        }
    }

    /// A fenced or indented block of code.
    ///
    /// @param language the first word after the fence; empty when there is none
    /// @param at where its first line stands
    record CodeBlock(String language, String text, Position at) implements Block {
        public CodeBlock {
            language = Shown.text(language);
            text = Shown.text(text);
        }
    }

    /// A table with one row of headers or several, and cells that may span.
    ///
    /// ```markdown
    /// | Object | Degree of harm | < |
    /// |--------|----------------|---|
    /// | ^      | Slight         | Serious |
    /// |===|===|===|
    /// | State  | Key data       | Core data |
    ///
    /// Table: Framework for data grading
    /// ```
    ///
    /// @param caption empty when there is none
    /// @param head the rows of header cells; at least one
    record Table(List<Inline> caption, List<Row> head, List<Row> body, Position at) implements Block {
        public Table {
            caption = List.copyOf(caption);
            head = List.copyOf(head);
            body = List.copyOf(body);
        }

        /// @param cells without those that a neighbour's span covers
        public record Row(List<Cell> cells) {
            public Row {
                cells = List.copyOf(cells);
            }
        }

        /// @param columns how many columns it spans, at least 1
        /// @param rows how many rows it spans, at least 1
        public record Cell(List<Inline> inlines, Optional<Alignment> alignment, int columns, int rows) {
            public Cell {
                inlines = List.copyOf(inlines);
            }
        }

        public enum Alignment {
            LEFT,
            CENTER,
            RIGHT
        }
    }

    /// A picture that is a paragraph of its own.
    ///
    /// ```markdown
    /// ![Two people shake hands](images/visit.jpg "The visit to Beijing")
    /// ```
    ///
    /// @param caption empty when there is none
    record Figure(Picture picture, Optional<String> caption, Position at) implements Block {
        public Figure {
            caption = caption.map(Shown::text);
        }
    }

    /// ```markdown
    /// ---
    /// ```
    record Rule(Position at) implements Block {}

    /// HTML that the author wrote, already cleaned by the allow-list.
    ///
    /// @param xhtml well-formed: every element closed, every attribute quoted; `href="target:0"` is a link to the
    ///     first of `targets`
    /// @param targets what its links within the newsletter lead to
    /// @param text what it says without its tags
    record RawHtml(String xhtml, List<Target> targets, String text, Position at) implements Block {
        public RawHtml {
            xhtml = Shown.text(xhtml);
            targets = List.copyOf(targets);
            text = Shown.text(text);
        }
    }

    /// HTML that the author wrote around Markdown, which may hold anything that a text may:
    ///
    /// ```markdown
    /// <details>
    ///
    /// Some *words*.
    ///
    /// </details>
    /// ```
    ///
    /// @param opening cleaned XHTML, which is well-formed together with what follows each content; its links are
    ///     those of `RawHtml`
    /// @param text what the HTML says by itself
    record Framed(String opening, List<Held> held, List<Target> targets, String text, Position at) implements Block {
        public Framed {
            opening = Shown.text(opening);
            targets = List.copyOf(targets);
            text = Shown.text(text);
            held = List.copyOf(held);
        }

        /// All that stands within, one after the other.
        public List<List<Block>> contents() {
            return held.stream().map(Held::blocks).toList();
        }

        /// The XHTML without its contents.
        public String xhtml() {
            return opening + held.stream().map(Held::closing).collect(Collectors.joining());
        }
    }

    /// What HTML holds.
    ///
    /// @param closing the XHTML from here to the next content, or to the end
    record Held(List<Block> blocks, String closing) {
        public Held {
            blocks = List.copyOf(blocks);
        }
    }
}
