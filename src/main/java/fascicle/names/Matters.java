package fascicle.names;

import fascicle.model.Article;
import fascicle.model.Consultation;
import fascicle.model.Dossier.Place;
import fascicle.model.Dossier.State;
import fascicle.model.DossierKind;
import fascicle.model.Since;
import fascicle.model.Stage;
import fascicle.model.StandardNumber;
import fascicle.model.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How matters stood over time, and what articles say that they are about.
final class Matters {
    private static final Comparator<State> EARLIEST_FIRST = Comparator.comparing(
                    (State state) -> state.since().firstDay())
            .thenComparing(State::stage)
            .thenComparing(State::told);

    private final Gathering gathering;
    private final Map<Known, List<State>> all = new IdentityHashMap<>();
    private final Map<Article, Set<Known>> about = new IdentityHashMap<>();
    private final List<Asked> asked = new ArrayList<>();

    /// A name that an editor wrote for a matter.
    ///
    /// @param isNew whether nothing was called so
    record Asked(String name, Place place, Known meant, boolean isNew) {}

    private Matters(Gathering gathering) {
        this.gathering = gathering;
    }

    /// @param told oldest first
    static Matters of(Gathering gathering, List<Told> told) {
        Matters matters = new Matters(gathering);
        told.forEach(matters::consultations);
        told.forEach(matters::named);
        told.forEach(matters::statuses);
        told.forEach(matters::editions);
        return matters;
    }

    private void consultations(Told told) {
        Article article = told.article();
        for (int i = 0; i < article.consultations().size(); i++) {
            Consultation consultation = article.consultations().get(i);
            Place place = new Place(article.at().path(), "consultation", i);
            Known matter = matter(article, consultation);
            isAbout(article, matter);
            consultation
                    .opens()
                    .ifPresent(day -> add(matter, state(told, Stage.OPEN, Since.of(day), Optional.empty(), place)));
            add(matter, state(told, Stage.CLOSED, Since.of(consultation.closes()), Optional.empty(), place));
        }
    }

    /// What is open: by its own title, or what the article's title names, or something by that title.
    private Known matter(Article article, Consultation consultation) {
        String title = consultation.title().orElse(article.title());
        return gathering
                .find(Laws.stripped(title))
                .or(() -> consultation.title().isPresent() ? Optional.empty() : lawIn(article.title()))
                .orElseGet(() -> gathering.called(Laws.stripped(title), DossierKind.CONSULTATION, article.at()));
    }

    /// The one law that a title names, of those that are known.
    private Optional<Known> lawIn(String title) {
        List<Known> named = gathering.all().stream()
                .filter(known -> known.kind() == DossierKind.LAW)
                .filter(known -> known.names().stream().anyMatch(title::contains))
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private void named(Told told) {
        Article article = told.article();
        for (int i = 0; i < article.about().size(); i++) {
            Place place = new Place(article.at().path(), "about", i);
            isAbout(article, called(article.about().get(i), place, article));
        }
        article.standards().stream()
                .flatMap(written -> StandardNumber.mentionsIn(written).stream())
                .forEach(mention ->
                        gathering.find(mention.standard().name()).ifPresent(known -> isAbout(article, known)));
    }

    private Known called(String name, Place place, Article article) {
        boolean isNew = gathering.find(name).isEmpty();
        Known known = gathering.called(name, DossierKind.MATTER, article.at());
        asked.add(new Asked(name, place, known, isNew));
        return known;
    }

    private void statuses(Told told) {
        Article article = told.article();
        for (int i = 0; i < article.statuses().size(); i++) {
            Status status = article.statuses().get(i);
            Place place = new Place(article.at().path(), "status", i);
            Known known = called(status.of(), place, article);
            isAbout(article, known);
            Optional<String> edition = StandardNumber.mentionsIn(status.of()).stream()
                    .flatMap(mention -> mention.standard().year().stream())
                    .findFirst();
            add(known, state(told, status.is(), status.since(), edition, place));
        }
    }

    /// A number with a year says when that edition was published.
    private void editions(Told told) {
        Place place = new Place(told.article().at().path(), "", 0);
        told.heard().lines().stream()
                .flatMap(line -> line.standards().stream())
                .map(StandardNumber.Mention::standard)
                .filter(number -> number.year().isPresent())
                .distinct()
                .forEach(number -> gathering.find(number.name()).ifPresent(known -> {
                    String year = number.year().orElseThrow();
                    State published = state(told, Stage.PUBLISHED, new Since(year), number.year(), place);
                    boolean said = states(known).stream()
                            .anyMatch(state -> state.edition().equals(number.year())
                                    || state.stage().isOnce() && state.since().mayBe(published.since()));
                    if (!said) {
                        add(known, published);
                    }
                }));
    }

    private static State state(Told told, Stage stage, Since since, Optional<String> edition, Place place) {
        return new State(stage, since, edition, told.article().key(), told.published(), place);
    }

    private void isAbout(Article article, Known known) {
        about.computeIfAbsent(article, _ -> new LinkedHashSet<>()).add(known);
    }

    private void add(Known known, State state) {
        all.computeIfAbsent(known, _ -> new ArrayList<>()).add(state);
    }

    /// Earliest first, each once: as the first article told it.
    List<State> states(Known known) {
        List<State> states = new ArrayList<>();
        for (State state : said(known)) {
            if (states.stream().noneMatch(state::says)) {
                states.add(state);
            }
        }
        return states;
    }

    /// Earliest first, all that was said.
    List<State> said(Known known) {
        return all.getOrDefault(known, List.of()).stream()
                .sorted(EARLIEST_FIRST)
                .toList();
    }

    /// What its front matter says that an article is about.
    Set<Known> about(Article article) {
        return about.getOrDefault(article, Set.of());
    }

    /// All names that editors wrote for matters, in the order of the articles.
    List<Asked> asked() {
        return List.copyOf(asked);
    }
}
