package fascicle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// Under which licences libraries are, as the descriptions say that lie beside them in Maven's repository.
final class Licences {
    static final Comparator<Path> BY_NAME =
            Comparator.comparing(jar -> jar.getFileName().toString().toLowerCase(Locale.ROOT));

    static final String HEAD = """
        # Libraries

        What the tool ships, and what it is tested with and does not ship, each with its licence. This page is written by
        `LibrariesIT`, which also holds each file to its SHA-256 (`libraries.sha256`, `src/test/libraries.sha256`).

        | library | version | licence | shipped |
        |---|---|---|---|
        """;

    /// What a name says, in the order in which they are looked for.
    private static final List<Map.Entry<String, String>> NAMES = List.of(
            Map.entry("lesser general", "LGPL-2.1-or-later"),
            Map.entry("apache", "Apache-2.0"),
            Map.entry("mozilla", "MPL-2.0"),
            Map.entry("eclipse public", "EPL-2.0"),
            Map.entry("eclipse distribution", "BSD-3-Clause"),
            Map.entry("epl 2.0", "EPL-2.0"),
            Map.entry("edl 1.0", "BSD-3-Clause"),
            Map.entry("gpl2 w/ cpe", "GPL-2.0 with classpath exception"),
            Map.entry("general public license, version 3", "GPL-3.0"),
            Map.entry("cddl", "CDDL-1.1 or GPL-2.0 with classpath exception"),
            Map.entry("gpl2", "CDDL-1.1 or GPL-2.0 with classpath exception"),
            Map.entry("unicode", "Unicode-3.0"),
            Map.entry("freebsd", "BSD-2-Clause"),
            Map.entry("bsd 2", "BSD-2-Clause"),
            Map.entry("bsd-2", "BSD-2-Clause"),
            Map.entry("bsd", "BSD-3-Clause"),
            Map.entry("ical4j", "BSD-3-Clause"),
            Map.entry("similar to apache", "Apache-2.0"),
            Map.entry("mit", "MIT"));

    /// Descriptions that say nothing; this is what lies in the jar, or on the page of the project.
    private static final Map<String, String> UNSAID = Map.of("isorelax", "MIT");

    private Licences() {}

    /// @param licence empty when nothing says it
    record Library(String name, String version, String licence) {
        String row(boolean isShipped) {
            return "| " + name + " | " + version + " | " + licence + " | " + (isShipped ? "yes" : "") + " |\n";
        }
    }

    /// Whether it lies as Maven lays libraries: `NAME/VERSION/NAME-VERSION.jar`.
    static boolean isOfARepository(Path jar) {
        return Files.exists(description(jar));
    }

    private static Path description(Path jar) {
        Path version = jar.toAbsolutePath().getParent();
        return version.resolve(version.getParent().getFileName() + "-" + version.getFileName() + ".pom");
    }

    static Library of(Path jar) throws IOException {
        Path version = jar.toAbsolutePath().getParent();
        String name = version.getParent().getFileName().toString();
        TreeSet<String> licences = new TreeSet<>();
        said(description(jar)).forEach(said -> licences.add(known(said)));
        String all = licences.isEmpty() ? UNSAID.getOrDefault(name, "") : String.join(" or ", licences);
        return new Library(name, version.getFileName().toString(), all);
    }

    private static String known(String said) {
        String lower = said.toLowerCase(Locale.ROOT);
        return NAMES.stream()
                .filter(entry -> lower.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(said);
    }

    /// Its own, or else those of what it says that it goes by.
    private static List<String> said(Path description) throws IOException {
        Document pom = Jsoup.parse(Files.readString(description), "", Parser.xmlParser());
        List<String> names = new ArrayList<>();
        pom.select("project > licenses > license").forEach(licence -> names.add(text(licence, "name")));
        Element parent = pom.selectFirst("project > parent");
        if (!names.isEmpty() || parent == null) {
            return names;
        }
        Path above = repository(description, pom, parent)
                .resolve(text(parent, "groupId").replace('.', '/'))
                .resolve(text(parent, "artifactId"))
                .resolve(text(parent, "version"));
        Path other = above.resolve(text(parent, "artifactId") + "-" + text(parent, "version") + ".pom");
        return Files.exists(other) ? said(other) : List.of();
    }

    /// The root of the repository, which lies above the folders of the group, the name and the version.
    private static Path repository(Path description, Document pom, Element parent) {
        Element own = pom.selectFirst("project > groupId");
        String group = own == null ? text(parent, "groupId") : own.text();
        Path folder = description;
        for (int up = group.split("\\.").length + 3; up > 0; up--) {
            folder = folder.getParent();
        }
        return folder;
    }

    private static String text(Element element, String name) {
        Element child = element.selectFirst("> " + name);
        return child == null ? "" : child.text().strip();
    }
}
