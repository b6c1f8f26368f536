package fascicle.importing;

import fascicle.importing.Outline.Stretch;
import fascicle.importing.document.Piece;
import fascicle.importing.document.Piece.Gap;
import fascicle.importing.document.Piece.Heading;
import fascicle.importing.repair.Journal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What stands before the first article that the index names, taken apart: a text that has a heading is an article,
/// though the index does not name it.
///
/// @param articles in order
/// @param others what is none
record Unlisted(List<Stretch> articles, List<Piece> others) {
    /// From so many words on, a text is no line of decoration.
    private static final int SHORTEST = 20;

    Unlisted {
        articles = List.copyOf(articles);
        others = List.copyOf(others);
    }

    /// @param titled whether the first heading is the newsletter's own title, with what stands below it
    static Unlisted in(List<Piece> pieces, boolean titled, Journal journal) {
        List<Stretch> articles = new ArrayList<>();
        List<Piece> others = new ArrayList<>();
        int from = 0;
        boolean title = titled;
        while (from < pieces.size()) {
            Optional<Heading> heading = heading(pieces.get(from));
            boolean named = heading.filter(found -> Role.of(found.text()).isEmpty() && !Masthead.isPeriod(found.text()))
                    .isPresent();
            boolean bare = named && !title && !isText(pieces.subList(from + 1, next(pieces, from)));
            int to = named && !title && !bare
                    ? end(pieces, from, heading.orElseThrow().level())
                    : next(pieces, from);
            List<Piece> below = pieces.subList(from + 1, to);
            if (named && !title && !bare) {
                articles.add(article(heading.orElseThrow(), below, journal));
            } else {
                others.addAll(pieces.subList(from, to));
            }
            title &= !named;
            from = to;
        }
        return new Unlisted(articles, others);
    }

    /// The same for what stands below the heading of a section; a longer text without a heading gets the section's.
    static Unlisted below(String section, int line, List<Piece> pieces, Journal journal) {
        Unlisted split = in(pieces, false, journal);
        boolean text = split.others.stream().mapToInt(Unlisted::words).sum() >= SHORTEST;
        if (!text) {
            return split;
        }
        List<Stretch> articles =
                new ArrayList<>(List.of(article(new Heading(1, section, line), split.others, journal)));
        articles.addAll(split.articles);
        return new Unlisted(articles, List.of());
    }

    private static Stretch article(Heading heading, List<Piece> below, Journal journal) {
        journal.doubt(
                heading.line(),
                "article-unlisted",
                "the index names no such article; made one of this heading and its text",
                heading.text());
        return new Stretch(
                Wording.plain(HashtagLines.withoutTopics(heading.text())),
                HashtagLines.after(heading.text()),
                below,
                heading.line());
    }

    private static boolean isText(List<Piece> pieces) {
        return pieces.stream().anyMatch(piece -> !(piece instanceof Gap));
    }

    private static Optional<Heading> heading(Piece piece) {
        return piece instanceof Heading heading && !HashtagLines.isLine(heading)
                ? Optional.of(heading)
                : Optional.empty();
    }

    /// Where a heading comes that is not below this one.
    private static int end(List<Piece> pieces, int from, int level) {
        int to = from + 1;
        while (to < pieces.size()
                && heading(pieces.get(to))
                        .filter(next ->
                                next.level() <= level || Role.of(next.text()).isPresent())
                        .isEmpty()) {
            to++;
        }
        return to;
    }

    private static int next(List<Piece> pieces, int from) {
        return end(pieces, from, Integer.MAX_VALUE);
    }

    /// How many words of running text, lists and tables it has.
    private static int words(Piece piece) {
        int[] count = {0};
        if (!(piece instanceof Heading)) {
            piece.with((text, _) -> {
                count[0] += Wording.words(text).size();
                return text;
            });
        }
        return count[0];
    }

    /// Whether the first heading leads less than a text.
    static boolean beginsWithTitle(List<Piece> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            if (heading(pieces.get(i)).isPresent()) {
                return pieces.subList(i, next(pieces, i)).stream()
                                .mapToInt(Unlisted::words)
                                .sum()
                        < SHORTEST;
            }
        }
        return false;
    }
}
