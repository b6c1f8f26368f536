package fascicle.render.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;

/// The words of one group out of all issues, each with the places at which something is said of it.
///
/// @param sorted each once, as their bytes are sorted
record Gathered(List<Word> sorted) {
    /// A word and what issues say of it.
    static final class Word implements Comparable<Word> {
        private final byte[] bytes;
        private final int hash;
        /// Which part, and where in it: by turns.
        private int[] places = new int[2];
        private int size;

        Word(byte[] bytes) {
            this.bytes = bytes;
            this.hash = Arrays.hashCode(bytes);
        }

        BytesRef word() {
            return new BytesRef(bytes);
        }

        /// How many issues have it.
        int issues() {
            return size / 2;
        }

        /// The number of the part that the i-th issue that has it is.
        int part(int i) {
            return places[2 * i];
        }

        /// Where in that part it is said: the length, and then what is said.
        int at(int i) {
            return places[2 * i + 1];
        }

        private void add(int part, int at) {
            if (size == places.length) {
                places = Arrays.copyOf(places, 2 * size);
            }
            places[size++] = part;
            places[size++] = at;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Word word && hash == word.hash && Arrays.equals(bytes, word.bytes);
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public int compareTo(Word other) {
            return Arrays.compareUnsigned(bytes, other.bytes);
        }
    }

    /// @param parts what each issue says of the group, in the order of the issues
    static Gathered of(List<byte[]> parts) {
        Map<Word, Word> words = new HashMap<>();
        for (int part = 0; part < parts.size(); part++) {
            byte[] content = parts.get(part);
            Cursor cursor = new Cursor(content, 0);
            while (cursor.at() < content.length) {
                Word read = new Word(cursor.take(cursor.number()));
                Word known = words.putIfAbsent(read, read);
                (known == null ? read : known).add(part, cursor.at());
                cursor.skip(cursor.number());
            }
        }
        List<Word> sorted = new ArrayList<>(words.keySet());
        sorted.sort(null);
        return new Gathered(sorted);
    }
}
