package fascicle.render;

import fascicle.address.Addresses;
import fascicle.model.Article;
import fascicle.model.ArticleKey;
import fascicle.model.Consultation;
import fascicle.model.Dossier;
import fascicle.model.DossierKind;
import fascicle.model.Event;
import fascicle.model.Issue;
import fascicle.model.Names;
import fascicle.model.Slug;
import fascicle.model.Topic;
import fascicle.model.Volume;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A list at the end of a volume of what its articles speak of, with where they do.
///
/// @param words the key of the theme's words for its heading: `nav.topics`
public record Register(String words, List<Entry> entries) {
    public Register {
        entries = List.copyOf(entries);
    }

    /// Something with the articles that speak of it.
    ///
    /// @param path of the page of the site that tells most of it
    /// @param day of a date, which stands before its name
    public record Entry(String name, String path, Optional<LocalDate> day, List<Place> places) {
        public Entry {
            places = List.copyOf(places);
        }
    }

    /// An issue with those of its articles that are meant.
    ///
    /// @param issue its period
    /// @param spots at least one
    public record Place(String issue, List<Spot> spots) {
        public Place {
            spots = List.copyOf(spots);
        }
    }

    /// An article, and the name of the paragraph or row in it that is meant.
    public record Spot(ArticleKey article, Optional<String> passage) {
        static Spot whole(Article article) {
            return new Spot(article.key(), Optional.empty());
        }

        /// Its place on the site, as near as it is known.
        public String path() {
            String page = Addresses.of(article);
            return passage.map(name -> Addresses.within(page, name)).orElse(page);
        }
    }

    /// The registers of a volume, without those that would be empty: of each kind of thing that its articles speak
    /// of, of subjects, and of dates.
    public static List<Register> of(Volume volume, Names names) {
        List<Register> all = new ArrayList<>();
        Map<Slug, List<Place>> spoken = spoken(volume, names);
        for (DossierKind kind : DossierKind.values()) {
            all.add(new Register(
                    "dossiers.kind." + kind.name().toLowerCase(Locale.ROOT), dossiers(names, kind, spoken)));
        }
        all.add(new Register("nav.topics", topics(volume)));
        all.add(new Register("nav.dates", dates(volume)));
        return all.stream().filter(register -> !register.entries().isEmpty()).toList();
    }

    /// Where each dossier is spoken of.
    private static Map<Slug, List<Place>> spoken(Volume volume, Names names) {
        Map<Slug, List<Place>> spoken = new HashMap<>();
        Map<Slug, Map<ArticleKey, String>> passages = passages(volume, names);
        for (Issue issue : volume.issues()) {
            Map<Slug, List<Spot>> articles = new HashMap<>();
            for (Article article : issue.articles()) {
                names.in(article.key())
                        .forEach(dossier -> articles.computeIfAbsent(dossier.slug(), _ -> new ArrayList<>())
                                .add(spot(article, passages.getOrDefault(dossier.slug(), Map.of()))));
            }
            add(spoken, issue, articles);
        }
        return spoken;
    }

    private static Spot spot(Article article, Map<ArticleKey, String> passages) {
        return new Spot(article.key(), Optional.ofNullable(passages.get(article.key())));
    }

    private static Map<Slug, Map<ArticleKey, String>> passages(Volume volume, Names names) {
        Set<ArticleKey> articles = volume.issues().stream()
                .flatMap(issue -> issue.articles().stream())
                .map(Article::key)
                .collect(Collectors.toSet());
        Map<Slug, Map<ArticleKey, String>> passages = new HashMap<>();
        for (Dossier dossier : names.all()) {
            for (Dossier.Mention mention : dossier.mentions()) {
                mention.passage()
                        .filter(_ -> articles.contains(mention.article()))
                        .ifPresent(passage -> passages.computeIfAbsent(dossier.slug(), _ -> new HashMap<>())
                                .put(mention.article(), passage));
            }
        }
        return passages;
    }

    private static <T> void add(Map<T, List<Place>> places, Issue issue, Map<T, List<Spot>> articles) {
        articles.forEach((what, keys) ->
                places.computeIfAbsent(what, _ -> new ArrayList<>()).add(new Place(issue.period(), keys)));
    }

    private static List<Entry> dossiers(Names names, DossierKind kind, Map<Slug, List<Place>> spoken) {
        return names.all().stream()
                .filter(dossier -> dossier.kind() == kind && spoken.containsKey(dossier.slug()))
                .map(dossier ->
                        new Entry(name(dossier), Addresses.of(dossier), Optional.empty(), spoken.get(dossier.slug())))
                .toList();
    }

    private static String name(Dossier dossier) {
        String title = dossier.called().title();
        return dossier.called()
                .full()
                .filter(full -> !full.equals(title))
                .map(full -> title + " (" + full + ")")
                .orElse(title);
    }

    private static List<Entry> topics(Volume volume) {
        SortedMap<String, Topic> topics =
                new TreeMap<>(String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder()));
        Map<Topic, List<Place>> places = new HashMap<>();
        for (Issue issue : volume.issues()) {
            Map<Topic, List<Spot>> articles = new HashMap<>();
            for (Article article : issue.articles()) {
                for (Topic topic : article.topics()) {
                    topics.put(topic.name(), topic);
                    articles.computeIfAbsent(topic, _ -> new ArrayList<>()).add(Spot.whole(article));
                }
            }
            add(places, issue, articles);
        }
        return topics.values().stream()
                .map(topic ->
                        new Entry(topic.name(), Addresses.topic(topic.slug()), Optional.empty(), places.get(topic)))
                .toList();
    }

    private static List<Entry> dates(Volume volume) {
        return volume.issues().stream()
                .flatMap(issue -> issue.articles().stream().flatMap(article -> dates(issue, article)))
                .sorted(Comparator.comparing(entry -> entry.day().orElseThrow()))
                .toList();
    }

    private static Stream<Entry> dates(Issue issue, Article article) {
        List<Place> place = List.of(new Place(issue.period(), List.of(Spot.whole(article))));
        List<Entry> dates = new ArrayList<>();
        for (Consultation each : article.consultations()) {
            dates.add(dated(article, each.title(), each.closes(), place));
        }
        for (Event each : article.events()) {
            dates.add(dated(article, each.title(), each.starts().toLocalDate(), place));
        }
        return dates.stream();
    }

    private static Entry dated(Article article, Optional<String> title, LocalDate day, List<Place> place) {
        return new Entry(title.orElse(article.title()), Addresses.of(article), Optional.of(day), place);
    }
}
