package fascicle.render.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Follows every link of every page in a folder, as a browser would that opens them from disk.
final class Links {
    private final Path root;
    private final Map<Path, Document> pages = new HashMap<>();

    Links(Path root) {
        this.root = root;
    }

    /// The links that lead nowhere, as `page -> link`.
    List<String> broken() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path page : pages()) {
            for (String link : of(page(page))) {
                if (!leadsSomewhere(page, link)) {
                    broken.add(root.relativize(page) + " -> " + link);
                }
            }
        }
        return broken;
    }

    private List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    private static Set<String> of(Document page) {
        Stream<String> targets = Stream.of("href", "src", "action", "poster")
                .flatMap(name -> page.getElementsByAttribute(name).stream().map(element -> element.attr(name)));
        Stream<String> sources = page.getElementsByAttribute("srcset").stream()
                .flatMap(element -> Stream.of(element.attr("srcset").split("\\s*,\\s*")))
                .map(candidate -> candidate.split("\\s+")[0]);
        Stream<String> refreshes = page.select("meta[http-equiv=refresh]").stream()
                .map(element -> element.attr("content").replaceFirst("^\\d+;\\s*url=", ""));
        return Stream.of(targets, sources, refreshes).flatMap(all -> all).collect(Collectors.toSet());
    }

    private boolean leadsSomewhere(Path page, String link) throws IOException {
        if (link.matches("(https?|mailto|tel):.*")) {
            return true;
        }
        String[] parts = link.split("#", 2);
        String path = java.net.URLDecoder.decode(parts[0].split("\\?")[0].replace("+", "%2B"), "UTF-8");
        Path target = path.isEmpty() ? page : page.resolveSibling(path).normalize();
        boolean inside = target.startsWith(root) && Files.isRegularFile(target);
        boolean anchored = parts.length == 1 || !target.toString().endsWith(".html");
        return inside && (anchored || hasAnchor(target, parts[1]));
    }

    private boolean hasAnchor(Path page, String anchor) throws IOException {
        String id = java.net.URLDecoder.decode(anchor, "UTF-8");
        return Optional.ofNullable(page(page).getElementById(id))
                .map(Element::hasParent)
                .isPresent();
    }

    private Document page(Path page) throws IOException {
        Document known = pages.get(page);
        Document parsed = known == null ? Jsoup.parse(page.toFile(), "UTF-8") : known;
        pages.put(page, parsed);
        return parsed;
    }
}
