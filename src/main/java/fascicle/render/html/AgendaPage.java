package fascicle.render.html;

import fascicle.address.Addresses;
import fascicle.model.Article;
import fascicle.render.ThemeException;
import fascicle.render.Words;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/// The page of consultations and events, latest first. Its script sets apart what is past today.
final class AgendaPage implements Part {
    @Override
    public void print(Site site, Press press) throws IOException, ThemeException {
        List<Article> dated = site.newsletter()
                .articles()
                .filter(article ->
                        !article.consultations().isEmpty() || !article.events().isEmpty())
                .toList();
        press.print(
                site.page(Addresses.DATES, "dates", site.words().get("nav.dates")),
                composer -> view(site, composer, dated));
    }

    private static View.Agenda view(Site site, Composer composer, List<Article> dated) {
        return new View.Agenda(
                Words.city(site.newsletter().settings().timezone()),
                dated.stream()
                        .flatMap(article -> composer.consultations(article).stream())
                        .sorted(Comparator.comparing(View.Consultation::until).reversed())
                        .toList(),
                dated.stream()
                        .flatMap(article -> composer.events(article).stream())
                        .sorted(Comparator.comparing(View.Event::from).reversed())
                        .toList());
    }
}
