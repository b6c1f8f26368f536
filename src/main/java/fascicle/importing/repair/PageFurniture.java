package fascicle.importing.repair;

import fascicle.importing.document.Piece;
import fascicle.importing.document.Piece.Comment;
import fascicle.importing.document.Piece.Gap;
import fascicle.importing.document.Piece.Paragraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Takes out what belonged to the pages: their numbers, and the line at their head or foot that names the
/// publication.
///
/// A running line is a paragraph of several words that stands at least three times, the same but for a number at its
/// end that grows. (Headings do so too: `Chapter 1`, `Chapter 2`.)
record PageFurniture(Journal journal) {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern PAGE = Pattern.compile(
            "[-–—|\\s]*+(page|p\\.|seite|第)?+\\s*+\\d{1,4}+\\s*+(页|(of|/|von)\\s*+\\d{1,4}+)?+[-–—|\\s]*+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENDS = Pattern.compile("^\\d{1,4}\\b|\\b\\d{1,4}$");
    private static final int TIMES = 3;
    private static final int FEWEST_WORDS = 3;
    private static final int LONGEST = 100;

    List<Piece> removed(List<Piece> pieces) {
        Set<String> running = running(pieces);
        return pieces.stream()
                .map(piece -> isFurniture(piece, running) ? taken(piece) : piece)
                .toList();
    }

    private static boolean isFurniture(Piece piece, Set<String> running) {
        return piece instanceof Comment
                || line(piece)
                        .filter(text -> PAGE.matcher(text).matches() || running.contains(shape(text)))
                        .isPresent();
    }

    private Piece taken(Piece piece) {
        String words =
                piece instanceof Comment comment ? comment.text() : line(piece).orElse("");
        journal.taken(piece.line(), "page-furniture", "left out what belonged to a page or to the converter", words);
        return new Gap(piece.line());
    }

    private static Set<String> running(List<Piece> pieces) {
        Map<String, List<Integer>> numbers = new HashMap<>();
        for (Piece piece : pieces) {
            line(piece)
                    .ifPresent(text -> number(text)
                            .ifPresent(number -> numbers.computeIfAbsent(shape(text), _ -> new ArrayList<>())
                                    .add(number)));
        }
        return numbers.entrySet().stream()
                .filter(entry -> entry.getValue().size() >= TIMES && grow(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<String> line(Piece piece) {
        return switch (piece) {
            case Paragraph paragraph when paragraph.text().length() <= LONGEST -> Optional.of(paragraph.text());
            default -> Optional.empty();
        };
    }

    /// The number at either end of the line.
    private static Optional<Integer> number(String text) {
        Matcher number = ENDS.matcher(text.strip());
        boolean running = text.strip().split("\\s+").length > FEWEST_WORDS;
        return running && number.find() ? Optional.of(Integer.parseInt(number.group())) : Optional.empty();
    }

    private static String shape(String text) {
        return NUMBER.matcher(text.strip()).replaceAll("0");
    }

    private static boolean grow(List<Integer> numbers) {
        for (int i = 1; i < numbers.size(); i++) {
            if (numbers.get(i) <= numbers.get(i - 1)) {
                return false;
            }
        }
        return true;
    }
}
