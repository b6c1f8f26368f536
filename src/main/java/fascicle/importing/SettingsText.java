package fascicle.importing;

import fascicle.content.yaml.YamlText;
import fascicle.importing.repair.Journal;
import fascicle.model.Section;
import fascicle.model.Slug;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Adds the sections of an issue to `newsletter.yaml`, or writes that file where there is none.
final class SettingsText {
    private static final Pattern ITEM = Pattern.compile("(\\s*)-\\s.*");
    private static final Pattern EMPTY = Pattern.compile("sections:\\s*(\\[\\s*])?\\s*(#.*)?");

    private final List<Section> known;
    private final Map<String, Section> byTitle = new LinkedHashMap<>();
    private final List<Section> added = new ArrayList<>();

    /// @param known the sections that the newsletter has
    /// @param titles of the issue's sections
    SettingsText(List<Section> known, List<String> titles) {
        this.known = known;
        for (String title : titles) {
            byTitle.computeIfAbsent(title, this::section);
        }
    }

    private Section section(String title) {
        Optional<Section> old = known.stream()
                .filter(section -> Wording.same(section.title(), title))
                .findFirst();
        return old.orElseGet(() -> {
            Section section = new Section(free(Slug.of(title)), title);
            added.add(section);
            return section;
        });
    }

    private Slug free(Slug wanted) {
        Slug free = wanted;
        for (int i = 2; isTaken(free); i++) {
            free = new Slug(wanted + "-" + i);
        }
        return free;
    }

    private boolean isTaken(Slug id) {
        return known.stream().anyMatch(section -> section.id().equals(id))
                || added.stream().anyMatch(section -> section.id().equals(id));
    }

    String id(String title) {
        return byTitle.get(title).id().value();
    }

    /// The lines of new sections, or nothing.
    String lines(String indent) {
        StringBuilder lines = new StringBuilder();
        for (Section section : added) {
            lines.append(indent).append("- id: ").append(section.id()).append('\n');
            lines.append(indent)
                    .append("  title: ")
                    .append(YamlText.line(section.title()))
                    .append('\n');
        }
        return lines.toString();
    }

    /// A file with the new sections at the end of its list; absent when the list is written in a way that we cannot
    /// add to.
    Optional<String> extended(String yaml) {
        if (added.isEmpty()) {
            return Optional.of(yaml);
        }
        List<String> lines = new ArrayList<>(yaml.lines().toList());
        for (int i = 0; i < lines.size(); i++) {
            if (EMPTY.matcher(lines.get(i)).matches()) {
                lines.set(i, "sections:");
                return Optional.of(extended(lines, i));
            }
        }
        return Optional.empty();
    }

    private String extended(List<String> lines, int list) {
        int end = list + 1;
        int last = list;
        String indent = "  ";
        while (end < lines.size() && lines.get(end).matches("(\\s|-|#).*|")) {
            Matcher item = ITEM.matcher(lines.get(end));
            indent = item.matches() ? item.group(1) : indent;
            last = lines.get(end).isBlank() || lines.get(end).startsWith("#") ? last : end;
            end++;
        }
        List<String> extended = new ArrayList<>(lines.subList(0, last + 1));
        extended.addAll(lines(indent).lines().toList());
        extended.addAll(lines.subList(last + 1, lines.size()));
        return String.join("\n", extended) + "\n";
    }

    /// A whole file. Who publishes the newsletter is not in a document in a way that could be found.
    String whole(Draft draft, Journal journal) {
        String zone = draft.articles().stream()
                .flatMap(article -> article.events().stream())
                .map(Draft.Event::zone)
                .map(ZoneId::getId)
                .findFirst()
                .orElse("UTC");
        journal.doubt(
                1,
                "newsletter",
                "there was no content/newsletter.yaml; wrote one: set its publisher, language and timezone",
                "");
        return whole(draft.title().orElse("Newsletter"), "en", zone);
    }

    /// @param language its tag
    String whole(String title, String language, String zone) {
        return """
            # The newsletter as a whole. Made by an import: see that publisher, language and timezone are right.
            title: %s
            publisher: %s
            language: %s
            timezone: %s
            sections:
            """.formatted(YamlText.line(title), YamlText.line(title), language, zone) + lines("  ");
    }
}
