package fascicle.content;

import fascicle.Position;
import fascicle.content.source.Problems;
import fascicle.content.source.SourceText;
import fascicle.model.DirectionSigns;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/// Tells of signs that nobody sees and that show a text in another order than it is written, wherever in a file they
/// stand: what reviewers accept is then not what is published.
final class TurnedText {
    private TurnedText() {}

    static void report(SourceText text, Problems problems) {
        if (text.text().chars().noneMatch(TurnedText::isTurning)) {
            return;
        }
        List<String> lines = text.lines();
        for (int first = 0; first < lines.size(); ) {
            int end = first;
            while (end < lines.size() && (end == first || !lines.get(end).isBlank())) {
                end++;
            }
            report(text, first, lines.subList(first, end), problems);
            first = end;
        }
    }

    private static boolean isTurning(int c) {
        return c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
    }

    /// @param first the line, from 0, that is the first one of the paragraph
    private static void report(SourceText text, int first, List<String> paragraph, Problems problems) {
        List<Integer> doubtful = DirectionSigns.doubtful(String.join("\n", paragraph));
        int begin = 0;
        int next = 0;
        for (int line = 0; line < paragraph.size(); line++) {
            int end = begin + paragraph.get(line).length();
            OptionalInt found = OptionalInt.empty();
            for (; next < doubtful.size() && doubtful.get(next) <= end; next++) {
                found = found.isEmpty() ? OptionalInt.of(doubtful.get(next) - begin) : found;
            }
            if (found.isPresent()) {
                tell(text, first + line, found.getAsInt(), problems);
            }
            begin = end + 1;
        }
    }

    private static void tell(SourceText text, int line, int at, Problems problems) {
        problems.warning(
                new Position(text.path(), line + 1, at + 1),
                "text-turned",
                String.format(
                        Locale.ROOT,
                        "a sign that nobody sees (U+%04X) shows what follows in another order than it is written",
                        (int) text.lines().get(line).charAt(at)),
                "take it out: delete the letter behind it together with it, and type the letter again");
    }
}
