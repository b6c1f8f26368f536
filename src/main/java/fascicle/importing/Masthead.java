package fascicle.importing;

import fascicle.importing.Outline.Stretch;
import fascicle.importing.document.Piece;
import fascicle.importing.document.Piece.Gap;
import fascicle.importing.document.Piece.Heading;
import fascicle.importing.document.Piece.Paragraph;
import fascicle.importing.repair.Journal;
import fascicle.model.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What stands before the news: the newsletter's title, the period, perhaps an editorial.
///
/// @param published the day that a short line of its own says
/// @param rest what is none of these
record Masthead(
        Optional<String> title,
        Optional<Period> period,
        Optional<LocalDate> published,
        List<Piece> editorial,
        List<Piece> rest) {
    private static final int LONGEST_PERIOD_LINE = 12;
    private static final int SHORTEST_EDITORIAL = 20;
    private static final int FEW = 2;

    Masthead {
        editorial = List.copyOf(editorial);
        rest = List.copyOf(rest);
    }

    static Masthead of(List<Piece> front, List<Stretch> articles, ImportRequest request, Journal journal) {
        List<Piece> pieces = new ArrayList<>(front);
        pieces.removeIf(Gap.class::isInstance);
        Optional<LocalDate> published = published(pieces, journal);
        Optional<Period> period = period(pieces, journal)
                .or(() -> published.map(day -> Period.of(YearMonth.from(day))))
                .or(() -> request.issue().flatMap(issue -> month(issue.value())))
                .or(() -> inTitles(articles));
        Optional<String> title = title(pieces, journal);
        List<Piece> editorial = new ArrayList<>();
        List<Piece> rest = new ArrayList<>();
        for (Piece piece : pieces) {
            boolean role =
                    piece instanceof Heading heading && Role.of(heading.text()).isPresent();
            boolean text = piece instanceof Paragraph paragraph
                    && Wording.words(paragraph.text()).size() >= SHORTEST_EDITORIAL;
            if (role) {
                journal.taken(
                        piece.line(),
                        "heading",
                        "left out a heading that the newsletter writes by itself",
                        text(piece));
            } else if (text || !editorial.isEmpty()) {
                editorial.add(piece);
            } else {
                rest.add(piece);
            }
        }
        return new Masthead(title, period, published, editorial, rest);
    }

    /// A day is when the issue appeared, not what it covers.
    private static Optional<LocalDate> published(List<Piece> pieces, Journal journal) {
        for (Piece piece : pieces) {
            String text = text(piece);
            List<Dates.Mention> days = Dates.in(text);
            boolean alone = days.size() == 1 && Wording.words(text).size() <= LONGEST_PERIOD_LINE;
            Optional<LocalDate> day = alone ? days.getFirst().whole() : Optional.empty();
            if (day.isPresent()) {
                journal.taken(piece.line(), "published", "published on " + day.get(), text);
                String rest = text.substring(0, days.getFirst().from())
                        + text.substring(days.getFirst().to());
                if (Wording.words(rest).size() <= FEW) {
                    pieces.remove(piece);
                }
                return day;
            }
        }
        return Optional.empty();
    }

    private static Optional<Period> period(List<Piece> pieces, Journal journal) {
        for (Piece piece : pieces) {
            String text = text(piece);
            Optional<Period> period = Period.in(Wording.plain(withoutDays(text)));
            if (period.isPresent() && isPeriod(text)) {
                journal.taken(piece.line(), "period", "period " + period.get().text(), text);
                if (Wording.words(Period.without(text)).size() <= FEW) {
                    pieces.remove(piece);
                }
                return period;
            }
        }
        return Optional.empty();
    }

    /// Whether a short line names months and a year.
    static boolean isPeriod(String text) {
        return Wording.words(text).size() <= LONGEST_PERIOD_LINE
                && Period.in(Wording.plain(text)).isPresent();
    }

    private static String withoutDays(String text) {
        StringBuilder rest = new StringBuilder(text);
        List<Dates.Mention> days = Dates.in(text);
        for (int i = days.size() - 1; i >= 0; i--) {
            if (days.get(i).year().isPresent()) {
                rest.replace(days.get(i).from(), days.get(i).to(), " ");
            }
        }
        return rest.toString();
    }

    private static Optional<Period> month(String issue) {
        try {
            return Optional.of(Period.of(YearMonth.parse(issue)));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static Optional<Period> inTitles(List<Stretch> articles) {
        return articles.size() == 1 ? Period.in(articles.getFirst().title()) : Optional.empty();
    }

    private static Optional<String> title(List<Piece> pieces, Journal journal) {
        Optional<Piece> title = pieces.stream()
                .filter(piece -> piece instanceof Heading heading
                        && Role.of(heading.text()).isEmpty())
                .findFirst();
        title.ifPresent(piece -> {
            pieces.remove(piece);
            journal.taken(piece.line(), "newsletter-title", "the newsletter's title", text(piece));
        });
        return title.map(piece -> Period.without(Wording.plain(text(piece))));
    }

    private static String text(Piece piece) {
        return switch (piece) {
            case Heading heading -> heading.text();
            case Paragraph paragraph -> paragraph.text();
            default -> "";
        };
    }
}
