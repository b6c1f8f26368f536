package fascicle.importing;

import fascicle.importing.document.Piece;
import fascicle.importing.document.Piece.Heading;
import fascicle.importing.document.Piece.Paragraph;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads hashtag lines: `#Data Security #AI`, also where they were taken for headings or glued to a title.
final class HashtagLines {
    private static final Pattern GLUED = Pattern.compile("(.*?\\S)\\s+[*_]*#\\s?(\\p{L}.*)", Pattern.DOTALL);
    private static final Pattern LINE = Pattern.compile("[*_\\\\]*#+\\s*[*_]*\\p{L}.*", Pattern.DOTALL);
    private static final int LONGEST = 12;

    private HashtagLines() {}

    /// A title without the topics that follow it in the same line.
    static String withoutTopics(String heading) {
        Matcher glued = GLUED.matcher(heading);
        return glued.matches() ? glued.group(1) : heading;
    }

    /// The topics that follow a title in its line.
    static List<String> after(String heading) {
        Matcher glued = GLUED.matcher(heading);
        return glued.matches() ? split(glued.group(2)) : List.of();
    }

    /// Whether the piece is a hashtag line, be it a paragraph or a heading.
    static boolean isLine(Piece piece) {
        return text(piece).filter(text -> LINE.matcher(text).matches()).isPresent();
    }

    /// Whether the piece is a hashtag line, or a title with topics behind it.
    static boolean areIn(Piece piece) {
        return isLine(piece)
                || piece instanceof Heading heading && !after(heading.text()).isEmpty();
    }

    /// Whether a heading may be a hashtag line that lost its sign to Markdown: `# Data Security`.
    static boolean mayBeLine(Piece piece) {
        return piece instanceof Heading heading
                && heading.level() == 1
                && Wording.words(heading.text()).size() <= LONGEST
                && !heading.text().matches(".*[:.?!]\\s*");
    }

    static List<String> of(Piece line) {
        return text(line).map(HashtagLines::split).orElse(List.of());
    }

    private static Optional<String> text(Piece piece) {
        return switch (piece) {
            case Heading heading -> Optional.of(heading.text());
            case Paragraph paragraph
            when Wording.words(paragraph.text()).size() <= LONGEST -> Optional.of(paragraph.text());
            default -> Optional.empty();
        };
    }

    private static List<String> split(String text) {
        return Arrays.stream(Wording.plain(text).split("#"))
                .map(topic -> topic.strip().replaceFirst("[,;]+$", ""))
                .filter(topic -> !topic.isBlank())
                .distinct()
                .toList();
    }
}
