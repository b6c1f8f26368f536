package fascicle.names;

import java.util.Set;

/// Finds the sentence around a place of a text.
final class Sentences {
    private static final Set<String> NO_ENDS = Set.of(
            "Dr", "Mr", "Mrs", "Ms", "Prof", "No", "Nos", "Art", "Co", "Ltd", "Inc", "St", "vs", "cf", "Vol", "Fig",
            "e.g", "i.e", "etc", "approx", "Nr", "bzw", "z.B", "M", "Mme");
    private static final int LONGEST = 320;

    private Sentences() {}

    /// The sentence, cut after a word where it is very long.
    static String around(String text, int start, int end) {
        int from = start;
        while (from > 0 && !endsBefore(text, from)) {
            from--;
        }
        int to = end;
        while (to < text.length() && !endsBefore(text, to)) {
            to++;
        }
        return cut(text.substring(from, to)
                .replace("\u0001", "")
                .replaceAll("[ \u00a0]+", " ")
                .strip());
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
