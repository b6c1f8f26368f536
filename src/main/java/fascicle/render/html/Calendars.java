package fascicle.render.html;

import fascicle.address.Addresses;
import fascicle.model.Article;
import fascicle.model.ArticleKey;
import fascicle.model.Dossier;
import fascicle.model.Issue;
import fascicle.model.IssueId;
import fascicle.plan.Made;
import fascicle.plan.OutputFile;
import fascicle.plan.PlannedFile;
import fascicle.plan.Recipe;
import fascicle.render.calendar.DateBook;
import fascicle.render.calendar.Dated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Consultations and events for the reader's own calendar: all, those of an issue, and each alone.
final class Calendars {
    private Calendars() {}

    /// What a calendar is made from.
    ///
    /// @param only the place of the one date that is wanted, from 0; absent when all are
    private record Inputs(Dress dress, Frame frame, String path, List<DatedArticle> articles, Optional<Integer> only) {}

    static List<PlannedFile> planned(Site site) {
        List<PlannedFile> files = new ArrayList<>();
        List<DatedArticle> all = new ArrayList<>();
        for (Issue issue : site.newsletter().issues()) {
            List<DatedArticle> dated = issue.articles().stream()
                    .filter(Article::hasDates)
                    .map(article -> new DatedArticle(site.listed(article), issue.published()))
                    .toList();
            dated.forEach(article -> files.addAll(single(site, article)));
            if (!dated.isEmpty()) {
                files.add(planned(site, Addresses.calendar(issue.id()), dated).in(issue.id()));
            }
            all.addAll(dated);
        }
        for (Dossier dossier : site.dossiers().all()) {
            List<DatedArticle> dated = DossierPages.dated(site, dossier);
            if (!dated.isEmpty()) {
                files.add(planned(site, Addresses.calendarOf(Addresses.of(dossier)), dated));
            }
        }
        files.add(planned(site, Addresses.CALENDAR, all));
        return files;
    }

    private static PlannedFile planned(Site site, String path, List<DatedArticle> articles) {
        Recipe<Inputs> recipe = Recipe.of(
                "calendar",
                () -> new Inputs(site.dress(), site.frame(), path, articles, Optional.empty()),
                Calendars::made);
        return new PlannedFile(path, "calendar", site.language(), recipe);
    }

    /// Each date of an article alone.
    private static List<PlannedFile> single(Site site, DatedArticle article) {
        ArticleKey key = article.article().key();
        List<String> paths = new ArrayList<>();
        for (int i = 1; i <= article.article().facts().consultations().size(); i++) {
            paths.add(Addresses.consultation(key, i));
        }
        for (int i = 1; i <= article.article().facts().events().size(); i++) {
            paths.add(Addresses.event(key, i));
        }
        IssueId issue = key.issue();
        List<PlannedFile> files = new ArrayList<>();
        for (String path : paths) {
            int place = files.size();
            Recipe<Inputs> recipe = Recipe.of(
                    "date",
                    () -> new Inputs(site.dress(), site.frame(), path, List.of(article), Optional.of(place)),
                    Calendars::made);
            files.add(new PlannedFile(path, "date", site.language(), recipe).in(issue));
        }
        return files;
    }

    private static Made made(Inputs in) {
        DateBook book = new DateBook(
                in.frame().settings(), in.dress().words(in.frame().settings().language()));
        List<Dated> articles = in.articles().stream().map(Calendars::dated).toList();
        String written =
                in.only().map(place -> book.of(articles.getFirst(), place)).orElseGet(() -> book.of(articles));
        return Made.of(OutputFile.text(in.path(), written));
    }

    private static Dated dated(DatedArticle article) {
        Listed.Facts facts = article.article().facts();
        return new Dated(facts.key(), facts.title(), facts.consultations(), facts.events(), article.published());
    }
}
