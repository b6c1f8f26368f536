package fascicle.memory;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Brings the entries of some packs together in a new one: of those more than half of which nobody wants any more,
/// and, when there are many packs, of all but the largest. So the whole is never more than twice what is wanted, and
/// a run adds no file that stays for ever.
final class Compaction {
    private static final int MANY = 12;
    private static final int LARGEST = 4;

    private final MemoryFolder folder;

    Compaction(MemoryFolder folder) {
        this.folder = folder;
    }

    /// The rows as they are afterwards; the old packs are still there.
    List<Index.Row> compacted(List<Index.Row> rows) throws IOException {
        Map<Long, List<Index.Row>> byPack = new TreeMap<>();
        rows.forEach(row ->
                byPack.computeIfAbsent(row.pack(), _ -> new ArrayList<>()).add(row));
        Map<Long, Long> sizes = new HashMap<>();
        for (long pack : byPack.keySet()) {
            sizes.put(pack, size(folder.pack(pack)));
        }
        Set<Long> moving = moving(byPack, sizes);
        List<Index.Row> after = new ArrayList<>(rows);
        after.removeIf(row -> moving.contains(row.pack())
                || row.start() + Entry.size(row.length()) > sizes.getOrDefault(row.pack(), 0L));
        List<Index.Row> wanted = moving.stream()
                .flatMap(pack -> byPack.getOrDefault(pack, List.of()).stream())
                .sorted(Comparator.comparingLong(Index.Row::pack).thenComparingLong(Index.Row::start))
                .toList();
        after.addAll(wanted.isEmpty() ? List.of() : moved(wanted));
        return after;
    }

    private static Set<Long> moving(Map<Long, List<Index.Row>> byPack, Map<Long, Long> sizes) {
        Set<Long> moving = new TreeSet<>();
        byPack.forEach((pack, rows) -> {
            long wanted =
                    rows.stream().mapToLong(row -> Entry.size(row.length())).sum();
            if (wanted * 2 < sizes.getOrDefault(pack, 0L)) {
                moving.add(pack);
            }
        });
        if (byPack.size() > MANY) {
            byPack.keySet().stream()
                    .sorted(Comparator.comparing((Long pack) -> sizes.getOrDefault(pack, 0L)))
                    .limit(byPack.size() - LARGEST)
                    .forEach(moving::add);
        }
        return moving;
    }

    private static long size(Path pack) {
        try {
            BasicFileAttributes file = Files.readAttributes(pack, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return file.isRegularFile() ? file.size() : 0;
        } catch (IOException _) {
            return 0; // what cannot be read holds nothing
        }
    }

    private List<Index.Row> moved(List<Index.Row> rows) throws IOException {
        long number = MemoryFolder.number();
        Path copy = folder.copy(number);
        List<Index.Row> moved = new ArrayList<>();
        try (Pack to = Pack.at(copy, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            for (int first = 0, end; first < rows.size(); first = end) {
                end = endOfPack(rows, first);
                try (Pack from = Pack.at(folder.pack(rows.get(first).pack()), StandardOpenOption.READ)) {
                    for (Index.Row row : rows.subList(first, end)) {
                        copy(row, from, to, number).ifPresent(moved::add);
                    }
                }
            }
        }
        folder.move(copy, folder.pack(number));
        return moved;
    }

    /// Behind the last of the rows that lie in one pack and follow each other.
    private static int endOfPack(List<Index.Row> rows, int first) {
        int end = first + 1;
        while (end < rows.size() && rows.get(end).pack() == rows.get(first).pack()) {
            end++;
        }
        return end;
    }

    /// Only what is whole.
    private static Optional<Index.Row> copy(Index.Row row, Pack from, Pack to, long number) throws IOException {
        byte[] stored;
        try {
            stored = from.read(row.start(), Math.toIntExact(Entry.size(row.length())));
        } catch (IOException | ArithmeticException _) {
            return Optional.empty(); // cannot be read: as good as none
        }
        return Entry.parse(stored).isPresent()
                ? Optional.of(row.movedTo(number, to.append(ByteBuffer.wrap(stored))))
                : Optional.empty();
    }
}
