package fascicle.proof.names;

import fascicle.proof.copy.Passage;
import fascicle.proof.copy.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A proper name of several words, as it stands in a passage: `Measures for the Administration of National
/// Standards`.
///
/// @param text its words joined by single spaces
record Name(String text, Passage passage, int start) {
    /// Small words that a name may have inside.
    static final Set<String> INNER = Set.of("of", "for", "on", "in", "and", "the", "to", "with", "at", "by");

    /// Words that only begin a sentence.
    private static final Set<String> NO_NAMES = Set.of(
            "of", "for", "on", "in", "and", "the", "to", "with", "at", "by", "this", "these", "as", "under", "after");

    /// Fewer words than this name too little.
    private static final int FEWEST = 4;

    private static final int MOST = 24;

    /// The names of a passage: runs of capitalized words, with small words between them.
    static List<Name> in(Passage passage) {
        List<Name> names = new ArrayList<>();
        List<Word> words = passage.words();
        int i = 0;
        while (i < words.size()) {
            int end = isNameWord(words.get(i)) ? end(passage, i) : i + 1;
            int begin = begin(passage, i, end);
            int last = last(passage, begin, end);
            if (last - begin >= FEWEST && last - begin <= MOST) {
                names.add(name(passage, begin, last));
            }
            i = end;
        }
        return names;
    }

    /// A word that only begins a sentence belongs to no name.
    private static int begin(Passage passage, int from, int end) {
        int begin = from;
        while (begin + 1 < end && NO_NAMES.contains(passage.words().get(begin).lower())) {
            begin++;
        }
        return begin;
    }

    /// No name ends with a small word, whose capital belongs to another name: `Rules for Ropes by The guild`.
    private static int last(Passage passage, int begin, int end) {
        int last = end;
        while (last - 1 > begin && INNER.contains(passage.words().get(last - 1).lower())) {
            last--;
        }
        return last;
    }

    /// Behind the last capitalized word of the run.
    private static int end(Passage passage, int from) {
        List<Word> words = passage.words();
        int end = from + 1;
        for (int i = from + 1; i < words.size() && isJoined(passage.text(), words.get(i - 1), words.get(i)); i++) {
            if (isNameWord(words.get(i))) {
                end = i + 1;
            } else if (!INNER.contains(words.get(i).text())) {
                break;
            }
        }
        return end;
    }

    private static boolean isNameWord(Word word) {
        return word.isCapitalized()
                && !word.text().endsWith("’s")
                && !word.text().endsWith("'s");
    }

    private static boolean isJoined(String text, Word before, Word after) {
        String gap = text.substring(before.end(), after.start());
        return gap.equals(" ") || gap.equals("-");
    }

    private static Name name(Passage passage, int begin, int end) {
        List<Word> words = passage.words().subList(begin, end);
        String text = String.join(" ", words.stream().map(Word::text).toList());
        return new Name(text, passage, words.getFirst().start());
    }

    /// Behind its last letter; in the passage, too, each of its words is one character from the next.
    int end() {
        return start + text.length();
    }

    /// What stays the same when small words, endings and capitals change.
    String core() {
        return core(text);
    }

    /// The same of any name, written as it may be.
    static String core(String name) {
        String text = String.join(" ", Word.in(name).stream().map(Word::text).toList());
        StringBuilder core = new StringBuilder();
        for (String word : text.toLowerCase(Locale.ROOT).split(" ")) {
            if (!INNER.contains(word)) {
                core.append(stem(word)).append(' ');
            }
        }
        return core.toString();
    }

    /// Two ways of writing one word have one stem: `Regulations`, `Standardization`, `Labeling`.
    private static String stem(String word) {
        String stem = word.length() > 4 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
        return stem.replace('z', 's')
                .replace("our", "or")
                .replace("centre", "center")
                .replace("ll", "l");
    }
}
