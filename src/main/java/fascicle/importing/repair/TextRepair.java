package fascicle.importing.repair;

import fascicle.importing.document.Piece;
import java.util.List;

/// Mends one sort of damage in running text.
interface TextRepair {
    /// @param line where the text begins, for the journal
    String mend(String text, int line);

    /// Applies repairs to all pieces, one after the other.
    static List<Piece> all(List<Piece> pieces, List<TextRepair> repairs) {
        return pieces.stream()
                .map(piece -> piece.with((text, line) -> {
                    String mended = text;
                    for (TextRepair repair : repairs) {
                        mended = repair.mend(mended, line);
                    }
                    return mended;
                }))
                .toList();
    }
}
