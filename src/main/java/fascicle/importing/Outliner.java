package fascicle.importing;

import fascicle.importing.Alignment.Place;
import fascicle.importing.Contents.Entry;
import fascicle.importing.Outline.Part;
import fascicle.importing.Outline.Standing;
import fascicle.importing.Outline.Stretch;
import fascicle.importing.document.Piece;
import fascicle.importing.document.Piece.Heading;
import fascicle.importing.repair.Journal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Takes the document apart along the lines of its index.
final class Outliner {
    private final List<Entry> entries;
    private final Regions regions;
    private final List<Piece> news;
    private final String onlySection;
    private final Journal journal;
    private final Map<Integer, Place> places;
    private final List<Boolean> sections;

    private Outliner(List<Entry> entries, Regions regions, String onlySection, Journal journal) {
        this.entries = entries;
        this.onlySection = onlySection;
        this.regions = regions;
        this.news = regions.news();
        this.journal = journal;
        this.places =
                new TreeMap<>(Alignment.of(entries.stream().map(Entry::title).toList(), news));
        this.sections = Sections.among(entries, places, news);
    }

    /// @param front what stands before the index
    /// @param body what stands after it
    /// @param index its lines; none where there is no index
    /// @param onlySection what the section is called of articles that have none
    static Outline of(List<Piece> front, List<Piece> body, List<Entry> index, String onlySection, Journal journal) {
        List<Entry> indexed = news(index, journal);
        int head = indexed.isEmpty() ? Headlines.masthead(body) : 0;
        List<Piece> before = new ArrayList<>(front);
        before.addAll(body.subList(0, head));
        Regions regions = Regions.of(body.subList(head, body.size()), indexed);
        List<Entry> entries =
                indexed.isEmpty() ? Headlines.of(regions.news()).entries() : Sections.foundIn(regions.news(), indexed);
        return new Outliner(entries, regions, onlySection, journal).outline(before);
    }

    /// The lines of the index that name news; what the others name, the newsletter makes by itself.
    private static List<Entry> news(List<Entry> entries, Journal journal) {
        entries.forEach(entry -> journal.taken(
                entry.line(), "index", "read the index line; the newsletter makes its own index", entry.words()));
        return entries.stream()
                .filter(entry -> Role.of(entry.title()).isEmpty())
                .toList();
    }

    private Outline outline(List<Piece> before) {
        List<Piece> unplaced = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        List<Stretch> articles = new ArrayList<>();
        Unlisted early = Unlisted.in(before, true, journal);
        String section = onlySection;
        boolean named = false;
        Spans spans = new Spans(entries, sections, places, news, journal);
        Unlisted late = late(before, spans.before());
        int unlisted = early.articles().size() + late.articles().size();
        int number = 0;
        for (int i = 0; i < entries.size(); i++) {
            Titles titles = new Titles(journal, unlisted);
            Entry entry = entries.get(i);
            List<Piece> below = spans.below(i);
            if (sections.get(i)) {
                close(section, named, articles, parts);
                section = entry.title();
                named = true;
                Optional.ofNullable(places.get(i))
                        .ifPresentOrElse(place -> titles.section(entry, place, news), () -> titles.noSection(entry));
                Unlisted intro = Unlisted.below(section, spans.line(i), below, journal);
                articles.addAll(intro.articles());
                unplaced.addAll(intro.others());
                unlisted += intro.articles().size();
            } else {
                int count = ++number;
                List<String> topics = Optional.ofNullable(places.get(i))
                        .map(place -> titles.article(entry, count, place, news))
                        .orElse(List.of());
                articles.add(new Stretch(entry.title(), topics, below, spans.line(i)));
            }
        }
        close(section, named, articles, parts);
        lead(parts, early, late);
        List<Standing> standing = new ArrayList<>();
        List<Part> trimmed = withoutStanding(parts, standing);
        return new Outline(
                trimmed, front(early, late), regions.takeaways(), regions.abbreviations(), standing, unplaced);
    }

    private List<Piece> front(Unlisted early, Unlisted late) {
        List<Piece> front = new ArrayList<>(early.others());
        front.addAll(late.others());
        front.addAll(regions.front());
        return front;
    }

    private Unlisted late(List<Piece> beforeIndex, List<Piece> behindIndex) {
        boolean titled = beforeIndex.stream().anyMatch(Heading.class::isInstance);
        return Unlisted.in(behindIndex, !titled && Unlisted.beginsWithTitle(behindIndex), journal);
    }

    /// Articles that come before all that the index names lead the first section.
    private void lead(List<Part> parts, Unlisted early, Unlisted late) {
        List<Stretch> articles = new ArrayList<>(early.articles());
        articles.addAll(late.articles());
        if (!articles.isEmpty()) {
            String section = parts.isEmpty() ? onlySection : parts.getFirst().title();
            parts.stream().findFirst().ifPresent(first -> articles.addAll(first.articles()));
            if (!parts.isEmpty()) {
                parts.removeFirst();
            }
            parts.addFirst(new Part(section, articles));
        }
    }

    /// @param named whether the document has a section of this name
    private void close(String section, boolean named, List<Stretch> articles, List<Part> parts) {
        if (!articles.isEmpty()) {
            parts.add(new Part(section, articles));
            if (!named) {
                journal.doubt(articles.getFirst().line(), "section", "found no section here; called it " + section, "");
            }
        }
        articles.clear();
    }

    /// What follows the last article that has a text and is no news: from a heading that says so.
    private static List<Part> withoutStanding(List<Part> parts, List<Standing> standing) {
        List<Part> trimmed = new ArrayList<>(parts);
        for (int i = parts.size() - 1; i >= 0; i--) {
            List<Stretch> articles = new ArrayList<>(parts.get(i).articles());
            for (int j = articles.size() - 1; j >= 0; j--) {
                if (!articles.get(j).pieces().isEmpty()) {
                    articles.set(j, withoutStanding(articles.get(j), standing));
                    trimmed.set(i, new Part(parts.get(i).title(), articles));
                    return trimmed;
                }
            }
        }
        return parts;
    }

    private static Stretch withoutStanding(Stretch last, List<Standing> standing) {
        List<Piece> pieces = last.pieces();
        int end = nextStanding(pieces, 0);
        for (int from = end; from < pieces.size(); ) {
            int to = nextStanding(pieces, from + 1);
            Heading heading = (Heading) pieces.get(from);
            standing.add(new Standing(Wording.plain(heading.text()), pieces.subList(from + 1, to), heading.line()));
            from = to;
        }
        return new Stretch(last.title(), last.topics(), pieces.subList(0, end), last.line());
    }

    private static int nextStanding(List<Piece> pieces, int from) {
        for (int i = from; i < pieces.size(); i++) {
            if (pieces.get(i) instanceof Heading heading
                    && Role.of(heading.text()).equals(Optional.of(Role.STANDING))) {
                return i;
            }
        }
        return pieces.size();
    }
}
