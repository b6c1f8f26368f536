package fascicle.render.html;

import fascicle.address.Addresses;
import fascicle.model.Article;
import fascicle.model.ArticleKey;
import fascicle.model.Attachment;
import fascicle.model.Issue;
import fascicle.plan.Made;
import fascicle.plan.Offer;
import fascicle.plan.PlannedFile;
import fascicle.plan.Recipe;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The page of each article in each of its languages.
final class ArticlePages {
    private ArticlePages() {}

    static List<PlannedFile> planned(Site site) {
        List<PlannedFile> files = new ArrayList<>();
        for (Issue issue : site.newsletter().issues()) {
            issue.versions().forEach(article -> {
                Recipe<ArticleInputs> recipe =
                        Recipe.of("article", () -> inputs(site, issue, article), ArticlePages::made);
                files.add(new PlannedFile(Addresses.of(article), "article", article.language(), recipe)
                        .in(issue.id())
                        .wantedAt(article.at()));
            });
        }
        return files;
    }

    private static ArticleInputs inputs(Site site, Issue issue, Article article) throws IOException {
        Site.Told told = site.told(article);
        return new ArticleInputs(
                site.dress(),
                site.frame(),
                told.article(),
                told.listed(),
                site.facts(issue),
                neighbour(site, issue, article, -1),
                neighbour(site, issue, article, 1),
                related(site, article),
                site.dossiers().marks(article.key()),
                traces(site, article, site.dossiers().before(article.key())),
                traces(site, article, site.dossiers().after(article.key())),
                site.shapesIn(told.facts()),
                told.facts().summary(),
                sizes(article),
                site.known().of(article.key(), Offer.ALTERNATE));
    }

    private static Optional<Listed> neighbour(Site site, Issue issue, Article article, int step) {
        List<Integer> numbers = issue.articles().stream().map(Article::number).toList();
        int index = numbers.indexOf(article.number()) + step;
        return index < 0 || index >= numbers.size()
                ? Optional.empty()
                : Optional.of(site.in(article.language(), issue.articles().get(index)));
    }

    /// Translations are related to what their originals are.
    private static List<Listed> related(Site site, Article article) {
        ArticleKey original = article.key().original();
        return site.known().of(original, Offer.RELATED).stream()
                .map(Offer::path)
                .flatMap(path -> site.at(path).stream())
                .map(told -> site.in(article.language(), told.original()))
                .toList();
    }

    /// Articles of other issues, in the language of this one where they are told in it.
    private static List<Trace> traces(Site site, Article article, List<DossierIndex.Step> steps) {
        return steps.stream()
                .map(step -> new Trace(
                        site.in(article.language(), site.told(step.article()).original()),
                        step.published(),
                        step.title(),
                        step.path(),
                        step.standing()))
                .toList();
    }

    private static SortedMap<String, Long> sizes(Article article) throws IOException {
        SortedMap<String, Long> sizes = new TreeMap<>();
        for (Attachment file : article.annexes().stream()
                .flatMap(annex -> annex.file().stream())
                .toList()) {
            sizes.put(file.path(), Files.size(file.source()));
        }
        return sizes;
    }

    private static Made made(ArticleInputs in) throws IOException {
        Listed.Facts facts = in.listed().facts();
        PageText.Place place =
                new PageText.Place(Addresses.root(in.listed().path()), facts.language(), in.shapes(), in.marks());
        return new WebPage(in.dress(), in.frame(), place)
                .made(new Heads(in.frame()).article(in), text -> view(in, text));
    }

    private static View.Article view(ArticleInputs in, PageText text) {
        Article article = in.article().value();
        return new View.Article(
                text.entry(in.listed()),
                text.cover(in.issue()),
                text.lang(article.language()),
                text.versions(in.listed()),
                article.authors().stream().map(PageText::link).toList(),
                article.reviewers(),
                article.doi(),
                text.body(article.body()),
                ReadingTime.of(article.body()),
                text.contents(article.body()),
                text.consultations(in.listed()),
                text.events(in.listed()),
                text.line(article.source()),
                new Annexes(text, in.sizes()).of(article),
                in.previous().map(text::entry),
                in.next().map(text::entry),
                text.entries(in.related()),
                in.previously().stream().map(text::trace).toList(),
                in.later().stream().map(text::trace).toList(),
                new Citation(in.frame(), in.listed(), in.issue())
                        .view(
                                text.words(),
                                text.named(in.frame().settings().title(), Addresses.HOME)
                                        .name(),
                                text.cover(in.issue()).period()),
                article.revisions().stream()
                        .map(revision -> text.date(revision.day()))
                        .findFirst(),
                article.revisions().stream()
                        .flatMap(revision -> revision.corrections().stream()
                                .map(words -> new View.Correction(text.date(revision.day()), words)))
                        .toList());
    }
}
