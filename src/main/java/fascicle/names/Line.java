package fascicle.names;

import fascicle.Position;
import fascicle.model.Block;
import fascicle.model.Body;
import fascicle.model.Inline;
import fascicle.model.PassageName;
import fascicle.model.StandardNumber;
import fascicle.model.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A paragraph, heading or cell as plain words, with the places that they were written at and what of them is in
/// italics.
///
/// @param pieces where runs of words begin in the text and in the file
/// @param stressed what stands between stars, by its ends in the text
/// @param standards that it mentions
/// @param whole the words of the paragraph or row that it is or stands in; empty where it stands in neither
record Line(
        String text,
        List<Piece> pieces,
        List<Range> stressed,
        List<StandardNumber.Mention> standards,
        List<List<Inline>> whole) {
    Line {
        whole = List.copyOf(whole);
        standards = List.copyOf(standards);
        pieces = List.copyOf(pieces);
        stressed = List.copyOf(stressed);
    }

    /// Words that were written in one go.
    record Piece(int start, Position at) {}

    /// @param end the place after its last character
    record Range(int start, int end) {}

    /// Words of which no more is known than the file.
    static Line plain(String text, Position at) {
        return new Line(text, List.of(new Piece(0, at)), List.of(), standards(text), List.of());
    }

    static Line of(List<Inline> inlines, Position at) {
        return of(inlines, at, List.of());
    }

    private static Line of(List<Inline> inlines, Position at, List<List<Inline>> whole) {
        Setter setter = new Setter(at);
        setter.add(inlines);
        String text = setter.text.toString();
        return new Line(text, setter.pieces, setter.stressed, standards(text), whole);
    }

    /// The name of the paragraph or row that it stands in.
    Optional<String> passage() {
        return Optional.of(PassageName.words(whole))
                .filter(words -> !words.isBlank())
                .map(PassageName::named);
    }

    /// Most lines have no number at all.
    private static List<StandardNumber.Mention> standards(String text) {
        return text.chars().anyMatch(c -> c >= '0' && c <= '9') ? StandardNumber.mentionsIn(text) : List.of();
    }

    /// All lines of a text that hold words of its author; code is none.
    static List<Line> in(Body body) {
        return Walk.blocks(body).flatMap(Line::own).toList();
    }

    private static Stream<Line> own(Block block) {
        return switch (block) {
            case Block.Paragraph(var inlines, var at) -> Stream.of(of(inlines, at, List.of(inlines)));
            case Block.Heading heading -> Stream.of(of(heading.inlines(), heading.at()));
            case Block.Table(var caption, var head, var rows, var at) ->
                Stream.concat(
                        caption.isEmpty() ? Stream.empty() : Stream.of(of(caption, at)),
                        Stream.concat(head.stream(), rows.stream()).flatMap(row -> cells(row, at)));
            case Block.Figure figure -> figure.caption().stream().map(words -> plain(words, figure.at()));
            case Block.BulletList _,
                    Block.OrderedList _,
                    Block.Quotation _,
                    Block.Alert _,
                    Block.CodeBlock _,
                    Block.Rule _,
                    Block.Framed _,
                    Block.RawHtml _ -> Stream.empty();
        };
    }

    private static Stream<Line> cells(Block.Table.Row row, Position at) {
        List<List<Inline>> whole =
                row.cells().stream().map(Block.Table.Cell::inlines).toList();
        return whole.stream().map(inlines -> of(inlines, at, whole));
    }

    /// Where a character was written.
    Position at(int place) {
        Piece last = pieces.getFirst();
        for (Piece piece : pieces) {
            if (piece.start() <= place) {
                last = piece;
            }
        }
        Position at = last.at();
        return new Position(at.path(), at.line(), at.column() + Math.max(0, place - last.start()));
    }

    private static final class Setter {
        private final StringBuilder text = new StringBuilder();
        private final List<Piece> pieces = new ArrayList<>();
        private final List<Range> stressed = new ArrayList<>();

        Setter(Position at) {
            pieces.add(new Piece(0, at));
        }

        void add(List<Inline> inlines) {
            inlines.forEach(this::add);
        }

        private void add(Inline inline) {
            switch (inline) {
                case Inline.Text(var words, var at) -> words(words, at);
                case Inline.Short known -> words(known.abbreviation().shortForm(), known.at());
                case Inline.Emphasis(var within) -> stressed(within);
                case Inline.Strong(var within) -> add(within);
                case Inline.Struck(var within) -> add(within);
                case Inline.Link link -> add(link.inlines());
                case Inline.Element element -> add(element.inlines());
                case Inline.LineBreak _, Inline.SoftBreak _ -> text.append(' ');
                case Inline.Code code -> text.append("\u0001".repeat(code.text().length()));
                case Inline.Image _, Inline.NoteMark _ -> {}
            }
        }

        private void words(String words, Position at) {
            pieces.add(new Piece(text.length(), at));
            text.append(words);
        }

        private void stressed(List<Inline> within) {
            int start = text.length();
            add(within);
            stressed.add(new Range(start, text.length()));
        }
    }
}
