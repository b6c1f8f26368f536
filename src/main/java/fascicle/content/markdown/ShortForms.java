package fascicle.content.markdown;

import fascicle.Position;
import fascicle.model.Abbreviation;
import fascicle.model.Abbreviations;
import fascicle.model.Inline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds the known short forms in running text: `SAMR` and, in the plural, `FIEs`; not within a longer word.
///
/// Each is shown with its names. Where those of a text have come to a million characters, further ones stay as they
/// are.
final class ShortForms {
    private static final int ROOM = 1_000_000;

    private final Abbreviations known;
    private final Optional<Pattern> pattern;
    private int room = ROOM;

    private ShortForms(Abbreviations known, Optional<Pattern> pattern) {
        this.known = known;
        this.pattern = pattern;
    }

    static ShortForms of(Abbreviations known) {
        return new ShortForms(known, known.all().isEmpty() ? Optional.empty() : Optional.of(compiled(known)));
    }

    /// For one text.
    ShortForms forText() {
        return new ShortForms(known, pattern);
    }

    private static Pattern compiled(Abbreviations known) {
        String alternatives = known.all().stream()
                .map(Abbreviation::shortForm)
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?=s?(?![\\p{L}\\p{N}]))");
    }

    /// The text cut at each short form.
    List<Inline> mark(String text, Position at) {
        if (pattern.isEmpty()) {
            return List.of(new Inline.Text(text, at));
        }
        List<Inline> marked = new ArrayList<>();
        Matcher matcher = pattern.get().matcher(text);
        int end = 0;
        while (matcher.find()) {
            Abbreviation abbreviation = known.find(matcher.group()).orElseThrow();
            if (hasRoom(abbreviation)) {
                addText(marked, text.substring(end, matcher.start()), moved(at, end));
                marked.add(new Inline.Short(abbreviation, moved(at, matcher.start())));
                end = matcher.end();
            }
        }
        addText(marked, text.substring(end), moved(at, end));
        return marked;
    }

    private boolean hasRoom(Abbreviation abbreviation) {
        int length = Stream.of(Optional.of(abbreviation.english()), abbreviation.beside(), abbreviation.chinese())
                .flatMap(Optional::stream)
                .mapToInt(String::length)
                .sum();
        room -= Math.min(length, room);
        return room > 0;
    }

    private static void addText(List<Inline> inlines, String text, Position at) {
        if (!text.isEmpty()) {
            inlines.add(new Inline.Text(text, at));
        }
    }

    private static Position moved(Position at, int columns) {
        return new Position(at.path(), at.line(), at.column() + columns);
    }
}
