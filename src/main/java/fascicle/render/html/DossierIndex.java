package fascicle.render.html;

import fascicle.address.Addresses;
import fascicle.model.ArticleKey;
import fascicle.model.Body;
import fascicle.model.Dossier;
import fascicle.model.Dossier.Mention;
import fascicle.model.Dossier.State;
import fascicle.model.Issue;
import fascicle.model.Names;
import fascicle.model.Newsletter;
import fascicle.model.PlainText;
import fascicle.model.Slug;
import fascicle.model.Stage;
import fascicle.model.StandardNumber;
import fascicle.names.Spotter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/// What pages ask of the table of names.
final class DossierIndex {
    /// So many articles are named before and after one.
    private static final int STEPS = 2;

    private final Names names;
    private final Map<Slug, SortedSet<String>> called = new HashMap<>();
    private final Map<Slug, List<Dossier>> replacing = new HashMap<>();
    private final Spotter spotter;
    private final NavigableMap<LocalDate, SortedSet<Integer>> changes;

    DossierIndex(Names names) {
        this.names = names;
        Map<Slug, Slug> numbers = new HashMap<>();
        names.byName()
                .forEach((name, means) -> means.forEach(slug ->
                        called.computeIfAbsent(slug, _ -> new TreeSet<>()).add(name)));
        names.all()
                .forEach(dossier -> dossier.number()
                        .map(StandardNumber::slug)
                        .ifPresent(number -> numbers.put(number, dossier.slug())));
        names.all()
                .forEach(dossier -> Set.copyOf(dossier.replaces())
                        .forEach(old -> replacing
                                .computeIfAbsent(old, _ -> new ArrayList<>())
                                .add(dossier)));
        this.spotter = new Spotter(names.byName(), numbers);
        this.changes = changes(names.all());
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    List<Dossier> all() {
        return names.all();
    }

    /// Standards and the committees that have a number.
    List<Dossier> numbered() {
        return names.all().stream()
                .filter(dossier -> dossier.number().isPresent())
                .toList();
    }

    /// What a short form means, where it means one thing.
    Optional<Dossier> called(String name) {
        List<Dossier> meant = names.called(name);
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    Optional<Dossier> find(Slug slug) {
        return names.find(slug);
    }

    /// Those that say that they replace it, in the order of the table.
    List<Dossier> replacing(Slug slug) {
        return List.copyOf(replacing.getOrDefault(slug, List.of()));
    }

    /// The names in an article that lead to something more than the article itself.
    List<Mark> marks(ArticleKey article) {
        return marks(names.in(article).stream().filter(DossierIndex::tellsMore).toList());
    }

    private static boolean tellsMore(Dossier dossier) {
        return dossier.number().isPresent()
                || dossier.mentions().size() > 1
                || !dossier.states().isEmpty()
                || dossier.link().isPresent()
                || !dossier.note().isEmpty();
    }

    /// The names in a text that belongs to no article.
    List<Mark> among(Body body) {
        SortedSet<Slug> found = new TreeSet<>();
        PlainText.of(body)
                .lines()
                .flatMap(line -> spotter.in(line).stream())
                .filter(spot -> spot.means().size() == 1)
                .forEach(spot -> found.addAll(spot.means()));
        return marks(found.stream().flatMap(slug -> names.find(slug).stream()).toList());
    }

    /// A name that several of them have leads nowhere.
    private List<Mark> marks(Collection<Dossier> dossiers) {
        Map<String, Integer> claims = new HashMap<>();
        dossiers.forEach(dossier -> named(dossier).forEach(name -> claims.merge(name, 1, Integer::sum)));
        return dossiers.stream()
                .map(dossier -> new Mark(
                        dossier.slug(),
                        Addresses.of(dossier),
                        dossier.number().map(StandardNumber::slug),
                        named(dossier).stream()
                                .filter(name -> claims.getOrDefault(name, 0) == 1)
                                .toList(),
                        card(dossier)))
                .toList();
    }

    /// The names that mean it and nothing else.
    List<String> namesOf(Dossier dossier) {
        return named(dossier).stream()
                .filter(name -> names.byName().getOrDefault(name, List.of()).size() == 1)
                .toList();
    }

    private SortedSet<String> named(Dossier dossier) {
        return called.getOrDefault(dossier.slug(), new TreeSet<>());
    }

    private static Mark.Card card(Dossier dossier) {
        Dossier.Called called = dossier.called();
        List<String> main = Stream.of(
                        called.full().stream(),
                        dossier.number().isPresent() ? Stream.<String>empty() : Stream.of(called.title()),
                        called.chinese().stream(),
                        called.shortForms().stream().limit(1))
                .flatMap(each -> each)
                .toList();
        return new Mark.Card(
                main, dossier.lastState().filter(_ -> dossier.kind().isMatter()).map(DossierIndex::standing));
    }

    static Mark.Standing standing(State state) {
        return new Mark.Standing(state.stage(), state.since());
    }

    /// An article of another issue on a matter of this one.
    record Step(ArticleKey article, LocalDate published, String title, String path, Optional<Mark.Standing> standing) {}

    /// The last articles of earlier issues on what an article is about, oldest first.
    List<Step> before(ArticleKey article) {
        List<Step> steps = steps(article, (other, own) -> other.published().isBefore(own.published()));
        return steps.subList(Math.max(0, steps.size() - STEPS), steps.size());
    }

    /// The last articles of later issues on what an article is about, oldest first.
    List<Step> after(ArticleKey article) {
        List<Step> steps = steps(article, (other, own) -> other.published().isAfter(own.published()));
        return steps.subList(Math.max(0, steps.size() - STEPS), steps.size());
    }

    private List<Step> steps(ArticleKey article, BiPredicate<Mention, Mention> wanted) {
        Map<ArticleKey, Step> steps = new LinkedHashMap<>();
        for (Dossier dossier : names.in(article)) {
            Optional<Mention> own = dossier.mentions().stream()
                    .filter(mention -> mention.about() && mention.article().equals(article.original()))
                    .findFirst();
            own.ifPresent(here -> dossier.mentions().stream()
                    .filter(mention -> mention.about() && wanted.test(mention, here))
                    .forEach(mention -> steps.putIfAbsent(mention.article(), step(dossier, mention))));
        }
        return steps.values().stream()
                .sorted(Comparator.comparing(Step::published))
                .toList();
    }

    private static Step step(Dossier dossier, Mention mention) {
        return new Step(
                mention.article(),
                mention.published(),
                dossier.called().title(),
                Addresses.of(dossier),
                dossier.stateOn(mention.published()).map(DossierIndex::standing));
    }

    /// A matter that moved between two issues.
    ///
    /// @param article that tells it, of the later one
    record Move(Dossier dossier, Optional<Mark.Standing> before, Mark.Standing now, Optional<ArticleKey> article) {}

    /// The matters that stand otherwise than when the issue before appeared, of those that had been spoken of.
    List<Move> moves(Newsletter newsletter, Issue issue) {
        Optional<LocalDate> last = newsletter.issues().stream()
                .map(Issue::published)
                .filter(issue.published()::isAfter)
                .findFirst();
        return last.map(before -> moves(before, issue.published())).orElse(List.of());
    }

    private List<Move> moves(LocalDate before, LocalDate now) {
        SortedSet<Integer> mayHaveMoved = new TreeSet<>();
        changes.subMap(before, false, now, true).values().forEach(mayHaveMoved::addAll);
        return mayHaveMoved.stream()
                .map(names.all()::get)
                .flatMap(dossier -> move(dossier, before, now).stream())
                .toList();
    }

    /// The places of dossiers in the table of names, by the days on which a state of theirs was told or began.
    private static NavigableMap<LocalDate, SortedSet<Integer>> changes(List<Dossier> dossiers) {
        NavigableMap<LocalDate, SortedSet<Integer>> changes = new TreeMap<>();
        for (int at = 0; at < dossiers.size(); at++) {
            for (State state : dossiers.get(at).states()) {
                changes.computeIfAbsent(state.told(), _ -> new TreeSet<>()).add(at);
                changes.computeIfAbsent(state.since().firstDay(), _ -> new TreeSet<>())
                        .add(at);
            }
        }
        return changes;
    }

    private static Optional<Move> move(Dossier dossier, LocalDate before, LocalDate now) {
        boolean known = dossier.mentions().getFirst().published().isBefore(now);
        Optional<State> then = dossier.stateOn(before);
        Optional<State> coming = dossier.states().stream()
                .filter(state ->
                        state.told().equals(now) && state.since().firstDay().isAfter(now))
                .filter(state -> state.stage() != Stage.CLOSED)
                .findFirst();
        Optional<State> state = dossier.stateOn(now)
                .filter(found -> !then.equals(Optional.of(found)))
                .or(() -> coming);
        return state.filter(found -> known && isRecent(found, before))
                .map(found -> new Move(
                        dossier,
                        then.map(DossierIndex::standing),
                        standing(found),
                        Optional.of(found.article()).filter(_ -> found.told().equals(now))));
    }

    /// What is only told late has not moved; the year of an edition is no news.
    private static boolean isRecent(State state, LocalDate before) {
        boolean told = !state.place().key().isEmpty();
        return told && (state.told().isAfter(before) || state.since().firstDay().isAfter(before));
    }
}
