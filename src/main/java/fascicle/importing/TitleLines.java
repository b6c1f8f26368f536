package fascicle.importing;

import fascicle.importing.Contents.Entry;
import fascicle.importing.document.Piece;
import fascicle.importing.document.Piece.Heading;
import fascicle.importing.document.Piece.Item;
import fascicle.importing.document.Piece.Paragraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Finds the titles of the index where a converter wrote them as lines of a paragraph, with nothing around them.
///
/// ```text
/// 12 A rope is weighed
///    and found heavy             ## A rope is weighed and found heavy
/// The rope was weighed on ...    The rope was weighed on ...
/// ```
final class TitleLines {
    private static final int MOST_LINES = 4;

    /// A title of fewer words may be the beginning of a sentence, unless it leads a paragraph.
    private static final int FEW = 3;

    private final Map<List<String>, Entry> titles = new HashMap<>();

    private TitleLines(List<Entry> entries) {
        entries.forEach(entry -> titles.putIfAbsent(words(entry.title()), entry));
    }

    static List<Piece> split(List<Piece> pieces, List<Entry> entries) {
        TitleLines lines = new TitleLines(entries);
        List<Piece> split = new ArrayList<>();
        for (Piece piece : pieces) {
            switch (piece) {
                case Paragraph paragraph -> lines.split(paragraph.text(), paragraph.line(), split);
                case Item item
                when !item.isBullet() && lines.begins(item) ->
                    lines.split(item.marker() + " " + item.text(), item.line(), split);
                default -> split.add(piece);
            }
        }
        return split;
    }

    private static List<String> words(String text) {
        return Wording.words(text.toLowerCase(Locale.ROOT));
    }

    private boolean begins(Item item) {
        return title(item.text().lines().toList(), 0).isPresent();
    }

    private void split(String text, int line, List<Piece> split) {
        List<String> lines = text.lines().toList();
        int from = 0;
        for (int at = 0; at < lines.size(); at++) {
            Optional<Integer> end = title(lines, at);
            if (end.isPresent()) {
                paragraph(lines, from, at, line, split);
                split.add(new Heading(2, String.join(" ", lines.subList(at, end.get())), line + at));
                from = end.get();
                at = from - 1;
            }
        }
        paragraph(lines, from, lines.size(), line, split);
    }

    private static void paragraph(List<String> lines, int from, int to, int line, List<Piece> split) {
        if (from < to) {
            split.add(new Paragraph(String.join("\n", lines.subList(from, to)), line + from));
        }
    }

    /// The line behind the title that begins at a line, if one does.
    private Optional<Integer> title(List<String> lines, int at) {
        for (int end = Math.min(lines.size(), at + MOST_LINES); end > at; end--) {
            List<String> words = words(String.join(" ", lines.subList(at, end)));
            if (isTitle(words, at == 0)) {
                return Optional.of(end);
            }
        }
        return Optional.empty();
    }

    private boolean isTitle(List<String> words, boolean first) {
        boolean numbered = words.size() > 1 && words.getFirst().matches("\\d{1,3}");
        Entry entry = titles.get(numbered ? words.subList(1, words.size()) : words);
        Entry found = entry == null ? titles.get(words) : entry;
        return found != null && (first || words(found.title()).size() >= FEW);
    }
}
