package fascicle.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Sites of a few pages and styles. Each page has some anchors and points at others and at theirs.
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

    private final Random random;

    RandomSite(long seed) {
        this.random = new Random(seed);
    }

    SortedMap<String, String> next() {
        List<String> paths = new ArrayList<>(PATHS);
        paths.removeIf(path -> !path.equals("index.html") && random.nextInt(3) == 0);
        SortedMap<String, String> site = new TreeMap<>();
        for (String path : paths) {
            site.put(path, path.endsWith(".html") ? anchors() : "v" + random.nextInt(2));
        }
        for (String path : paths) {
            site.computeIfPresent(path, (_, text) -> path.endsWith(".html") ? text + links(paths, site) : text);
        }
        return site;
    }

    private String anchors() {
        StringBuilder page = new StringBuilder("v" + random.nextInt(2));
        for (String name : List.of("a", "b", "c")) {
            page.append(random.nextBoolean() ? "<p id=\"" + name + "\">" : "");
        }
        return page.toString();
    }

    private String links(List<String> paths, Map<String, String> site) {
        StringBuilder links = new StringBuilder();
        for (int count = random.nextInt(4); count > 0; count--) {
            String to = paths.get(random.nextInt(paths.size()));
            List<String> anchors = List.copyOf(new TreeSet<>(MovedAnchors.in(site.get(to))));
            String anchor = anchors.isEmpty() ? "" : "#" + anchors.get(random.nextInt(anchors.size()));
            links.append("<a href=\"/").append(to).append(anchor).append("\">");
        }
        return links.toString();
    }

    /// The same site, in which one page has one anchor more, to which another and the data lead.
    SortedMap<String, String> withOneMoreAnchor(SortedMap<String, String> site) {
        SortedMap<String, String> next = new TreeMap<>(site);
        List<String> pages =
                site.keySet().stream().filter(path -> path.endsWith(".html")).toList();
        String page = pages.get(random.nextInt(pages.size()));
        next.computeIfPresent(page, (_, text) -> text + "<p id=\"new\">");
        for (String other : List.of("index.html", "data.json", pages.getLast())) {
            next.computeIfPresent(other, (_, text) -> text + "<a href=\"/" + page + "#new\">");
        }
        return next;
    }

    /// Anchors or files, whichever lead nowhere, that somebody comes upon who knows some pages of a site.
    static SortedSet<String> missing(Map<String, String> site, Set<String> known) {
        return new SiteLinks(site).missing(known);
    }
}
