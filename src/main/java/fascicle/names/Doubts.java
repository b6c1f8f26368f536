package fascicle.names;

import fascicle.Nearest;
import fascicle.Position;
import fascicle.model.Article;
import fascicle.model.ArticleKey;
import fascicle.model.Dossier;
import fascicle.model.Dossier.Place;
import fascicle.model.Dossier.State;
import fascicle.model.DossierKind;
import fascicle.model.Issue;
import fascicle.model.Manuscript;
import fascicle.model.Names.Remark;
import fascicle.model.Newsletter;
import fascicle.model.Slug;
import fascicle.model.Stage;
import fascicle.model.Target;
import fascicle.model.Walk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What is doubtful about what a newsletter says of matters and bodies.
final class Doubts {
    /// So many issues after a consultation closed somebody should have told its outcome.
    private static final int PATIENCE = 2;

    /// So long names may differ by two letters, be it by a slip; shorter ones by one. Those that are shorter still are
    /// all near each other.
    private static final int LONG = 10;

    private static final int SHORT = 6;

    private static final Pattern NUMBERS = Pattern.compile("[0-9]+");

    private final Newsletter newsletter;
    private final Manuscript manuscript;
    private final LocalDate today;
    private final List<Remark> remarks = new ArrayList<>();

    /// @param today issues of a later day have not come out
    Doubts(Newsletter newsletter, Manuscript manuscript, LocalDate today) {
        this.newsletter = newsletter;
        this.manuscript = manuscript;
        this.today = today;
    }

    /// What is known.
    record Found(
            List<Known> all,
            List<Dossier> dossiers,
            Map<Known, Slug> slugs,
            Matters matters,
            List<Mentions.Unsettled> unsettled,
            Gathering gathering) {}

    List<Remark> about(Found found) {
        Contradictions contradictions = new Contradictions(manuscript, found.gathering());
        remarks.addAll(contradictions.all());
        for (Known known : found.all()) {
            order(found.matters().said(known), known);
            if (!contradictions.has(known)) {
                titles(known);
            }
        }
        found.dossiers().forEach(this::forgotten);
        unused(found);
        near(found);
        found.unsettled().forEach(each -> unsettled(each, found.dossiers()));
        return List.copyOf(remarks);
    }

    /// States that go backwards, or are told twice with two dates.
    private void order(List<State> all, Known known) {
        List<State> states =
                all.stream().filter(state -> !state.place().key().isEmpty()).toList();
        for (int i = 1; i < states.size(); i++) {
            State state = states.get(i);
            State before = states.get(i - 1);
            boolean other =
                    !state.since().mayBe(before.since()) && state.edition().equals(before.edition());
            if (other && state.stage().isBefore(before.stage())) {
                State later = state.told().isBefore(before.told()) ? before : state;
                remarks.add(new Remark(
                        "state-backwards",
                        at(later),
                        "\"" + known.title() + "\" is " + said(state) + ", but was " + said(before),
                        "correct one of them; the other is told in " + other(later == state ? before : state)));
            }
        }
        repeated(all, known);
    }

    private void repeated(List<State> states, Known known) {
        for (int i = 0; i < states.size(); i++) {
            for (int j = i + 1; j < states.size(); j++) {
                State one = states.get(i);
                State two = states.get(j);
                if (one.stage() == two.stage() && isContradiction(one, two) && isUnbroken(states, i, j)) {
                    State later = two.told().isBefore(one.told()) ? one : two;
                    State first = later == two ? one : two;
                    remarks.add(new Remark(
                            "state-repeated",
                            at(later),
                            "\"" + known.title() + "\" is " + said(later) + ", but " + said(first) + " already",
                            "correct one of the dates; the other is told in " + other(first)));
                    return;
                }
            }
        }
    }

    private static boolean isContradiction(State one, State two) {
        boolean told = !one.place().key().isEmpty() && !two.place().key().isEmpty();
        boolean once = one.stage().isOnce() || one.stage() == Stage.CLOSED;
        return told
                && once
                && one.edition().equals(two.edition())
                && !one.since().mayBe(two.since());
    }

    /// Whether nothing began anew between two states; of a second draft, comments close a second time.
    private static boolean isUnbroken(List<State> states, int from, int to) {
        return states.subList(from + 1, to).stream()
                .noneMatch(state -> state.stage().compareTo(Stage.OPEN) <= 0 || state.stage() == Stage.REVISED);
    }

    private static String said(State state) {
        return state.stage().word() + " (" + state.since() + ")";
    }

    private String other(State state) {
        return state.place().path();
    }

    private Position at(State state) {
        Place place = state.place();
        String key = place.key().equals("status") ? "is" : state.stage() == Stage.OPEN ? "opens" : "closes";
        return manuscript.atEither(place.path(), place.key(), place.index(), key);
    }

    /// A standard with two titles, a body with two names.
    private void titles(Known known) {
        List<Known.Spelled> spelled = known.spelled();
        for (int i = 1; i < spelled.size(); i++) {
            Known.Spelled one = spelled.get(i);
            Optional<Known.Spelled> first = spelled.subList(0, i).stream()
                    .filter(other -> isOther(one, other, known))
                    .findFirst();
            boolean standard = known.number().isPresent() && known.kind() == DossierKind.STANDARD;
            first.ifPresent(other -> remarks.add(new Remark(
                    standard ? "standard-titles" : "body-names",
                    one.settled() ? other.at() : one.at(),
                    (standard ? "two titles of " + known.title() + ": \"" : "two names of one body: \"") + one.name()
                            + "\" and \"" + other.name() + "\"",
                    "write the same in all places, or name both in a file of content/dossiers")));
        }
    }

    /// A row of the table may have a name in each of two languages.
    private static boolean isOther(Known.Spelled one, Known.Spelled other, Known known) {
        boolean sameEdition = one.edition().isEmpty()
                || other.edition().isEmpty()
                || one.edition().equals(other.edition());
        String a = Laws.key(one.name());
        String b = Laws.key(other.name());
        boolean settled = known.note()
                .filter(note ->
                        note.aliases().contains(one.name()) || note.former().contains(one.name()))
                .isPresent();
        boolean body = known.kind() == DossierKind.BODY || known.kind() == DossierKind.COMMITTEE;
        boolean wanted = body || known.kind() == DossierKind.STANDARD;
        return wanted
                && !one.at().equals(other.at())
                && sameEdition
                && !settled
                && !a.endsWith(b)
                && !b.endsWith(a)
                && !a.startsWith(b)
                && !b.startsWith(a);
    }

    /// A consultation that closed, and of which no later issue has spoken.
    private void forgotten(Dossier dossier) {
        Optional<State> closed = dossier.lastState().filter(state -> state.stage() == Stage.CLOSED);
        if (closed.isEmpty()) {
            return;
        }
        LocalDate day = closed.get().since().firstDay();
        LocalDate last = lastWord(dossier);
        long since = newsletter.issues().stream()
                .filter(this::isOut)
                .filter(issue ->
                        issue.published().isAfter(day) && issue.published().isAfter(last))
                .count();
        if (since >= PATIENCE) {
            remarks.add(new Remark(
                    "consultation-forgotten",
                    at(closed.get()),
                    "\"" + dossier.called().title() + "\" closed on " + day + ", not mentioned since",
                    "tell what became of it, or say so: status: {of: ..., is: ..., since: ...}"));
        }
    }

    /// When an article last named it, or led to one that is about it.
    private LocalDate lastWord(Dossier dossier) {
        Set<ArticleKey> about = dossier.mentions().stream()
                .filter(Dossier.Mention::about)
                .map(Dossier.Mention::article)
                .collect(Collectors.toSet());
        LocalDate named = dossier.mentions().getLast().published();
        return newsletter.issues().stream()
                .filter(issue -> issue.published().isAfter(named))
                .filter(issue -> issue.articles().stream().anyMatch(article -> leadsTo(about, article)))
                .map(Issue::published)
                .max(Comparator.naturalOrder())
                .orElse(named);
    }

    private static boolean leadsTo(Set<ArticleKey> about, Article article) {
        return Walk.targets(article.body())
                .anyMatch(target -> target instanceof Target.ToArticle to
                        && about.contains(to.article().original()));
    }

    private boolean isOut(Issue issue) {
        return !issue.published().isAfter(today)
                && (issue.articles().isEmpty() || issue.articles().stream().anyMatch(article -> !article.draft()));
    }

    private void unused(Found found) {
        SortedSet<Slug> used = new TreeSet<>();
        found.dossiers().forEach(dossier -> used.add(dossier.slug()));
        for (Known known : found.all()) {
            boolean isUsed = Optional.ofNullable(found.slugs().get(known))
                    .filter(used::contains)
                    .isPresent();
            if (!isUsed) {
                known.note()
                        .ifPresent(note -> remarks.add(new Remark(
                                "dossier-unused",
                                note.at(),
                                "no article speaks of \"" + note.title() + "\"",
                                "add the names by which articles call it, or remove the file")));
            }
        }
    }

    /// A name that editors wrote for something and that is nearly another. Numbers that are near are many.
    private void near(Found found) {
        SortedSet<String> names = new TreeSet<>();
        found.all().forEach(known -> names.addAll(known.names()));
        found.all().forEach(known -> known.number().ifPresent(number -> names.add(number.name())));
        for (Matters.Asked asked : found.matters().asked()) {
            if (asked.isNew() && asked.meant().number().isEmpty()) {
                SortedSet<String> others = new TreeSet<>(names);
                asked.meant().names().forEach(others::remove);
                others.removeIf(other -> isOfOneSeries(other, asked.name()));
                Nearest.within(slips(asked.name()), asked.name(), others)
                        .ifPresent(near -> remarks.add(new Remark(
                                "name-near",
                                at(asked),
                                "\"" + asked.name() + "\" is nearly \"" + near + "\"",
                                "did you mean \"" + near + "\"?")));
            }
        }
    }

    /// Whether only their numbers differ: `Data Act 2023` and `Data Act 2024`.
    private static boolean isOfOneSeries(String one, String other) {
        return !one.equals(other)
                && NUMBERS.matcher(one)
                        .replaceAll("0")
                        .equals(NUMBERS.matcher(other).replaceAll("0"));
    }

    /// How many letters may be wrong in it. A Chinese character says what several letters do.
    private static int slips(String name) {
        if (Beside.isHan(name.codePointAt(0))) {
            return name.length() < SHORT ? 0 : 1;
        }
        return name.length() < SHORT ? 0 : name.length() < LONG ? 1 : 2;
    }

    private Position at(Matters.Asked asked) {
        Place place = asked.place();
        return place.key().equals("about")
                ? manuscript.at(place.path(), "about", place.index())
                : manuscript.atEither(place.path(), "status", place.index(), "of");
    }

    /// A short form that means two things. Titles that two matters share are left alone.
    private void unsettled(Mentions.Unsettled unsettled, List<Dossier> dossiers) {
        List<String> titles = dossiers.stream()
                .filter(dossier -> unsettled.means().contains(dossier.slug()))
                .map(dossier -> dossier.called().title())
                .toList();
        if (titles.size() > 1 && !unsettled.name().contains(" ")) {
            remarks.add(new Remark(
                    "name-ambiguous",
                    unsettled.at(),
                    "\"" + unsettled.name() + "\" may mean \"" + String.join("\" or \"", titles) + "\"",
                    "say which in the front matter: about: [\"" + titles.getFirst() + "\"]"));
        }
    }
}
