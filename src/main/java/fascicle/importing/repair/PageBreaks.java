package fascicle.importing.repair;

import fascicle.importing.document.Piece;
import fascicle.importing.document.Piece.Gap;
import fascicle.importing.document.Piece.Item;
import fascicle.importing.document.Piece.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Joins what the end of a page or column had split: a paragraph or list item without an end, and the rest of its
/// sentence.
record PageBreaks(Journal journal) {
    private static final Pattern ENDS = Pattern.compile("[.!?;:…。！？；：]['\"”’)\\]*_]*$");
    private static final Pattern BEGINS_WITHIN = Pattern.compile("[*_\"“(]*\\p{Ll}.*", Pattern.DOTALL);
    private static final Pattern LAST_WORD = Pattern.compile("(\\p{L}+)[*_]*$");
    private static final int END = 40;

    /// Beyond this it is no paragraph that a page broke.
    private static final int LONGEST = 8_000;

    private static final Set<String> BEFORE_MORE = Set.of(
            "a", "an", "and", "as", "at", "between", "by", "for", "from", "in", "into", "its", "of", "on", "or", "the",
            "their", "through", "to", "under", "which", "with");

    List<Piece> joined(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        for (Piece piece : pieces) {
            int last = lastText(joined);
            if (piece instanceof Paragraph rest && last >= 0 && goesOn(joined.get(last), rest)) {
                joined.subList(last + 1, joined.size()).clear();
                joined.set(last, longer(joined.get(last), rest));
            } else {
                joined.add(piece);
            }
        }
        return bulletsRestored(joined);
    }

    /// The index of the last piece that is no gap, or -1.
    private static int lastText(List<Piece> pieces) {
        int last = pieces.size() - 1;
        while (last >= 0 && pieces.get(last) instanceof Gap) {
            last--;
        }
        return last;
    }

    private static boolean goesOn(Piece before, Paragraph rest) {
        return switch (before) {
            case Paragraph paragraph -> !isLabelled(rest.text()) && goesOn(paragraph.text(), rest.text());
            case Item item ->
                goesOn(item.text(), rest.text())
                        || item.text().endsWith(":")
                                && BEGINS_WITHIN.matcher(rest.text()).matches();
            default -> false;
        };
    }

    private static boolean isLabelled(String text) {
        return text.startsWith("#") || text.startsWith("http");
    }

    private static boolean goesOn(String before, String rest) {
        String end = before.substring(Math.max(0, before.length() - END));
        if (before.length() > LONGEST || before.isBlank() || ENDS.matcher(end).find()) {
            return false;
        }
        Matcher last = LAST_WORD.matcher(end);
        boolean open = before.endsWith(",")
                || last.find() && BEFORE_MORE.contains(last.group(1).toLowerCase(Locale.ROOT));
        return BEGINS_WITHIN.matcher(rest).matches() || open;
    }

    private Piece longer(Piece before, Paragraph rest) {
        journal.repair(
                rest.line(), "page-break", "joined with line " + before.line() + ", which stops within a sentence", "");
        return before.with((text, _) -> text + " " + rest.text());
    }

    /// A paragraph right after a list item that begins with the same two words has lost its bullet.
    private List<Piece> bulletsRestored(List<Piece> pieces) {
        List<Piece> restored = new ArrayList<>();
        for (Piece piece : pieces) {
            boolean alike = piece instanceof Paragraph paragraph
                    && !restored.isEmpty()
                    && restored.getLast() instanceof Item item
                    && item.isBullet()
                    && beginAlike(item.text(), paragraph.text());
            if (alike && piece instanceof Paragraph paragraph && restored.getLast() instanceof Item item) {
                journal.repair(paragraph.line(), "lost-bullet", "made it an item of the list before it", "");
                restored.add(new Item(item.indent(), Item.BULLET, paragraph.text(), paragraph.line()));
            } else {
                restored.add(piece);
            }
        }
        return restored;
    }

    private static boolean beginAlike(String item, String paragraph) {
        String[] first = item.split("\\s+", 3);
        String[] second = paragraph.split("\\s+", 3);
        return first.length == 3 && second.length == 3 && first[0].equals(second[0]) && first[1].equals(second[1]);
    }
}
