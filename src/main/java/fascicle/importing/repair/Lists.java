package fascicle.importing.repair;

import fascicle.importing.document.Piece;
import fascicle.importing.document.Piece.Gap;
import fascicle.importing.document.Piece.Heading;
import fascicle.importing.document.Piece.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes lists whole within one article: gaps within them close, items among headings become items again, letters
/// that were lost or displaced return to their place.
///
/// What comes out has levels, counted from 0, for indents.
public final class Lists {
    private static final Pattern LETTERED = Pattern.compile("[*_]*([a-z])\\)\\s*[*_]*\\s*(.*?)");

    private final WordCounts words;
    private final Journal journal;

    public Lists(WordCounts words, Journal journal) {
        this.words = words;
        this.journal = journal;
    }

    public List<Piece> mended(List<Piece> pieces) {
        List<Piece> itemised = headingsAmongItems(pieces);
        List<Piece> mended = new ArrayList<>();
        List<Item> run = new ArrayList<>();
        for (int i = 0; i < itemised.size(); i++) {
            if (itemised.get(i) instanceof Item item) {
                run.add(item);
            } else if (!(itemised.get(i) instanceof Gap && isBetweenItems(itemised, i))) {
                flush(run, mended);
                mended.add(itemised.get(i));
            }
        }
        flush(run, mended);
        return mended;
    }

    private void flush(List<Item> run, List<Piece> mended) {
        mended.addAll(new ListRun(List.copyOf(run), words, journal).mended());
        run.clear();
    }

    private static boolean isBetweenItems(List<Piece> pieces, int gap) {
        int next = gap + 1;
        while (next < pieces.size() && pieces.get(next) instanceof Gap) {
            next++;
        }
        return gap > 0 && next < pieces.size() && pieces.get(next) instanceof Item;
    }

    /// `### c) Third` is an item where `b)` or `d)` is one and the lettered headings alone leave out letters.
    private List<Piece> headingsAmongItems(List<Piece> pieces) {
        Set<Character> headed = new TreeSet<>();
        Set<Character> listed = new TreeSet<>();
        for (Piece piece : pieces) {
            letter(piece).ifPresent(letter -> (piece instanceof Heading ? headed : listed).add(letter));
        }
        if (isWhole(headed)) {
            return pieces;
        }
        return pieces.stream()
                .map(piece -> letter(piece)
                        .filter(letter -> piece instanceof Heading)
                        .filter(letter -> listed.contains((char) (letter - 1))
                                || listed.contains((char) (letter + 1))
                                || headed.contains((char) (letter - 1))
                                || headed.contains((char) (letter + 1)))
                        .map(letter -> item(piece, letter))
                        .orElse(piece))
                .toList();
    }

    private static boolean isWhole(Set<Character> letters) {
        char expected = 'a';
        for (char letter : letters) {
            if (letter != expected++) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Character> letter(Piece piece) {
        String text = switch (piece) {
            case Heading heading -> heading.text();
            case Item item when !item.isBullet() -> item.marker() + " " + item.text();
            default -> "";
        };
        Matcher lettered = LETTERED.matcher(text);
        return lettered.matches() ? Optional.of(lettered.group(1).charAt(0)) : Optional.empty();
    }

    private Piece item(Piece piece, char letter) {
        String heading = ((Heading) piece).text();
        Matcher lettered = LETTERED.matcher(heading);
        String text = lettered.matches() ? lettered.group(2).replaceFirst("\\*+$", "") : heading;
        journal.repair(piece.line(), "heading-item", "made a heading an item of the list it stands in", heading);
        return new Item(0, letter + ")", text, piece.line());
    }
}
