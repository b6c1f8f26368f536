package fascicle.importing.repair;

import fascicle.importing.document.Piece.Item;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The items of a list that stand together.
///
/// ```text
/// - a) First          a) First
/// - Second       ->   b) Second
/// - Third c) part     c) Third part
/// ```
final class ListRun {
    private static final Pattern LETTER = Pattern.compile("([a-z])\\)");
    private static final char NONE = '`';

    private final List<Item> items;
    private final WordCounts words;
    private final Journal journal;

    ListRun(List<Item> items, WordCounts words, Journal journal) {
        this.items = items;
        this.words = words;
        this.journal = journal;
    }

    List<Item> mended() {
        boolean lettered = items.stream().anyMatch(item -> letter(item).isPresent());
        boolean displaced = items.size() > 1
                && Displaced.in(items.getFirst().text(), 'a')
                        .filter(found -> found.isMark(words))
                        .isPresent();
        return (lettered || displaced) && !isWhole() ? lettered() : byIndent();
    }

    /// Whether the items that are indented least are lettered one after the other, and begin the list: then indents
    /// can be trusted.
    private boolean isWhole() {
        int least = items.stream().mapToInt(Item::indent).min().orElse(0);
        char due = 'a';
        for (Item item : items) {
            if (item.indent() == least && !letter(item).equals(Optional.of(due++))) {
                return false;
            }
        }
        return items.size() > 1 && items.getFirst().indent() == least;
    }

    private static Optional<Character> letter(Item item) {
        Matcher letter = LETTER.matcher(item.marker());
        return letter.matches() ? Optional.of(letter.group(1).charAt(0)) : Optional.empty();
    }

    private List<Item> lettered() {
        List<Item> mended = new ArrayList<>();
        char last = NONE;
        boolean nested = false;
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            Optional<Item> labelled = labelled(i, last, nested, mended);
            Item placed = labelled.orElse(atLevel(item, last == NONE ? 0 : 1));
            nested = labelled.isEmpty() || placed.text().endsWith(":");
            last = letter(placed).orElse(last);
            mended.add(placed);
        }
        return mended;
    }

    private Optional<Item> labelled(int index, char last, boolean nested, List<Item> before) {
        if (letter(items.get(index)).isPresent()) {
            return Optional.of(atLevel(items.get(index), 0));
        }
        Optional<Item> displaced = displaced(index, last);
        return displaced.isPresent() || nested ? displaced : lost(index, last, before);
    }

    private static Item atLevel(Item item, int level) {
        return new Item(level, item.marker(), item.text(), item.line());
    }

    /// The letter of the next item that has one, be it within its text, when this item's is `due`.
    private Optional<Character> nextLetter(int index, char due) {
        for (int next = index + 1; next < items.size(); next++) {
            char later = (char) (due + next - index);
            Optional<Character> letter = letter(items.get(next));
            if (letter.isPresent()) {
                return letter;
            }
            if (Displaced.in(items.get(next).text(), later)
                    .filter(found -> found.isMark(words))
                    .isPresent()) {
                return Optional.of(later);
            }
        }
        return Optional.empty();
    }

    /// The item with the letter that slipped into its text, when it is the one that is due.
    private Optional<Item> displaced(int index, char last) {
        Item item = items.get(index);
        char due = (char) (last + 1);
        boolean fits = item.isBullet()
                && nextLetter(index, due).map(next -> next > due).orElse(true);
        return Optional.of(item)
                .filter(_ -> fits)
                .flatMap(found -> Displaced.in(found.text(), due))
                .filter(found -> found.isMark(words))
                .map(found -> {
                    String text = found.text(words);
                    journal.repair(
                            item.line(),
                            "list-letter",
                            "moved \"" + due + ")\" back to the front of its item",
                            found.around());
                    if (found.isWithin()) {
                        String remark =
                                "other words of this item may have moved with its letter \"" + due + ")\"; read it";
                        journal.doubt(item.line(), "list-letter", remark, "");
                    }
                    return new Item(0, due + ")", text, item.line());
                });
    }

    /// The item with the letter that is due, when only it can have had it.
    private Optional<Item> lost(int index, char last, List<Item> before) {
        Item item = items.get(index);
        char due = (char) (last + 1);
        boolean between = nextLetter(index, due).map(next -> next == due + 1).orElse(index == items.size() - 1);
        boolean alone = index == items.size() - 1
                || letter(items.get(index + 1)).isPresent()
                || Displaced.in(items.get(index + 1).text(), (char) (due + 1))
                        .filter(found -> found.isMark(words))
                        .isPresent();
        boolean afterLetter = before.isEmpty() || letter(before.getLast()).isPresent();
        if (!item.isBullet() || !between || !alone || !afterLetter) {
            return Optional.empty();
        }
        journal.repair(item.line(), "list-letter", "gave an item of a lettered list its letter back: " + due + ")", "");
        return Optional.of(new Item(0, due + ")", item.text(), item.line()));
    }

    /// A list without letters is nested as it is indented.
    private List<Item> byIndent() {
        List<Item> levelled = new ArrayList<>();
        Deque<Integer> indents = new ArrayDeque<>();
        for (Item item : items) {
            while (indents.size() > 1 && item.indent() < indents.peek()) {
                indents.pop();
            }
            if (indents.isEmpty() || item.indent() >= indents.peek() + 2) {
                indents.push(item.indent());
            }
            levelled.add(atLevel(item, indents.size() - 1));
        }
        return levelled;
    }

    /// A letter within the text that it should stand before.
    ///
    /// @param glued the part of a word that the letter is stuck to; empty when it stands free
    private record Displaced(String before, String glued, String mark, String after) {
        static Optional<Displaced> in(String text, char letter) {
            Matcher mark = Pattern.compile("(?s)(.*?)(?<![(\\p{L}])(\\p{L}*)(" + letter + "\\))(?:\\s+(.*)|$)")
                    .matcher(text);
            return mark.matches()
                    ? Optional.of(new Displaced(
                            mark.group(1).strip(),
                            mark.group(2),
                            mark.group(3),
                            mark.group(4) == null ? "" : mark.group(4).strip()))
                    : Optional.empty();
        }

        /// It is none when it closes a bracket, or when it is the end of a word.
        boolean isMark(WordCounts words) {
            String text = before + glued;
            long open = text.chars().filter(c -> c == '(').count();
            long closed = text.chars().filter(c -> c == ')').count();
            return open <= closed && (glued.isEmpty() || words.knows(glued) || words.knows(glued + "-" + next()));
        }

        /// The word behind the letter.
        private String next() {
            return after.split("[^\\p{L}]", 2)[0];
        }

        boolean isWithin() {
            return !after.isEmpty() && glued.isEmpty();
        }

        String around() {
            String next = after.split(" ", 2)[0];
            String previous = before.substring(before.lastIndexOf(' ') + 1);
            return (previous + " " + glued + mark + " " + next).strip();
        }

        /// The text without the letter; a word that it split becomes whole when it stands elsewhere.
        String text(WordCounts words) {
            boolean hyphened = !glued.isEmpty() && words.knows(glued + "-" + next());
            String joint = glued.isEmpty() ? "" : hyphened ? glued + "-" : glued + " ";
            return (before + (before.isEmpty() ? "" : " ") + joint + after).strip();
        }
    }
}
