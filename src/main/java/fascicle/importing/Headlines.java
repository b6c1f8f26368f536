package fascicle.importing;

import fascicle.importing.Contents.Entry;
import fascicle.importing.document.Piece;
import fascicle.importing.document.Piece.Gap;
import fascicle.importing.document.Piece.Heading;
import fascicle.importing.document.Piece.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Stands in for an index where the document has none: reads sections and articles off the headings.
///
/// Where headings count 1, 2, 3, those are the articles. Otherwise the highest level has the sections if another
/// heading follows one of them at once, and the articles if not.
final class Headlines {
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,3})[.)]\\s+(\\S.*)");

    private final List<Heading> headings = new ArrayList<>();
    private final List<Boolean> empty = new ArrayList<>();

    private Headlines(List<Piece> body) {
        List<Piece> solid =
                body.stream().filter(piece -> !(piece instanceof Gap)).toList();
        boolean news = true;
        boolean hashtags = solid.stream().anyMatch(HashtagLines::areIn);
        for (int i = 0; i < solid.size(); i++) {
            boolean topic = hashtags
                    && i > 0
                    && HashtagLines.mayBeLine(solid.get(i))
                    && solid.get(i - 1) instanceof Heading title
                    && title.level() > 1;
            if (!topic && solid.get(i) instanceof Heading heading && !HashtagLines.isLine(heading)) {
                news = Role.of(heading.text()).isEmpty()
                        && (news
                                || headings.isEmpty()
                                || heading.level() <= headings.getFirst().level());
                if (news) {
                    headings.add(heading);
                    empty.add(i + 1 < solid.size()
                            && solid.get(i + 1) instanceof Heading next
                            && next.level() > heading.level()
                            && !HashtagLines.isLine(next));
                }
            }
        }
    }

    /// How many pieces at the start are the newsletter's title and what stands below it: where the first heading is
    /// the only one of its level, or a period follows it.
    static int masthead(List<Piece> body) {
        List<Integer> at = IntStream.range(0, body.size())
                .filter(i -> body.get(i) instanceof Heading)
                .boxed()
                .toList();
        if (at.size() < 2) {
            return 0;
        }
        Heading title = (Heading) body.get(at.getFirst());
        boolean alone = at.stream().skip(1).noneMatch(i -> ((Heading) body.get(i)).level() <= title.level());
        boolean dated = body.subList(at.getFirst() + 1, at.get(1)).stream()
                .anyMatch(piece -> piece instanceof Paragraph paragraph && Masthead.isPeriod(paragraph.text()));
        return alone || dated ? at.get(1) : 0;
    }

    static Contents of(List<Piece> body) {
        Headlines headlines = new Headlines(body);
        List<Entry> numbered = headlines.numbered();
        return new Contents(numbered.isEmpty() ? headlines.byLevel() : numbered, 0, 0);
    }

    private List<Entry> numbered() {
        List<Entry> entries = new ArrayList<>();
        int due = 1;
        for (int i = 0; i < headings.size(); i++) {
            Matcher number = NUMBERED.matcher(Wording.plain(headings.get(i).text()));
            if (number.matches() && Integer.parseInt(number.group(1)) == due) {
                entries.add(entry(headings.get(i), number.group(2), 1));
                due++;
            } else if (empty.get(i) && i + 1 < headings.size() && isNumber(headings.get(i + 1), due)) {
                entries.add(entry(headings.get(i), headings.get(i).text(), 0));
            }
        }
        return due > 2 ? entries : List.of();
    }

    private static boolean isNumber(Heading heading, int due) {
        Matcher number = NUMBERED.matcher(Wording.plain(heading.text()));
        return number.matches() && Integer.parseInt(number.group(1)) == due;
    }

    private List<Entry> byLevel() {
        int top = headings.stream().mapToInt(Heading::level).min().orElse(1);
        boolean sections = false;
        for (int i = 0; i < headings.size(); i++) {
            sections |= headings.get(i).level() == top && empty.get(i);
        }
        boolean two = sections;
        Optional<Integer> below = headings.stream()
                .map(Heading::level)
                .filter(level -> level > top)
                .min(Integer::compare);
        return headings.stream()
                .filter(heading -> heading.level() == top || two && below.equals(Optional.of(heading.level())))
                .map(heading -> entry(heading, heading.text(), two && heading.level() == top ? 0 : 1))
                .toList();
    }

    private static Entry entry(Heading heading, String title, int depth) {
        return new Entry(
                Wording.plain(HashtagLines.withoutTopics(title)),
                OptionalInt.empty(),
                depth,
                OptionalInt.empty(),
                heading.line(),
                "");
    }
}
