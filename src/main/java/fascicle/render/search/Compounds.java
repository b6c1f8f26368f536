package fascicle.render.search;

import fascicle.Parallel;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a browser should know of a term without asking for others: where it is divided into two words that stand side
/// by side somewhere, and how those terms go on that begin with it.
final class Compounds {
    private static final int KINDS = 21;
    private static final int FREQUENT = 1000;

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

    /// Where a term stands. Most that are asked for have no article in common with the other, so that nobody wants to
    /// know where they stand in it.
    private static final class Stand {
        private final Place place;
        private final int[] documents;
        private int @Nullable [][] positions;

        Stand(Place place) {
            this.place = place;
            this.documents = place.table().documents(place.term());
        }

        /// The numbers of the articles.
        int[] documents() {
            return documents;
        }

        /// @param article its place among the articles
        int[] positions(int article) {
            if (positions == null) {
                positions = place.table().positions(place.term());
            }
            return positions[article];
        }
    }

    private final class Reader {
        /// Of terms that stand in very many places, which would be read for each word that they may end.
        private final Map<Place, Stand> frequent = new HashMap<>();
        /// The term that was read last begins many that follow.
        private @Nullable Stand last;

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
            Stand before = last != null && last.place.equals(head) ? last : stand(head);
            last = before;
            int[] docs = before.documents();
            Stand behind = stand(tail);
            int[] others = behind.documents();
            for (int i = 0, j = 0; i < docs.length && j < others.length; ) {
                if (docs[i] == others[j] && isBehind(before.positions(i), behind.positions(j))) {
                    return true;
                }
                int one = docs[i];
                i += one <= others[j] ? 1 : 0;
                j += others[j] <= one ? 1 : 0;
            }
            return false;
        }

        private Stand stand(Place place) {
            boolean isFrequent = place.table().weight(place.term()) > FREQUENT;
            return isFrequent ? frequent.computeIfAbsent(place, Stand::new) : new Stand(place);
        }

        /// Both rise. The fewer are looked for among the more: "GB" may stand before each of 20,000 numbers.
        private static boolean isBehind(int[] places, int[] others) {
            return places.length <= others.length ? hasShifted(others, places, 1) : hasShifted(places, others, -1);
        }

        private static boolean hasShifted(int[] many, int[] few, int by) {
            return Arrays.stream(few).anyMatch(place -> Arrays.binarySearch(many, place + by) >= 0);
        }
    }
}
