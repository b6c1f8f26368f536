package fascicle.importing;

import fascicle.importing.Alignment.Place;
import fascicle.importing.Contents.Entry;
import fascicle.importing.document.Piece;
import fascicle.importing.document.Piece.Heading;
import fascicle.importing.document.Piece.Paragraph;
import fascicle.importing.repair.Journal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Tells which pieces belong to which line of the index.
final class Spans {
    private static final int LONG_WORD = 4;
    private static final int STEM = 5;
    private static final double HALF = 0.5;
    private static final double TWO_THIRDS = 0.66;
    private static final int BEGINNING = 300;

    private final List<Entry> entries;
    private final Map<Integer, Place> places;
    private final List<Piece> news;
    private final NavigableMap<Integer, Integer> starts = new TreeMap<>();

    Spans(List<Entry> entries, List<Boolean> sections, Map<Integer, Place> places, List<Piece> news, Journal journal) {
        this.entries = entries;
        this.places = places;
        this.news = news;
        places.forEach((entry, place) -> starts.put(entry, place.to()));
        for (int i = 0; i < entries.size(); i++) {
            if (!places.containsKey(i) && !sections.get(i)) {
                guess(i, journal);
            }
        }
    }

    /// An article whose title was lost begins where a heading says the most of it.
    private void guess(int entry, Journal journal) {
        Map.Entry<Integer, Integer> before = starts.lowerEntry(entry);
        boolean guessed = before != null && !places.containsKey(before.getKey());
        int from = before == null ? 0 : before.getValue() + (guessed ? 1 : 0);
        int best = -1;
        double most = HALF;
        for (int i = from; i < end(entry); i++) {
            double likeness = likeness(entries.get(entry).title(), i);
            if (likeness > most || likeness == most && best < 0) {
                best = i;
                most = likeness;
            }
        }
        Entry lost = entries.get(entry);
        if (best >= 0) {
            starts.put(entry, best);
            journal.doubt(
                    news.get(best).line(),
                    "title-lost",
                    "the title \"" + lost.title() + "\" of the index is not in the text; the article begins here",
                    "");
        } else {
            journal.doubt(
                    lost.line(),
                    "article-lost",
                    "found no text for this title of the index; made an empty draft of it",
                    lost.title());
        }
    }

    /// How much a heading says of a title; the beginning of its text may say it too, and then more is asked for.
    private double likeness(String title, int piece) {
        if (!(news.get(piece) instanceof Heading heading)) {
            return 0;
        }
        double alone = share(title, heading.text());
        String text = piece + 1 < news.size() && news.get(piece + 1) instanceof Paragraph paragraph
                ? paragraph.text().substring(0, Math.min(paragraph.text().length(), BEGINNING))
                : "";
        double together = share(title, heading.text() + " " + text);
        return together >= TWO_THIRDS ? Math.max(alone, together) : alone;
    }

    /// How much of a title's longer words a heading has, by their stems.
    private static double share(String title, String heading) {
        List<String> wanted = stems(title);
        List<String> found = stems(heading);
        return wanted.isEmpty()
                ? 0
                : (double) wanted.stream().filter(found::contains).count() / wanted.size();
    }

    private static List<String> stems(String text) {
        return Wording.words(text.toLowerCase(Locale.ROOT)).stream()
                .filter(word -> word.length() >= LONG_WORD)
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .toList();
    }

    /// Where the next line of the index begins.
    private int end(int entry) {
        for (int next = entry + 1; next < entries.size(); next++) {
            Place place = places.get(next);
            if (place != null) {
                return place.from();
            }
            if (starts.containsKey(next)) {
                return starts.get(next);
            }
        }
        return news.size();
    }

    /// The pieces below its title.
    List<Piece> below(int entry) {
        Integer start = starts.get(entry);
        return start == null ? List.of() : news.subList(start, end(entry));
    }

    /// The line of the document where it begins, or that of the index when it is not there.
    int line(int entry) {
        Integer start =
                places.containsKey(entry) ? Integer.valueOf(places.get(entry).from()) : starts.get(entry);
        return start == null || start >= news.size()
                ? entries.get(entry).line()
                : news.get(start).line();
    }

    /// What stands before everything that the index names.
    List<Piece> before() {
        int first = places.values().stream().mapToInt(Place::from).min().orElse(news.size());
        return news.subList(0, first);
    }
}
