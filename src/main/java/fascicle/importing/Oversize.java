package fascicle.importing;

import fascicle.importing.Imported.Refused;
import fascicle.importing.document.Piece;
import fascicle.importing.document.Piece.Heading;
import fascicle.importing.document.PieceScanner;
import java.util.List;
import java.util.Optional;

/// What is no issue of a newsletter by its size alone, and would only keep the machine busy.
final class Oversize {
    /// Characters; a page of print has about 3,000.
    private static final int LONGEST_LINE = 8_000;

    /// Lines that follow each other without a blank one.
    private static final int LONGEST_BLOCK = 400;

    /// A real issue of 26 pages has 450 pieces and 80 headings.
    private static final int MOST_PIECES = 10_000;

    private static final int MOST_HEADINGS = 1_000;

    private Oversize() {}

    static Optional<Refused> of(List<String> lines) {
        int block = 0;
        for (int i = 0; i < lines.size(); i++) {
            block = lines.get(i).isBlank() ? 0 : block + 1;
            if (lines.get(i).length() > LONGEST_LINE) {
                return Optional.of(new Refused(
                        "line " + (i + 1) + " has " + lines.get(i).length() + " characters",
                        "break it; lines may have " + LONGEST_LINE));
            }
            if (block > LONGEST_BLOCK) {
                return Optional.of(new Refused(
                        "more than " + LONGEST_BLOCK + " lines end at line " + (i + 1) + " without a blank one",
                        "put blank lines between the paragraphs"));
            }
        }
        List<Piece> pieces = PieceScanner.scan(lines);
        long headings = pieces.stream().filter(Heading.class::isInstance).count();
        return pieces.size() > MOST_PIECES || headings > MOST_HEADINGS
                ? Optional.of(new Refused(
                        "the document has " + headings + " headings and " + pieces.size() + " paragraphs and more",
                        "give one issue at a time"))
                : Optional.empty();
    }
}
