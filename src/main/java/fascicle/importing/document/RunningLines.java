package fascicle.importing.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Tells the lines at the head and foot of pages that stand on most of them, but for their numbers; they become
/// comments, which the log names.
final class RunningLines {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int FEWEST = 3;

    /// So many lines at either end of a page may run.
    private static final int EDGE = 3;

    private RunningLines() {}

    /// @param pages the lines of each
    static List<List<String>> marked(List<List<String>> pages) {
        Map<String, Integer> times = new HashMap<>();
        for (List<String> page : pages) {
            edges(page).stream()
                    .map(line -> shape(page.get(line)))
                    .distinct()
                    .forEach(shape -> times.merge(shape, 1, Integer::sum));
        }
        int fewest = Math.max(FEWEST, pages.size() / 3);
        List<List<String>> marked = new ArrayList<>();
        for (List<String> page : pages) {
            List<String> all = new ArrayList<>();
            List<Integer> edges = edges(page);
            for (int line = 0; line < page.size(); line++) {
                String text = page.get(line);
                boolean runs = edges.contains(line) && times.getOrDefault(shape(text), 0) >= fewest;
                if (runs) {
                    all.addAll(List.of("", "<!-- " + text.strip().replace("--", "- -") + " -->", ""));
                } else {
                    all.add(text);
                }
            }
            all.add("");
            marked.add(all);
        }
        return marked;
    }

    private static List<Integer> edges(List<String> page) {
        List<Integer> solid = new ArrayList<>();
        for (int line = 0; line < page.size(); line++) {
            if (!page.get(line).isBlank()) {
                solid.add(line);
            }
        }
        if (solid.size() <= 2 * EDGE) {
            return solid;
        }
        List<Integer> edges = new ArrayList<>(solid.subList(0, EDGE));
        edges.addAll(solid.subList(solid.size() - EDGE, solid.size()));
        return edges;
    }

    private static String shape(String line) {
        return NUMBER.matcher(line.strip().replaceAll("\\s+", " ")).replaceAll("0");
    }
}
