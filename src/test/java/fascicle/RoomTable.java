package fascicle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The table of rooms in CONTRIBUTING.md, whose names are in `code`: a room or several in the first column, what it
/// may import in the third, libraries in the fourth. The words around them are free.
final class RoomTable {
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final int COLUMNS = 5;

    private RoomTable() {}

    /// What each room may import, and the libraries that live in it.
    record Entry(Set<String> mayImport, Set<String> libraries) {}

    /// @throws IOException when the file cannot be read
    static Map<String, Entry> in(Path file) throws IOException {
        Map<String, Entry> rooms = new TreeMap<>();
        for (List<String> row : rows(Files.readAllLines(file))) {
            for (String room : names(row.get(1))) {
                rooms.put(room, new Entry(names(row.get(3)), names(row.get(4))));
            }
        }
        return rooms;
    }

    /// The rooms of [HouseRules], as the table says them: `fascicle` for the root.
    static Map<String, Entry> ofTheRules() {
        return HouseRules.ROOMS.stream()
                .collect(Collectors.toMap(
                        room -> room.name().isEmpty() ? "fascicle" : room.name(),
                        room -> new Entry(new TreeSet<>(room.mayImport()), new TreeSet<>(room.libraries())),
                        (one, _) -> one,
                        TreeMap::new));
    }

    /// What differs, a line for each room.
    static List<String> differences(Map<String, Entry> table, Map<String, Entry> rules) {
        return Stream.concat(table.keySet().stream(), rules.keySet().stream())
                .distinct()
                .sorted()
                .filter(room -> !rules.containsKey(room) || !rules.get(room).equals(table.get(room)))
                .map(room -> room + ": the table has " + table.get(room) + ", the rules " + rules.get(room))
                .toList();
    }

    private static List<List<String>> rows(List<String> lines) {
        List<List<String>> rows = new ArrayList<>();
        boolean isTable = false;
        for (String line : lines) {
            isTable = line.startsWith("| room |") || (isTable && line.startsWith("|"));
            List<String> cells = List.of(line.split("\\|", -1));
            if (isTable && cells.size() > COLUMNS) {
                rows.add(cells);
            }
        }
        return rows;
    }

    private static Set<String> names(String cell) {
        return CODE.matcher(cell).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
