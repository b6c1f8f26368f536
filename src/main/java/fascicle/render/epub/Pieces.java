package fascicle.render.epub;

import fascicle.render.Html;
import fascicle.render.LetteredText;

/// Marks printed pages in a text that is written piece by piece.
final class Pieces {
    private final PageMarks marks;
    private final String file;
    private int before;

    Pieces(PageMarks marks, String file) {
        this.marks = marks;
        this.file = file;
    }

    /// The next piece with the marks of the pages that begin in it.
    ///
    /// @param beside words that stand in print there too, and that no mark can stand in
    Html next(Html piece, String beside) {
        int from = before;
        int own = LetteredText.of(piece).letters().length();
        before += own + LetteredText.lettersOf(beside).length();
        return marks.in(file, from, before, piece);
    }
}
