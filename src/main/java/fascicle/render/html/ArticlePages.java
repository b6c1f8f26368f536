package fascicle.render.html;

import fascicle.address.Addresses;
import fascicle.model.Article;
import fascicle.model.Issue;
import fascicle.render.ThemeException;
import java.io.IOException;
import java.util.Optional;

/// The page of each article in each of its languages.
final class ArticlePages implements Part {
    @Override
    public void print(Site site, Press press) throws IOException, ThemeException {
        for (Issue issue : site.newsletter().issues()) {
            for (Article article : issue.versions().toList()) {
                Site told = site.in(article.language());
                if (press.wants(Addresses.of(article))) {
                    View.Page page = new Heads(told).article(article);
                    press.print(page, composer -> view(told, composer, article));
                }
                new Citation(told, article).publish(press);
            }
        }
    }

    private static View.Article view(Site site, Composer composer, Article article) {
        Issue issue = site.issueOf(article);
        return new View.Article(
                composer.entry(article),
                composer.cover(issue),
                composer.lang(article),
                new Versions(site, article).all(),
                composer.body(article.body()),
                composer.contents(article.body()),
                composer.consultations(article),
                composer.events(article),
                composer.line(article.source()),
                new Annexes(composer, site.words()).of(article),
                neighbour(issue, article, -1).map(site::told).map(composer::entry),
                neighbour(issue, article, 1).map(site::told).map(composer::entry),
                site.known().related(article.key().original()).stream()
                        .map(key -> composer.entry(site.told(site.article(key))))
                        .toList(),
                new Citation(site, article).view(),
                article.revisions().stream()
                        .map(revision -> composer.date(revision.day()))
                        .findFirst(),
                article.revisions().stream()
                        .flatMap(revision -> revision.corrections().stream()
                                .map(text -> new View.Correction(composer.date(revision.day()), text)))
                        .toList());
    }

    private static Optional<Article> neighbour(Issue issue, Article article, int step) {
        int index = article.number() - 1 + step;
        return index < 0 || index >= issue.articles().size()
                ? Optional.empty()
                : Optional.of(issue.articles().get(index));
    }
}
