package fascicle.render.search;

import fascicle.model.Issue;
import fascicle.model.Section;
import fascicle.model.Slug;
import fascicle.model.Topic;
import fascicle.render.Json;
import fascicle.render.LanguageMarkup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What every article belongs to, by which readers filter.
final class Facets {
    private final List<Issue> issues = new ArrayList<>();
    private final SequencedMap<Slug, Section> sections = new LinkedHashMap<>();
    private final List<Locale> languages = new ArrayList<>();
    private final List<Topic> topics;
    private final Columns columns;

    private Facets(List<IndexedArticle> entries) {
        SortedMap<Slug, Topic> known = new TreeMap<>();
        entries.forEach(entry -> entry.article().topics().forEach(topic -> known.putIfAbsent(topic.slug(), topic)));
        this.topics = List.copyOf(known.values());
        List<Slug> order = List.copyOf(known.keySet());
        Map<Slug, Integer> places = new LinkedHashMap<>();
        order.forEach(slug -> places.put(slug, places.size()));
        Bytes issueColumn = new Bytes();
        Bytes sectionColumn = new Bytes();
        Bytes topicColumn = new Bytes();
        Bytes languageColumn = new Bytes();
        for (IndexedArticle entry : entries) {
            issueColumn.number(place(issues, entry.issue()));
            sectionColumn.number(place(entry.article().section()));
            languageColumn.number(place(languages, entry.article().language()));
            topicColumn.number(entry.article().topics().size());
            entry.article().topics().forEach(topic -> topicColumn.number(places.get(topic.slug())));
        }
        this.columns = Columns.of(Stream.of(issueColumn, sectionColumn, topicColumn, languageColumn));
    }

    static String json(List<IndexedArticle> entries) {
        return new Facets(entries).json();
    }

    /// Neighbours mostly belong to the same, so that the search from the end is short.
    private static <T> int place(List<T> known, T one) {
        int place = known.lastIndexOf(one);
        if (place < 0) {
            known.add(one);
            return known.size() - 1;
        }
        return place;
    }

    /// Known by its id, as a translation may call it otherwise.
    private int place(Section section) {
        sections.putIfAbsent(section.id(), section);
        return List.copyOf(sections.sequencedKeySet()).indexOf(section.id());
    }

    private String json() {
        Map<String, Object> facets = new LinkedHashMap<>();
        facets.put(
                "issues",
                issues.stream()
                        .map(issue -> List.of(
                                issue.id().value(),
                                issue.period(),
                                Integer.toString(issue.published().getYear())))
                        .toList());
        facets.put(
                "sections",
                sections.values().stream()
                        .map(section -> List.of(section.id().value(), section.title()))
                        .toList());
        facets.put(
                "topics",
                topics.stream()
                        .map(topic -> List.of(topic.slug().value(), topic.name()))
                        .toList());
        facets.put(
                "languages",
                languages.stream()
                        .map(language -> List.of(language.toLanguageTag(), LanguageMarkup.name(language)))
                        .toList());
        facets.put("columns", Packer.once(columns));
        return Json.compact(facets);
    }
}
