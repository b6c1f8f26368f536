package fascicle.write;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The links between the files of a site, as readers follow them.
final class SiteLinks {
    private static final URI ROOT = URI.create("http://site/");
    private static final Pattern LINK = Pattern.compile("<[a-z][^<>]*?\\s(?:href|src)=\"([^\"]*)\"");

    private final Map<String, String> site;
    private final Map<String, Set<String>> anchors = new HashMap<>();

    /// @param site the text of each file by its path
    SiteLinks(Map<String, String> site) {
        this.site = site;
    }

    /// Links that lead to no file, or to an anchor that its page has not, on what can be reached from some pages.
    SortedSet<String> missing(Collection<String> known) {
        SortedSet<String> missing = new TreeSet<>();
        Set<String> seen = new TreeSet<>(known);
        seen.retainAll(site.keySet());
        Deque<String> ahead = new ArrayDeque<>(seen);
        while (!ahead.isEmpty()) {
            String page = ahead.pop();
            Matcher link = LINK.matcher(site.get(page));
            while (page.endsWith("html") && link.find()) {
                URI to = ROOT.resolve(URI.create(page.replace(" ", "%20")))
                        .resolve(link.group(1).replace("&amp;", "&"));
                if (!ROOT.getHost().equals(to.getHost())) {
                    continue;
                }
                String path = to.getPath().substring(1);
                if (!site.containsKey(path) || !isAnchor(path, to.getFragment())) {
                    missing.add(page + " -> " + path + (to.getFragment() == null ? "" : "#" + to.getFragment()));
                }
                if (site.containsKey(path) && seen.add(path)) {
                    ahead.add(path);
                }
            }
        }
        return missing;
    }

    private boolean isAnchor(String path, String name) {
        boolean isPage = path.endsWith("html");
        return name == null
                || !isPage
                || anchors.computeIfAbsent(path, page -> MovedAnchors.in(site.get(page)))
                        .contains(name);
    }
}
