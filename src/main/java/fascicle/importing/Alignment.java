package fascicle.importing;

import fascicle.importing.document.Piece;
import fascicle.importing.document.Piece.Gap;
import fascicle.importing.document.Piece.Heading;
import fascicle.importing.document.Piece.Item;
import fascicle.importing.document.Piece.Paragraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the titles of the index in the text, in order, as well as both together allow.
final class Alignment {
    private static final double HEADING = 0.6;
    private static final double LONGER = 0.5;
    private static final double OTHER = 0.85;
    private static final double BETTER = 0.05;
    private static final int LONGEST_TITLE = 30;

    private Alignment() {}

    /// Where a title stands.
    ///
    /// @param from the piece that it begins with
    /// @param to the piece after it; titles that a page broke take two
    /// @param text as it stands there
    record Place(int from, int to, String text) {}

    /// The place of each title that was found, by its number in the list.
    ///
    /// The alignment with the greatest sum of likenesses, as in Needleman and Wunsch 1970; gaps cost nothing.
    static Map<Integer, Place> of(List<String> titles, List<Piece> pieces) {
        List<Place> places = places(pieces);
        double[][] best = new double[titles.size() + 1][places.size() + 1];
        double[][] like = new double[titles.size()][places.size()];
        for (int i = 1; i <= titles.size(); i++) {
            for (int j = 1; j <= places.size(); j++) {
                like[i - 1][j - 1] = likeness(titles.get(i - 1), places.get(j - 1), pieces);
                double taken = like[i - 1][j - 1] > 0 ? best[i - 1][j - 1] + like[i - 1][j - 1] : 0;
                best[i][j] = Math.max(taken, Math.max(best[i - 1][j], best[i][j - 1]));
            }
        }
        Map<Integer, Place> found = new HashMap<>();
        int i = titles.size();
        int j = places.size();
        while (i > 0 && j > 0) {
            if (best[i][j] == best[i][j - 1]) {
                j--;
            } else if (best[i][j] == best[i - 1][j]) {
                i--;
            } else {
                found.put(--i, widest(titles.get(i), places.get(--j), pieces));
            }
        }
        return found;
    }

    private static List<Place> places(List<Piece> pieces) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            switch (pieces.get(i)) {
                case Heading heading -> places.add(new Place(i, i + 1, heading.text()));
                case Paragraph paragraph
                when isShort(paragraph.text()) -> places.add(new Place(i, i + 1, paragraph.text()));
                case Item item
                when isShort(item.text()) -> places.add(new Place(i, i + 1, item.marker() + " " + item.text()));
                default -> {}
            }
        }
        return places;
    }

    private static boolean isShort(String text) {
        return Wording.words(text).size() <= LONGEST_TITLE;
    }

    private static double likeness(String title, Place place, List<Piece> pieces) {
        Place whole = widest(title, place, pieces);
        double likeness = Wording.similarity(title, Topics.withoutTopics(whole.text()));
        boolean heading = pieces.get(place.from()) instanceof Heading;
        boolean longer = heading && likeness >= LONGER && Wording.contains(whole.text(), title);
        return longer || likeness >= (heading ? HEADING : OTHER) ? likeness : 0;
    }

    /// The place, or with the next piece too when the title goes on there.
    private static Place widest(String title, Place place, List<Piece> pieces) {
        int next = place.to();
        while (next < pieces.size() && pieces.get(next) instanceof Gap) {
            next++;
        }
        if (next >= pieces.size() || Topics.isLine(pieces.get(next))) {
            return place;
        }
        String rest = switch (pieces.get(next)) {
            case Heading heading -> heading.text();
            case Paragraph paragraph when isShort(paragraph.text()) -> paragraph.text();
            default -> "";
        };
        Place wide = new Place(place.from(), next + 1, place.text() + " " + rest);
        double alone = Wording.similarity(title, Topics.withoutTopics(place.text()));
        double together = Wording.similarity(title, Topics.withoutTopics(wide.text()));
        return !rest.isEmpty() && together > alone + BETTER ? wide : place;
    }
}
