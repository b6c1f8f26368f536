package fascicle.render.html;

import fascicle.address.Addresses;
import fascicle.model.Article;
import fascicle.model.Body;
import fascicle.model.Event;
import fascicle.model.Issue;
import fascicle.model.Period;
import fascicle.model.Section;
import fascicle.model.Takeaway;
import fascicle.plan.Made;
import fascicle.plan.PlannedFile;
import fascicle.plan.Recipe;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The page of each issue, and the newest once more as the site's front page.
final class IssuePages {
    private IssuePages() {}

    /// What the page of an issue is made from.
    ///
    /// @param path where it stands
    /// @param newest whether this is the newest issue
    /// @param takeaways in their order
    /// @param groups the articles by their sections
    /// @param dated articles with dates that the page tells of
    /// @param due the month of the next issue
    /// @param marks names that the editorial speaks of
    /// @param changes how matters moved since the issue before
    /// @param year the page of all that appeared in its year
    private record Inputs(
            Dress dress,
            Frame frame,
            String path,
            IssueFacts issue,
            boolean newest,
            Body editorial,
            List<Lead> takeaways,
            List<Group> groups,
            List<Listed> dated,
            Optional<YearMonth> due,
            List<Mark> marks,
            List<Moved> changes,
            Optional<View.Link> year,
            SortedMap<String, PublishedShape> shapes) {}

    private record Lead(Listed article, Takeaway takeaway) {}

    private record Group(Section section, List<Listed> articles) {}

    static List<PlannedFile> planned(Site site) {
        List<Issue> issues = site.newsletter().issues();
        if (issues.isEmpty()) {
            return List.of(StandingPages.plain(site, Addresses.HOME, "empty"));
        }
        List<PlannedFile> files = new ArrayList<>(List.of(planned(site, issues.getFirst(), Addresses.HOME)));
        issues.forEach(issue -> files.add(planned(site, issue, Addresses.of(issue.id()))));
        return files;
    }

    private static PlannedFile planned(Site site, Issue issue, String path) {
        Recipe<Inputs> recipe = Recipe.of("issue", () -> inputs(site, issue, path), IssuePages::made);
        return new PlannedFile(path, "issue", site.language(), recipe)
                .in(issue.id())
                .wantedAt(issue.at());
    }

    private static Inputs inputs(Site site, Issue issue, String path) {
        return new Inputs(
                site.dress(),
                site.frame(),
                path,
                site.facts(issue),
                site.newsletter().issues().getFirst().id().equals(issue.id()),
                issue.editorial(),
                issue.takeaways().stream()
                        .map(article -> new Lead(
                                site.listed(article), article.takeaway().orElseThrow()))
                        .toList(),
                issue.groups().stream()
                        .map(group -> new Group(
                                group.section(),
                                group.articles().stream().map(site::listed).toList()))
                        .toList(),
                dated(site, issue, path).map(site::listed).toList(),
                due(site, issue),
                site.dossiers().among(issue.editorial()),
                site.dossiers().moves(site.newsletter(), issue).stream()
                        .map(move -> moved(site, move))
                        .toList(),
                site.yearOf(issue).map(YearPages::link),
                shapes(site, issue));
    }

    private static Moved moved(Site site, DossierIndex.Move move) {
        View.Link link = DossierPages.link(move.dossier());
        return new Moved(
                link.name(),
                link.path(),
                move.before(),
                move.now(),
                move.article().map(key -> site.told(key).listed()));
    }

    /// The issue's own, and on the front page also those of earlier issues that still had something to come when this
    /// one appeared.
    private static Stream<Article> dated(Site site, Issue issue, String path) {
        ZoneId zone = site.newsletter().settings().timezone();
        Stream<Article> told = path.equals(Addresses.HOME)
                ? site.newsletter()
                        .articles()
                        .filter(article -> article.key().issue().equals(issue.id())
                                || lastDay(article, zone)
                                        .filter(issue.published()::isBefore)
                                        .isPresent())
                : issue.articles().stream();
        return told.filter(article -> lastDay(article, zone).isPresent());
    }

    private static Optional<LocalDate> lastDay(Article article, ZoneId zone) {
        return Stream.concat(
                        article.consultations().stream().map(each -> each.closes()),
                        article.events().stream().map(each -> lastDay(each, zone)))
                .max(Comparator.naturalOrder());
    }

    private static LocalDate lastDay(Event event, ZoneId zone) {
        return event.wholeDays() ? event.lastDay().orElse(event.firstDay()) : LocalDate.ofInstant(event.over(), zone);
    }

    /// As many months after the newest issue as it covers.
    private static Optional<YearMonth> due(Site site, Issue issue) {
        return Period.named(issue.period())
                .filter(_ -> site.newsletter().issues().getFirst().id().equals(issue.id()))
                .map(period -> ChronoUnit.MONTHS.between(period.first(), period.last()) + 1)
                .map(YearMonth.from(issue.published())::plusMonths);
    }

    /// Of what the editorial and the takeaways show.
    private static SortedMap<String, PublishedShape> shapes(Site site, Issue issue) {
        SortedMap<String, PublishedShape> shapes =
                new TreeMap<>(site.shapesIn(site.texts().editorials().get(issue.id())));
        issue.takeaways()
                .forEach(article ->
                        shapes.putAll(site.shapesIn(site.told(article).facts())));
        return shapes;
    }

    private static Made made(Inputs in) throws IOException {
        PageText.Place place = new PageText.Place(
                Addresses.root(in.path()), in.frame().settings().language(), in.shapes(), in.marks());
        return new WebPage(in.dress(), in.frame(), place)
                .made(new Heads(in.frame()).issue(in.issue(), in.editorial(), in.path()), text -> view(in, text));
    }

    private static View.Issue view(Inputs in, PageText text) {
        return new View.Issue(
                text.cover(in.issue()),
                in.newest(),
                text.body(in.editorial()),
                in.takeaways().stream()
                        .map(lead -> text.takeaway(lead.article(), lead.takeaway()))
                        .toList(),
                in.groups().stream()
                        .map(group -> new View.Group(PageText.link(group.section()), text.entries(group.articles())))
                        .toList(),
                articles(in)
                        .flatMap(article -> text.consultations(article).stream())
                        .toList(),
                articles(in).flatMap(article -> text.events(article).stream()).toList(),
                Addresses.calendar(in.issue().id()),
                in.dated().stream()
                        .flatMap(text::coming)
                        .sorted(Comparator.comparing(each -> each.deadline().until()))
                        .toList(),
                in.changes().stream().map(text::moved).toList(),
                in.year(),
                in.due().map(text::month));
    }

    private static Stream<Listed> articles(Inputs in) {
        return in.groups().stream().flatMap(group -> group.articles().stream());
    }
}
