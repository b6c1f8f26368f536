package fascicle.render.html;

import fascicle.address.Addresses;
import fascicle.model.Article;
import fascicle.plan.Made;
import fascicle.plan.PlannedFile;
import fascicle.plan.Recipe;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/// The page of consultations and events, latest first. Its script sets apart what is past today.
final class AgendaPage {
    private AgendaPage() {}

    /// @param articles those with dates, newest issue first
    private record Inputs(Dress dress, Frame frame, List<Listed> articles) {}

    static List<PlannedFile> planned(Site site) {
        Recipe<Inputs> recipe = Recipe.of(
                "dates",
                () -> new Inputs(
                        site.dress(),
                        site.frame(),
                        site.newsletter()
                                .articles()
                                .filter(Article::hasDates)
                                .map(site::listed)
                                .toList()),
                AgendaPage::made);
        return List.of(new PlannedFile(Addresses.DATES, "dates", site.language(), recipe));
    }

    private static Made made(Inputs in) throws IOException {
        WebPage page = WebPage.plain(in.dress(), in.frame(), Addresses.DATES);
        return page.made(
                new Heads(in.frame())
                        .page(Addresses.DATES, "dates", page.words().get("nav.dates")),
                text -> view(in, text));
    }

    private static View.Agenda view(Inputs in, PageText text) {
        return new View.Agenda(
                text.words().city(in.frame().settings().timezone()),
                in.articles().stream()
                        .flatMap(article -> text.consultations(article).stream())
                        .sorted(Comparator.comparing(View.Consultation::until).reversed())
                        .toList(),
                in.articles().stream()
                        .flatMap(article -> text.events(article).stream())
                        .sorted(Comparator.comparing(View.Event::from).reversed())
                        .toList());
    }
}
