package fascicle.memory;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/// One result in a pack: a head of [#HEAD] bytes, and the content.
///
/// The head has the whole key, the kind, the length, and a check of 64 bits over all of these and the content:
/// CRC-32C and CRC-32, side by side. A check has to notice what disks and killed processes do, not what somebody
/// does on purpose, who could write a right one as well. It is read with every entry, and the JVM reckons both sums
/// at some 10 GB/s, but SHA-256 at 0.05 GB/s when it compiles as little as ours does.
///
/// @param kind of content, [#BYTES] or [#TREE]
record Entry(EntryKey key, int kind, byte[] content) {
    static final int HEAD = 4 * Long.BYTES + 2 * Integer.BYTES + Long.BYTES;
    static final int BYTES = 1;
    static final int TREE = 2;

    private static final int CHECKED = HEAD - Long.BYTES;

    /// How many bytes an entry takes whose content is as long as this.
    static long size(int length) {
        return (long) HEAD + length;
    }

    /// What stands before the content.
    byte[] head() {
        ByteBuffer head = ByteBuffer.allocate(HEAD).order(ByteOrder.LITTLE_ENDIAN);
        head.putLong(key.first()).putLong(key.second()).putLong(key.third()).putLong(key.fourth());
        head.putInt(kind).putInt(content.length);
        return head.putLong(check(head.array(), content, 0)).array();
    }

    /// What was stored; absent unless it is whole.
    static Optional<Entry> parse(byte[] stored) {
        ByteBuffer head = ByteBuffer.wrap(stored).order(ByteOrder.LITTLE_ENDIAN);
        if (stored.length < HEAD) {
            return Optional.empty();
        }
        EntryKey key = new EntryKey(head.getLong(), head.getLong(), head.getLong(), head.getLong());
        int kind = head.getInt();
        boolean isWhole = head.getInt() == stored.length - HEAD && head.getLong() == check(stored, stored, HEAD);
        return isWhole
                ? Optional.of(new Entry(key, kind, Arrays.copyOfRange(stored, HEAD, stored.length)))
                : Optional.empty();
    }

    private static long check(byte[] head, byte[] content, int from) {
        return sum(new CRC32C(), head, content, from) << Integer.SIZE | sum(new CRC32(), head, content, from);
    }

    private static long sum(Checksum sum, byte[] head, byte[] content, int from) {
        sum.update(head, 0, CHECKED);
        sum.update(content, from, content.length - from);
        return sum.getValue();
    }
}
