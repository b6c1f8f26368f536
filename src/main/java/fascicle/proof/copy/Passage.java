package fascicle.proof.copy;

import fascicle.Position;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Words that are read in one go: a paragraph, a heading, a title, a cell of a table.
///
/// Line ends are spaces. What is not language, such as code and written-out addresses, is held open by [#OPAQUE].
public final class Passage {
    /// Stands for each character of something that is not language.
    public static final char OPAQUE = '\uFFFC';

    /// What a passage is in its text.
    public enum Kind {
        TITLE,
        TAKEAWAY,
        SOURCE,
        LABEL,
        HEADING,
        PARAGRAPH,
        ITEM,
        QUOTATION,
        CELL,
        CAPTION;

        /// Whether it is written in sentences.
        public boolean isProse() {
            return this == TAKEAWAY || this == PARAGRAPH || this == QUOTATION;
        }
    }

    /// So many words make a title of a link.
    private static final int WORDS_OF_TITLE = 3;

    /// With fewer commas a passage may well be a sentence about some people.
    private static final int FEWEST_OF_ROLL = 7;

    private static final int WORDS_OF_NAME = 4;

    /// Where the first letter of an item may stand: behind a bracket or a mark.
    private static final int FIRST = 1;

    private final Kind kind;
    private final String text;
    private final List<Run> runs;
    private final Marks marks;
    private final BitSet quotes;
    private final List<Word> words;
    private final Map<Class<?>, List<?>> notes = new HashMap<>(0);

    /// A stretch of a passage that stands in the source as it reads.
    record Run(int start, Position at) {}

    Passage(Kind kind, String text, List<Run> runs, Marks marks) {
        this.kind = kind;
        this.text = text;
        this.runs = List.copyOf(runs);
        this.marks = marks;
        this.quotes = Quotes.in(text);
        this.words = List.copyOf(Word.in(text));
    }

    /// What somebody has found out about it, found out once however many ask.
    ///
    /// @param kind names what is found out
    /// @param find must find the same whenever it is asked
    public synchronized <T> List<T> once(Class<T> kind, Function<Passage, List<T>> find) {
        @SuppressWarnings("unchecked") // what is kept under a class is a list of it
        List<T> known = (List<T>) notes.computeIfAbsent(kind, _ -> List.copyOf(find.apply(this)));
        return known;
    }

    public Kind kind() {
        return kind;
    }

    public String text() {
        return text;
    }

    public List<Word> words() {
        return words;
    }

    /// How many of the words end at or before an offset.
    public int wordsBefore(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Whether one word follows another with nothing but a blank between them.
    public boolean isBeside(Word first, Word second) {
        return second.start() == first.end() + 1 && text.charAt(first.end()) == ' ';
    }

    /// Where it begins.
    public Position at() {
        return runs.getFirst().at();
    }

    /// Where a character of the text stands in its file.
    public Position at(int offset) {
        int low = 0;
        int high = runs.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (runs.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        Run run = runs.get(low);
        int columns = Math.max(0, offset - run.start());
        return new Position(run.at().path(), run.at().line(), run.at().column() + columns);
    }

    public boolean isEmphasized(int offset) {
        return marks.emphasis().get(offset);
    }

    /// Whether the character is in emphasis or strong.
    public boolean isStressed(int offset) {
        return isEmphasized(offset) || marks.strong().get(offset);
    }

    /// Whether the author broke a line in it, as in addresses and verses.
    public boolean isBroken() {
        return !marks.breaks().isEmpty();
    }

    /// The offset at which the next link begins, at or after another one; -1 when there is none.
    public int nextLink(int from) {
        return marks.links().nextSetBit(from);
    }

    /// Behind the last letter of a link.
    public int linkEnd(int from) {
        return marks.links().nextClearBit(from);
    }

    /// Whether the character stands between quotation marks.
    public boolean isQuoted(int offset) {
        return kind == Kind.QUOTATION || quotes.get(offset);
    }

    /// Whether these are the author's own words: neither a title, in emphasis or as a link, nor somebody else's, in
    /// quotation marks.
    public boolean isOwn(int offset) {
        return !isEmphasized(offset) && !isQuoted(offset) && !isTitle(offset);
    }

    /// Whether it belongs to a link of several words that begins an item or with a capital letter, as titles of what
    /// others have written do.
    public boolean isTitle(int offset) {
        if (!marks.links().get(offset)) {
            return false;
        }
        int start = marks.links().previousClearBit(offset) + 1;
        boolean begins = kind == Kind.ITEM && start <= FIRST || Character.isUpperCase(text.charAt(start));
        return begins && wordsBefore(linkEnd(start)) - wordsBefore(start) >= WORDS_OF_TITLE;
    }

    /// Whether it is a roll of names: `Thanks to Anna Li, Ben Ott, Cid Ray, ...`.
    public boolean isRoll() {
        String[] names =
                text.chars().filter(c -> c == ',').limit(FEWEST_OF_ROLL).count() < FEWEST_OF_ROLL
                        ? new String[0]
                        : text.split(",");
        long capital = 0;
        long brief = 0;
        for (String name : names) {
            List<Word> parts = Word.in(name);
            brief += parts.size() <= WORDS_OF_NAME ? 1 : 0;
            capital += !parts.isEmpty() && parts.getLast().isCapitalized() ? 1 : 0;
        }
        return names.length > 0 && brief * 5 >= names.length * 4L && capital * 2 >= names.length;
    }

    /// Whether a sentence begins with the word at this offset.
    public boolean beginsSentence(int offset) {
        int before = offset - 1;
        while (before >= 0 && !isWordSign(text.charAt(before)) && !isStop(text.charAt(before))) {
            before--;
        }
        return before < 0 || isStop(text.charAt(before));
    }

    private static boolean isWordSign(char c) {
        return Character.isLetterOrDigit(c) || c == ',' || c == OPAQUE;
    }

    private static boolean isStop(char c) {
        return ".!?:;。：；！？".indexOf(c) >= 0;
    }

    @Override
    public String toString() {
        return at() + " " + kind + ": " + text;
    }
}
