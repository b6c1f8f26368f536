package fascicle.write;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Sites of a few pages and styles, each page pointing at some of the others: `points at <news/1.html>`.
final class RandomSite {
    private static final List<String> PATHS = List.of(
            "index.html",
            "about.html",
            "assets/a.css",
            "assets/b.css",
            "news/1.html",
            "news/2.html",
            "news/old/3.html",
            "news/old/deep/4.html",
            "topics/x.html",
            "topics/y.html",
            "data.json",
            "z.txt");
    private static final Pattern POINTER = Pattern.compile("<(.+?)>");

    private final Random random;

    RandomSite(long seed) {
        this.random = new Random(seed);
    }

    SortedMap<String, String> next() {
        List<String> paths = new ArrayList<>(PATHS);
        paths.removeIf(_ -> random.nextInt(3) == 0);
        SortedMap<String, String> site = new TreeMap<>();
        paths.forEach(path -> site.put(path, path.endsWith(".html") ? page(paths) : "v" + random.nextInt(2)));
        return site;
    }

    private String page(List<String> paths) {
        StringBuilder page = new StringBuilder("v" + random.nextInt(2));
        for (int links = random.nextInt(4); links > 0; links--) {
            page.append(" points at <")
                    .append(paths.get(random.nextInt(paths.size())))
                    .append('>');
        }
        return page.toString();
    }

    /// What a reader who knows some pages of the site comes upon and does not find.
    static Set<String> missing(Map<String, String> site, Set<String> known) {
        Set<String> missing = new TreeSet<>();
        Set<String> seen = new TreeSet<>(known);
        seen.retainAll(site.keySet());
        Deque<String> ahead = new ArrayDeque<>(seen);
        while (!ahead.isEmpty()) {
            Matcher pointer = POINTER.matcher(site.get(ahead.pop()));
            while (pointer.find()) {
                if (!site.containsKey(pointer.group(1))) {
                    missing.add(pointer.group(1));
                } else if (seen.add(pointer.group(1))) {
                    ahead.add(pointer.group(1));
                }
            }
        }
        return missing;
    }
}
