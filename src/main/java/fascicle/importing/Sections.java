package fascicle.importing;

import fascicle.importing.Alignment.Place;
import fascicle.importing.Contents.Entry;
import fascicle.importing.document.Piece;
import fascicle.importing.document.Piece.Gap;
import fascicle.importing.document.Piece.Heading;
import fascicle.importing.document.Piece.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Tells which lines of the index name sections.
final class Sections {
    private static final int LONG = 40;

    private final List<Entry> entries;
    private final Map<Integer, Place> places;
    private final List<Piece> news;

    private Sections(List<Entry> entries, Map<Integer, Place> places, List<Piece> news) {
        this.entries = entries;
        this.places = places;
        this.news = news;
    }

    /// Articles have numbers and sections do not; or articles are indented deeper; or else the text tells.
    static List<Boolean> among(List<Entry> entries, Map<Integer, Place> places, List<Piece> news) {
        Sections sections = new Sections(entries, places, news);
        boolean numbered = entries.stream().anyMatch(entry -> entry.number().isPresent());
        int top = entries.stream().mapToInt(Entry::depth).min().orElse(0);
        boolean nested = entries.stream().anyMatch(entry -> entry.depth() > top)
                && entries.getFirst().depth() == top;
        return IntStream.range(0, entries.size())
                .mapToObj(i -> numbered
                        ? entries.get(i).number().isEmpty()
                        : nested ? entries.get(i).depth() == top : sections.leads(i))
                .toList();
    }

    /// The lines of an index that names no sections, with those that the text has: a higher heading right before that
    /// of an article.
    static List<Entry> foundIn(List<Piece> news, List<Entry> entries) {
        if (!mayHaveSections(news)) {
            return entries;
        }
        Map<Integer, Place> places =
                Alignment.of(entries.stream().map(Entry::title).toList(), news);
        if (among(entries, places, news).contains(true)) {
            return entries;
        }
        int top = entries.stream().mapToInt(Entry::depth).min().orElse(0);
        List<Entry> all = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Optional.ofNullable(places.get(i))
                    .flatMap(place -> above(place, news))
                    .filter(heading -> places.values().stream().noneMatch(place -> news.get(place.from()) == heading))
                    .ifPresent(heading -> all.add(new Entry(
                            Wording.plain(heading.text()),
                            OptionalInt.empty(),
                            top - 1,
                            OptionalInt.empty(),
                            heading.line(),
                            "")));
            all.add(entries.get(i));
        }
        return all;
    }

    /// Whether a heading stands right above a lower one at all; to find titles takes much longer.
    private static boolean mayHaveSections(List<Piece> news) {
        int above = Integer.MAX_VALUE;
        for (Piece piece : news) {
            if (piece instanceof Heading heading) {
                if (above < heading.level()) {
                    return true;
                }
                above = heading.level();
            } else if (!(piece instanceof Gap)) {
                above = Integer.MAX_VALUE;
            }
        }
        return false;
    }

    private static Optional<Heading> above(Place place, List<Piece> news) {
        int before = place.from() - 1;
        while (before >= 0 && news.get(before) instanceof Gap) {
            before--;
        }
        return before >= 0
                        && news.get(before) instanceof Heading section
                        && news.get(place.from()) instanceof Heading article
                        && section.level() < article.level()
                        && Role.of(section.text()).isEmpty()
                        && !HashtagLines.isLine(section)
                ? Optional.of(section)
                : Optional.empty();
    }

    /// Nothing between the two headings; or a short word on the section, under a higher heading.
    private boolean isLead(Place own, Place next) {
        List<Piece> between = news.subList(own.to(), next.from());
        boolean higher = news.get(own.from()) instanceof Heading section
                && news.get(next.from()) instanceof Heading article
                && section.level() < article.level();
        int words = between.stream()
                .mapToInt(piece -> piece instanceof Paragraph paragraph
                        ? Wording.words(paragraph.text()).size()
                        : piece instanceof Gap ? 0 : LONG)
                .sum();
        return words == 0 || higher && words < LONG;
    }

    /// A section's heading has no text of its own: the next title of the index follows at once. Where a converter
    /// lost the heading, the section begins on the page of its first article.
    private boolean leads(int i) {
        Place next = places.get(i + 1);
        if (next == null) {
            return false;
        }
        Place own = places.get(i);
        return own == null
                ? entries.get(i).page().isPresent()
                        && entries.get(i).page().equals(entries.get(i + 1).page())
                : isLead(own, next);
    }
}
