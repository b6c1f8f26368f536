package fascicle.importing.document;

import java.util.List;

/// One block of a converted document, as the converter left it.
///
/// Texts are Markdown; where a text ran over several lines, it keeps its `\n`.
public sealed interface Piece {
    /// The line it begins in, from 1.
    int line();

    /// The same piece with its words changed. What is not running text stays as it is.
    Piece with(Change change);

    /// Makes another text of one.
    interface Change {
        /// @param line where the text begins
        String apply(String text, int line);
    }

    /// `### Title`
    record Heading(int level, String text, int line) implements Piece {
        @Override
        public Piece with(Change change) {
            return new Heading(level, change.apply(text, line), line);
        }
    }

    record Paragraph(String text, int line) implements Piece {
        @Override
        public Piece with(Change change) {
            return new Paragraph(change.apply(text, line), line);
        }
    }

    /// `- text`, `• text`, `2. text`, `b) text`
    ///
    /// @param indent columns before the marker
    /// @param marker `-` for every bullet, else the number or letter with its delimiter: `2.`, `b)`
    record Item(int indent, String marker, String text, int line) implements Piece {
        public static final String BULLET = "-";

        public boolean isBullet() {
            return marker.equals(BULLET);
        }

        @Override
        public Item with(Change change) {
            return new Item(indent, marker, change.apply(text, line), line);
        }
    }

    /// Lines with tabs, or with bars.
    ///
    /// @param headed whether the document itself says that the first row is a header
    /// @param joinedHead how many rows are the header where `<` and `^` say which cells are joined; 0 where they do
    // not
    record Table(boolean headed, int joinedHead, List<Row> rows, int line) implements Piece {
        public Table {
            rows = List.copyOf(rows);
        }

        @Override
        public Piece with(Change change) {
            return new Table(
                    headed,
                    joinedHead,
                    rows.stream().map(row -> row.with(change)).toList(),
                    line);
        }
    }

    /// One row of a table; rows may differ in length.
    record Row(List<String> cells, int line) {
        public Row {
            cells = List.copyOf(cells);
        }

        Row with(Change change) {
            return new Row(cells.stream().map(cell -> change.apply(cell, line)).toList(), line);
        }
    }

    /// `![alt](file "title")`, alone in its paragraph.
    record Picture(String alt, String file, String title, int line) implements Piece {
        @Override
        public Piece with(Change change) {
            return this;
        }
    }

    /// `[^1]: a footnote`
    record Note(String label, String text, int line) implements Piece {
        @Override
        public Piece with(Change change) {
            return new Note(label, change.apply(text, line), line);
        }
    }

    /// Quotations and code, kept line by line.
    record Verbatim(List<String> lines, int line) implements Piece {
        public Verbatim {
            lines = List.copyOf(lines);
        }

        @Override
        public Piece with(Change change) {
            return this;
        }
    }

    /// `<!-- page 3 -->`, which readers do not see.
    record Comment(String text, int line) implements Piece {
        @Override
        public Piece with(Change change) {
            return this;
        }
    }

    /// Several blank lines or a rule: a page or a picture ended here.
    record Gap(int line) implements Piece {
        @Override
        public Piece with(Change change) {
            return this;
        }
    }
}
