package fascicle.importing;

import fascicle.importing.Wording.Bag;
import fascicle.importing.document.Piece;
import fascicle.importing.document.Piece.Gap;
import fascicle.importing.document.Piece.Heading;
import fascicle.importing.document.Piece.Item;
import fascicle.importing.document.Piece.Paragraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        List<Spot> spots = spots(pieces);
        double[][] best = new double[titles.size() + 1][spots.size() + 1];
        double[][] like = new double[titles.size()][spots.size()];
        for (int i = 1; i <= titles.size(); i++) {
            Bag title = Bag.of(titles.get(i - 1));
            for (int j = 1; j <= spots.size(); j++) {
                like[i - 1][j - 1] = spots.get(j - 1).likeness(titles.get(i - 1), title);
                double taken = like[i - 1][j - 1] > 0 ? best[i - 1][j - 1] + like[i - 1][j - 1] : 0;
                best[i][j] = Math.max(taken, Math.max(best[i - 1][j], best[i][j - 1]));
            }
        }
        Map<Integer, Place> found = new HashMap<>();
        int i = titles.size();
        int j = spots.size();
        int end = pieces.size();
        while (i > 0 && j > 0) {
            if (best[i][j] == best[i][j - 1]) {
                j--;
            } else if (best[i][j] == best[i - 1][j]) {
                i--;
            } else {
                Place place = spots.get(--j).place(Bag.of(titles.get(--i)), end);
                found.put(i, place);
                end = place.from();
            }
        }
        return found;
    }

    /// A piece that may be a title: alone, or with the next one when the title goes on there.
    private record Spot(Place alone, Bag aloneWords, Place wide, Bag wideWords, boolean heading) {
        static Spot of(Place alone, Place wide, boolean heading) {
            return new Spot(
                    alone,
                    Bag.of(HashtagLines.withoutTopics(alone.text())),
                    wide,
                    Bag.of(HashtagLines.withoutTopics(wide.text())),
                    heading);
        }

        /// @param end where the next title begins
        Place place(Bag title, int end) {
            Place place = place(title);
            return place.to() > end ? alone : place;
        }

        private Place place(Bag title) {
            return wideWords.likeness(title) > aloneWords.likeness(title) + BETTER ? wide : alone;
        }

        double likeness(String title, Bag words) {
            Place place = place(words);
            double likeness = (place == wide ? wideWords : aloneWords).likeness(words);
            boolean longer = heading && likeness >= LONGER && Wording.contains(place.text(), title);
            return longer || likeness >= (heading ? HEADING : OTHER) ? likeness : 0;
        }
    }

    private static List<Spot> spots(List<Piece> pieces) {
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Optional<String> text = text(pieces.get(i));
            if (text.isPresent()) {
                Place alone = new Place(i, i + 1, text.get());
                spots.add(Spot.of(alone, wide(alone, pieces), pieces.get(i) instanceof Heading));
            }
        }
        return spots;
    }

    private static Optional<String> text(Piece piece) {
        return switch (piece) {
            case Heading heading -> Optional.of(heading.text());
            case Paragraph paragraph -> Optional.of(paragraph.text()).filter(Alignment::isShort);
            case Item item -> Optional.of(item.marker() + " " + item.text()).filter(Alignment::isShort);
            default -> Optional.empty();
        };
    }

    private static boolean isShort(String text) {
        return Wording.words(text).size() <= LONGEST_TITLE;
    }

    /// The place with the piece behind it, if that may belong to a title.
    private static Place wide(Place alone, List<Piece> pieces) {
        int next = alone.to();
        while (next < pieces.size() && pieces.get(next) instanceof Gap) {
            next++;
        }
        if (next >= pieces.size() || HashtagLines.isLine(pieces.get(next)) || pieces.get(next) instanceof Item) {
            return alone;
        }
        int end = next + 1;
        return text(pieces.get(next))
                .map(rest -> new Place(alone.from(), end, alone.text() + " " + rest))
                .orElse(alone);
    }
}
