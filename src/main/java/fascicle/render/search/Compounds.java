package fascicle.render.search;

import fascicle.Parallel;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a browser should know of a term without asking for others: where it is divided into two words that stand side
/// by side somewhere, and how those terms go on that begin with it.
final class Compounds {
    private static final int KINDS = 21;

    private final WholeIndex index;
    private final Map<String, Place> places = new HashMap<>();

    /// A term in its table.
    private record Place(TermTable table, int term) {}

    /// @param divided for each term how many UTF-16 units its first word has, 0 if it is not divided
    /// @param goingOn for each term a bit for each kind of ending: see [#kind]
    record Table(int[] divided, int[] goingOn) {}

    private Compounds(WholeIndex index) {
        this.index = index;
        for (TermTable table : index.terms()) {
            for (int term = 0; term < table.size(); term++) {
                places.put(table.word(term).utf8ToString(), new Place(table, term));
            }
        }
    }

    /// For each table of the index.
    static List<Table> of(WholeIndex index, Parallel parallel) throws IOException {
        Compounds compounds = new Compounds(index);
        Map<TermTable, int[]> goingOn = new HashMap<>();
        index.terms().forEach(table -> goingOn.put(table, new int[table.size()]));
        List<int[]> divided = parallel.<TermTable, int[], RuntimeException>each(
                index.terms(), table -> compounds.new Reader().divided(table));
        parallel.<TermTable, Boolean, RuntimeException>each(index.terms(), table -> compounds.goOn(table, goingOn));
        return index.terms().stream()
                .map(table -> new Table(divided.get(index.terms().indexOf(table)), goingOn.get(table)))
                .toList();
    }

    /// What a term that begins so goes on with, in a number below 21.
    static int kind(String ending) {
        int kind = 0;
        for (int i = 0; i < Math.min(3, ending.length()); i++) {
            kind += ending.charAt(i) * (2 * i + 1);
        }
        return kind % KINDS;
    }

    /// Beginnings begin with the same byte as the term: each table is written by one thread only.
    private boolean goOn(TermTable table, Map<TermTable, int[]> goingOn) {
        Stemmer stemmer = new Stemmer();
        for (int i = 0; i < table.size(); i++) {
            String term = table.word(i).utf8ToString();
            for (int at = 1; isWord(term) && at < term.length(); at++) {
                Place head = places.get(stemmer.stem(term.substring(0, at)));
                if (head != null && !Character.isLowSurrogate(term.charAt(at))) {
                    goingOn.get(head.table())[head.term()] |= 1 << kind(term.substring(at));
                }
            }
        }
        return true;
    }

    /// No Chinese, and no name. Signs may be in it: `½` is `1⁄2`.
    private static boolean isWord(String term) {
        return term.length() > 1 && term.charAt(0) != '=' && !Analysis.isChinese(term.codePointAt(0));
    }

    private final class Reader {
        /// The term that was read last begins many that follow.
        private String last = "";

        private int[] docs = {};
        private int[][] positions = {};

        int[] divided(TermTable table) {
            int[] divided = new int[table.size()];
            Stemmer stemmer = new Stemmer();
            for (int i = 0; i < divided.length; i++) {
                divided[i] = divided(table.word(i).utf8ToString(), stemmer);
            }
            return divided;
        }

        private int divided(String term, Stemmer stemmer) {
            for (int at = 1; at < term.length(); at++) {
                Place tail = places.get(term.substring(at));
                if (tail != null && Divided.isPossible(term, at)) {
                    String word = term.substring(0, at);
                    Place head = index.words().has(word) ? places.get(stemmer.stem(word)) : null;
                    if (head != null && standTogether(head, tail)) {
                        return at;
                    }
                }
            }
            return 0;
        }

        private boolean standTogether(Place head, Place tail) {
            String word = head.table().word(head.term()).utf8ToString();
            if (!word.equals(last)) {
                last = word;
                docs = head.table().documents(head.term());
                positions = head.table().positions(head.term());
            }
            int[] others = tail.table().documents(tail.term());
            int[][] behind = null;
            for (int i = 0, j = 0; i < docs.length && j < others.length; ) {
                if (docs[i] == others[j]) {
                    behind = behind == null ? tail.table().positions(tail.term()) : behind;
                    if (isBehind(positions[i], behind[j])) {
                        return true;
                    }
                }
                int one = docs[i];
                i += one <= others[j] ? 1 : 0;
                j += others[j] <= one ? 1 : 0;
            }
            return false;
        }

        private static boolean isBehind(int[] places, int[] others) {
            return Arrays.stream(places).anyMatch(place -> Arrays.binarySearch(others, place + 1) >= 0);
        }
    }
}
