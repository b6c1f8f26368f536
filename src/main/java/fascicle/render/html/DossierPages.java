package fascicle.render.html;

import fascicle.address.Addresses;
import fascicle.model.Body;
import fascicle.model.Dossier;
import fascicle.model.Dossier.State;
import fascicle.model.DossierKind;
import fascicle.plan.Made;
import fascicle.plan.PlannedFile;
import fascicle.plan.Recipe;
import fascicle.render.Html;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The page of each dossier, and their directory.
final class DossierPages {
    /// So many articles make a dossier worth following.
    private static final int FOLLOWED = 2;

    private DossierPages() {}

    /// What the page of a dossier is made from.
    ///
    /// @param dossier without its articles
    /// @param spoken the articles that speak of it, with their sentences
    /// @param told the articles that tell its states, in the order of these
    private record Inputs(
            Dress dress,
            Frame frame,
            Dossier dossier,
            List<Spoken> spoken,
            List<Listed> told,
            List<View.Link> replaces,
            List<View.Link> replacedBy,
            boolean feed,
            boolean calendar) {}

    private record Spoken(Listed article, String sentence, Optional<String> passage) {
        String path() {
            return passage.map(name -> Addresses.within(article.path(), name)).orElseGet(article::path);
        }
    }

    /// What the directory is made from.
    private record DirectoryInputs(Dress dress, Frame frame, List<Row> rows) {}

    private record Row(
            DossierKind kind, Dossier.Called called, String path, Optional<Mark.Standing> standing, int articles) {}

    static List<PlannedFile> planned(Site site) {
        if (site.dossiers().isEmpty()) {
            return List.of();
        }
        List<PlannedFile> files = new ArrayList<>();
        Recipe<DirectoryInputs> directory = Recipe.of(
                "dossiers",
                () -> new DirectoryInputs(
                        site.dress(),
                        site.frame(),
                        site.dossiers().all().stream().map(DossierPages::row).toList()),
                DossierPages::directory);
        files.add(new PlannedFile(Addresses.DOSSIERS, "dossiers", site.language(), directory));
        for (Dossier dossier : site.dossiers().all()) {
            Recipe<Inputs> recipe = Recipe.of("dossier", () -> inputs(site, dossier), DossierPages::made);
            files.add(new PlannedFile(Addresses.of(dossier), kind(dossier), site.language(), recipe));
        }
        return files;
    }

    private static String kind(Dossier dossier) {
        return dossier.number().isPresent() ? "standard" : "dossier";
    }

    private static Row row(Dossier dossier) {
        return new Row(
                dossier.kind(),
                dossier.called(),
                Addresses.of(dossier),
                dossier.lastState().map(DossierIndex::standing),
                dossier.mentions().size());
    }

    private static Inputs inputs(Site site, Dossier dossier) {
        Dossier bare = new Dossier(
                dossier.slug(),
                dossier.kind(),
                dossier.number(),
                dossier.called(),
                dossier.editions(),
                dossier.link(),
                dossier.note(),
                List.of(),
                dossier.states(),
                dossier.replaces());
        return new Inputs(
                site.dress(),
                site.frame(),
                bare,
                dossier.mentions().stream()
                        .map(mention -> new Spoken(
                                site.told(mention.article()).listed(), mention.sentence(), mention.passage()))
                        .toList(),
                dossier.states().stream()
                        .map(state -> site.told(state.article()).listed())
                        .toList(),
                dossier.replaces().stream()
                        .flatMap(slug -> site.dossiers().find(slug).stream())
                        .map(DossierPages::link)
                        .toList(),
                site.dossiers().replacing(dossier.slug()).stream()
                        .map(DossierPages::link)
                        .toList(),
                isFollowed(dossier),
                !dated(site, dossier).isEmpty());
    }

    static View.Link link(Dossier dossier) {
        return new View.Link(dossier.called().title(), Addresses.of(dossier));
    }

    /// Whether it has a feed: when more than one article speaks of it, or one is about it.
    static boolean isFollowed(Dossier dossier) {
        return dossier.mentions().size() >= FOLLOWED
                || dossier.mentions().stream().anyMatch(Dossier.Mention::about);
    }

    /// The articles about it that have dates to keep.
    static List<DatedArticle> dated(Site site, Dossier dossier) {
        return dossier.mentions().stream()
                .filter(Dossier.Mention::about)
                .filter(mention -> site.told(mention.article()).original().hasDates())
                .map(mention -> new DatedArticle(site.told(mention.article()).listed(), mention.published()))
                .toList();
    }

    private static Made directory(DirectoryInputs in) throws IOException {
        WebPage page = WebPage.plain(in.dress(), in.frame(), Addresses.DOSSIERS);
        return page.made(
                new Heads(in.frame())
                        .page(Addresses.DOSSIERS, "dossiers", page.words().get("nav.dossiers")),
                text -> new View.Dossiers(Stream.of(DossierKind.values())
                        .map(kind -> new View.DossierGroup(
                                kind.word(),
                                in.rows().stream()
                                        .filter(row -> row.kind() == kind)
                                        .map(row -> row(row, text))
                                        .toList()))
                        .filter(group -> !group.dossiers().isEmpty())
                        .toList()));
    }

    private static View.DossierRow row(Row row, PageText text) {
        return new View.DossierRow(
                row.called().title(),
                row.path(),
                row.called().full().map(text::prose),
                row.called().shortForms().stream()
                        .filter(form -> !form.equals(row.called().title()))
                        .findFirst(),
                row.called().chinese().map(text::prose),
                row.standing().filter(_ -> row.kind().isMatter()).map(text::standing),
                row.articles());
    }

    private static Made made(Inputs in) throws IOException {
        String path = Addresses.of(in.dossier());
        View.Link subject = link(in.dossier());
        Heads heads = new Heads(in.frame());
        return WebPage.plain(in.dress(), in.frame(), path)
                .made(
                        in.feed()
                                ? heads.collection(kind(in.dossier()), subject)
                                : heads.page(path, kind(in.dossier()), subject.name()),
                        text -> view(in, text));
    }

    private static View.Dossier view(Inputs in, PageText text) {
        Dossier dossier = in.dossier();
        Dossier.Called called = dossier.called();
        String path = Addresses.of(dossier);
        List<View.State> states = new ArrayList<>();
        for (int i = 0; i < dossier.states().size(); i++) {
            states.add(state(dossier.states().get(i), in.told().get(i), text));
        }
        return new View.Dossier(
                dossier.kind().word(),
                called.title(),
                called.full().map(text::prose),
                called.chinese().map(text::prose),
                called.shortForms(),
                called.former().stream().map(text::prose).toList(),
                called.others().stream().map(text::prose).toList(),
                dossier.note().equals(Body.EMPTY) ? new Html("") : text.body(dossier.note()),
                dossier.link().map(Object::toString).or(() -> PublicPlatform.address(dossier)),
                List.copyOf(dossier.editions()),
                states,
                TimeAxis.of(dossier.states()),
                in.replaces(),
                in.replacedBy(),
                in.spoken().size(),
                spoken(in, text),
                Optional.of(Addresses.feedOf(path)).filter(_ -> in.feed()),
                Optional.of(Addresses.calendarOf(path)).filter(_ -> in.calendar()));
    }

    private static View.State state(State state, Listed told, PageText text) {
        return new View.State(text.since(state.since()), state.stage().key(), state.edition(), text.entry(told));
    }

    private static List<View.SpokenGroup> spoken(Inputs in, PageText text) {
        Map<Listed.Name, List<View.Spoken>> byIssue = new LinkedHashMap<>();
        in.spoken()
                .forEach(each -> byIssue.computeIfAbsent(each.article().facts().issue(), _ -> new ArrayList<>())
                        .add(new View.Spoken(text.entry(each.article()), text.prose(each.sentence()), each.path())));
        return byIssue.entrySet().stream()
                .map(group -> new View.SpokenGroup(
                        new View.Link(
                                group.getKey().period(),
                                Addresses.of(group.getKey().id())),
                        group.getValue()))
                .toList();
    }
}
