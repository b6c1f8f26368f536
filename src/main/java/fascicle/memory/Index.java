package fascicle.memory;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.zip.CRC32C;

/// Which entries there are, and where: as columns, sorted by key, so that opening it makes no objects and finding is
/// a binary search.
///
/// @param run counts the runs that were settled
/// @param packs the files that it speaks of, by their numbers
/// @param first of the keys, sorted; then by second
/// @param pack the place of each entry's file among `packs`
/// @param used the last run in which it was used
record Index(long run, long[] packs, long[] first, long[] second, long[] start, int[] length, int[] pack, int[] used) {
    static final Index EMPTY =
            new Index(0, new long[0], new long[0], new long[0], new long[0], new int[0], new int[0], new int[0]);

    private static final long FORMAT = 0x31_78_65_64_6e_69_66L;
    private static final int HEAD = 3 * Long.BYTES + Integer.BYTES;
    private static final int ROW = 3 * Long.BYTES + 3 * Integer.BYTES;

    /// An entry's row.
    ///
    /// @param pack the number of its file
    record Row(long first, long second, long pack, long start, int length, int used) implements Comparable<Row> {
        @Override
        public int compareTo(Row other) {
            int order = Long.compare(first, other.first);
            return order != 0 ? order : Long.compare(second, other.second);
        }

        Row movedTo(long file, long place) {
            return new Row(first, second, file, place, length, used);
        }

        Row usedIn(long run) {
            return new Row(first, second, pack, start, length, (int) run);
        }
    }

    /// @param rows of different keys, in any order
    static Index of(long run, List<Row> rows) {
        List<Row> sorted = rows.stream().sorted().toList();
        long[] packs = new TreeSet<>(rows.stream().map(Row::pack).toList())
                .stream().mapToLong(Long::longValue).toArray();
        int[] places = new int[sorted.size()];
        for (int at = 0; at < places.length; at++) {
            places[at] = Arrays.binarySearch(packs, sorted.get(at).pack());
        }
        return new Index(
                run,
                packs,
                sorted.stream().mapToLong(Row::first).toArray(),
                sorted.stream().mapToLong(Row::second).toArray(),
                sorted.stream().mapToLong(Row::start).toArray(),
                sorted.stream().mapToInt(Row::length).toArray(),
                places,
                sorted.stream().mapToInt(Row::used).toArray());
    }

    int size() {
        return first.length;
    }

    Row row(int at) {
        return new Row(first[at], second[at], packs[pack[at]], start[at], length[at], used[at]);
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>(size());
        for (int at = 0; at < size(); at++) {
            rows.add(row(at));
        }
        return rows;
    }

    /// The place of a key; negative when it is not there.
    int find(long keyFirst, long keySecond) {
        int low = 0;
        int high = first.length - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            int order = first[middle] != keyFirst
                    ? Long.compare(first[middle], keyFirst)
                    : Long.compare(second[middle], keySecond);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    byte[] written() {
        int size = Math.addExact(HEAD + packs.length * Long.BYTES + Long.BYTES, Math.multiplyExact(size(), ROW));
        ByteBuffer out = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        out.putLong(FORMAT).putLong(run).putLong(packs.length).putInt(size());
        for (long[] column : List.of(packs, first, second, start)) {
            out.asLongBuffer().put(column);
            out.position(out.position() + column.length * Long.BYTES);
        }
        for (int[] column : List.of(length, pack, used)) {
            out.asIntBuffer().put(column);
            out.position(out.position() + column.length * Integer.BYTES);
        }
        return out.putLong(sum(out.array(), out.position())).array();
    }

    /// @throws IOException when the bytes are not a whole index
    static Index read(byte[] written) throws IOException {
        int end = written.length - Long.BYTES;
        ByteBuffer in = ByteBuffer.wrap(written).order(ByteOrder.LITTLE_ENDIAN);
        if (end < HEAD || in.getLong(end) != sum(written, end) || in.getLong() != FORMAT) {
            throw new IOException("damaged, or of another version");
        }
        long run = in.getLong();
        long packs = in.getLong();
        int size = in.getInt();
        if (size < 0 || packs < 0 || packs > end || HEAD + packs * Long.BYTES + (long) size * ROW != end) {
            throw new IOException("damaged");
        }
        Index index = new Index(
                run,
                longs(in, (int) packs),
                longs(in, size),
                longs(in, size),
                longs(in, size),
                ints(in, size),
                ints(in, size),
                ints(in, size));
        for (int pack : index.pack) {
            Objects.checkIndex(pack, index.packs.length);
        }
        return index;
    }

    private static long[] longs(ByteBuffer in, int size) {
        long[] column = new long[size];
        in.asLongBuffer().get(column);
        in.position(in.position() + size * Long.BYTES);
        return column;
    }

    private static int[] ints(ByteBuffer in, int size) {
        int[] column = new int[size];
        in.asIntBuffer().get(column);
        in.position(in.position() + size * Integer.BYTES);
        return column;
    }

    private static long sum(byte[] bytes, int end) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, 0, end);
        return sum.getValue() ^ (long) end << Integer.SIZE;
    }
}
