package fascicle.importing;

import fascicle.importing.document.Piece;
import fascicle.importing.document.Piece.Note;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The footnotes of the whole document, which converters put at its end; each goes to the article that first names
/// it.
final class Footnotes {
    private final Map<String, Note> left = new LinkedHashMap<>();

    /// Takes them out of the document.
    List<Piece> takenFrom(List<Piece> pieces) {
        List<Piece> others = new ArrayList<>();
        for (Piece piece : pieces) {
            if (!(piece instanceof Note note) || left.putIfAbsent(note.label(), note) != null) {
                others.add(piece);
            }
        }
        return others;
    }

    /// The pieces with those footnotes that they name.
    List<Piece> appended(List<Piece> pieces) {
        List<Piece> all = new ArrayList<>(pieces);
        for (Note note : List.copyOf(left.values())) {
            boolean[] named = {false};
            pieces.forEach(piece -> piece.with((text, _) -> {
                named[0] |= text.contains("[^" + note.label() + "]");
                return text;
            }));
            if (named[0]) {
                all.add(left.remove(note.label()));
            }
        }
        return all;
    }

    /// Those that no article names.
    List<Piece> rest() {
        return List.copyOf(left.values());
    }
}
