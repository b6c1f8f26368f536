package fascicle.names;

import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The sentences of a text.
final class Sentences {
    private static final Set<String> NO_ENDS = Set.of(
            "Dr", "Mr", "Mrs", "Ms", "Prof", "No", "Nos", "Art", "Co", "Ltd", "Inc", "St", "vs", "cf", "Vol", "Fig",
            "e.g", "i.e", "etc", "approx", "Nr", "bzw", "z.B", "M", "Mme");
    private static final int LONGEST = 320;
    /// Characters with all spaces.
    private static final int LONGEST_AS_WRITTEN = 8 * LONGEST;

    private final String text;
    /// The places right before which a sentence ends, in order.
    private final NavigableSet<Integer> ends;

    private Sentences(String text, NavigableSet<Integer> ends) {
        this.text = text;
        this.ends = ends;
    }

    static Sentences of(String text) {
        NavigableSet<Integer> ends = new TreeSet<>();
        for (int place = 1; place < text.length(); place++) {
            if (endsBefore(text, place)) {
                ends.add(place);
            }
        }
        return new Sentences(text, ends);
    }

    /// The sentence, cut after a word where it is very long. It takes no longer where the text is one of them.
    String around(int start, int end) {
        int from = Optional.ofNullable(ends.floor(start)).orElse(0);
        int to = Optional.ofNullable(ends.ceiling(end)).orElse(text.length());
        return cut(begun(from, Math.min(to, from + LONGEST_AS_WRITTEN)).strip());
    }

    /// What stands between two places with single spaces, as far as it may be shown.
    private String begun(int from, int to) {
        StringBuilder begun = new StringBuilder();
        for (int i = from; i < to && !isEnough(begun); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ' || c == '\u00a0';
            boolean again = begun.isEmpty()
                    ? space || Character.isWhitespace(c)
                    : space && begun.charAt(begun.length() - 1) == ' ';
            if (!again && c != '\u0001') {
                begun.append(space ? ' ' : c);
            }
        }
        return begun.toString();
    }

    private static boolean isEnough(StringBuilder begun) {
        return begun.length() > LONGEST && !Character.isWhitespace(begun.charAt(begun.length() - 1));
    }

    /// Whether a sentence ends right before a place.
    private static boolean endsBefore(String text, int place) {
        char last = text.charAt(place - 1);
        if ("。！？".indexOf(last) >= 0) {
            return true;
        }
        if (last != ' ' || place < 2) {
            return false;
        }
        int sign = place - 2;
        while (sign > 0 && "”’)\"'»".indexOf(text.charAt(sign)) >= 0) {
            sign--;
        }
        char mark = text.charAt(sign);
        return "!?".indexOf(mark) >= 0 || mark == '.' && isEnd(text, sign, place);
    }

    private static boolean isEnd(String text, int stop, int place) {
        int begin = stop;
        while (begin > 0 && text.charAt(begin - 1) != ' ') {
            begin--;
        }
        String word = text.substring(begin, stop);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        boolean goesOn = place < text.length() && Character.isLowerCase(text.charAt(place));
        return !initial && !goesOn && !NO_ENDS.contains(word);
    }

    private static String cut(String sentence) {
        if (sentence.length() <= LONGEST) {
            return sentence;
        }
        int space = sentence.lastIndexOf(' ', LONGEST);
        int end = space > LONGEST / 2 ? space : LONGEST;
        return sentence.substring(0, Character.isHighSurrogate(sentence.charAt(end - 1)) ? end - 1 : end) + " …";
    }
}
