package fascicle.render.pdf;

import fascicle.model.Article;
import fascicle.model.ArticleKey;
import fascicle.model.Consultation;
import fascicle.model.Dossier;
import fascicle.model.DossierKind;
import fascicle.model.Event;
import fascicle.model.Issue;
import fascicle.model.Names;
import fascicle.model.Topic;
import fascicle.model.Volume;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/// A list at the end of a volume of what its articles speak of, with where they do.
///
/// @param words the key of the theme's words for its heading: `nav.topics`
record Register(String words, List<Entry> entries) {
    Register {
        entries = List.copyOf(entries);
    }

    /// Something with the articles that speak of it.
    ///
    /// @param day of a date, which stands before its name
    record Entry(String name, Optional<LocalDate> day, List<Place> places) {
        Entry {
            places = List.copyOf(places);
        }
    }

    /// An issue with those of its articles that are meant.
    record Place(String issue, List<ArticleKey> articles) {
        Place {
            articles = List.copyOf(articles);
        }
    }

    /// The registers of a volume, without those that would be empty: of each kind of thing that its articles speak
    /// of, of subjects, and of dates.
    static List<Register> of(Volume volume, Names names) {
        List<Register> all = new ArrayList<>();
        for (DossierKind kind : DossierKind.values()) {
            all.add(new Register(
                    "dossiers.kind." + kind.name().toLowerCase(Locale.ROOT), dossiers(volume, names, kind)));
        }
        all.add(new Register("nav.topics", topics(volume)));
        all.add(new Register("nav.dates", dates(volume)));
        return all.stream().filter(register -> !register.entries().isEmpty()).toList();
    }

    private static List<Entry> dossiers(Volume volume, Names names, DossierKind kind) {
        return names.all().stream()
                .filter(dossier -> dossier.kind() == kind)
                .map(dossier -> entry(dossier, volume))
                .filter(entry -> !entry.places().isEmpty())
                .toList();
    }

    private static Entry entry(Dossier dossier, Volume volume) {
        List<ArticleKey> mentioned =
                dossier.mentions().stream().map(Dossier.Mention::article).toList();
        String name = dossier.called()
                .full()
                .filter(full -> !full.equals(dossier.called().title()))
                .map(full -> dossier.called().title() + " (" + full + ")")
                .orElse(dossier.called().title());
        return new Entry(name, Optional.empty(), places(volume, article -> mentioned.contains(article.key())));
    }

    private static List<Entry> topics(Volume volume) {
        SortedMap<String, Topic> topics =
                new TreeMap<>(String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder()));
        volume.articles().forEach(article -> article.topics().forEach(topic -> topics.put(topic.name(), topic)));
        return topics.values().stream()
                .map(topic -> new Entry(
                        topic.name(),
                        Optional.empty(),
                        places(volume, article -> article.topics().contains(topic))))
                .toList();
    }

    private static List<Place> places(Volume volume, Function<Article, Boolean> wanted) {
        List<Place> places = new ArrayList<>();
        for (Issue issue : volume.issues()) {
            List<ArticleKey> articles = issue.articles().stream()
                    .filter(wanted::apply)
                    .map(Article::key)
                    .toList();
            if (!articles.isEmpty()) {
                places.add(new Place(issue.period(), articles));
            }
        }
        return places;
    }

    private static List<Entry> dates(Volume volume) {
        List<Entry> dates = new ArrayList<>();
        for (Issue issue : volume.issues()) {
            for (Article article : issue.articles()) {
                List<Place> place = List.of(new Place(issue.period(), List.of(article.key())));
                for (Consultation each : article.consultations()) {
                    dates.add(new Entry(each.title().orElse(article.title()), Optional.of(each.closes()), place));
                }
                for (Event each : article.events()) {
                    Optional<LocalDate> day = Optional.of(each.starts().toLocalDate());
                    dates.add(new Entry(each.title().orElse(article.title()), day, place));
                }
            }
        }
        dates.sort(Comparator.comparing(entry -> entry.day().orElseThrow()));
        return dates;
    }
}
