package fascicle.render.html;

import fascicle.address.Addresses;
import fascicle.model.Article;
import fascicle.model.Issue;
import fascicle.model.Withdrawal;
import fascicle.plan.Made;
import fascicle.plan.PlannedFile;
import fascicle.plan.Recipe;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// A page at the address of each article that was taken back: that it was, when and why. Links that others have
/// made must not lead to nothing.
final class WithdrawnPages {
    private WithdrawnPages() {}

    private record Inputs(Dress dress, Frame frame, IssueFacts issue, Article article) {}

    static List<PlannedFile> planned(Site site) {
        List<PlannedFile> files = new ArrayList<>();
        for (Issue issue : site.newsletter().issues()) {
            issue.withdrawn().stream().flatMap(Article::versions).forEach(article -> {
                Recipe<Inputs> recipe = Recipe.of(
                        "withdrawn",
                        () -> new Inputs(site.dress(), site.frame(), site.facts(issue), article),
                        WithdrawnPages::made);
                files.add(new PlannedFile(Addresses.of(article), "withdrawn", article.language(), recipe)
                        .in(issue.id())
                        .wantedAt(article.at()));
            });
        }
        return files;
    }

    private static Made made(Inputs in) throws IOException {
        Article article = in.article();
        String path = Addresses.of(article);
        Withdrawal why = article.story().withdrawn().orElseThrow();
        PageText.Place place = PageText.Place.plain(path, article.language());
        return new WebPage(in.dress(), in.frame(), place)
                .made(
                        new Heads(in.frame()).unlisted(path, "withdrawn", article.title()),
                        text -> new View.Withdrawn(
                                article.number(),
                                text.prose(article.title()),
                                text.lang(article.language()),
                                text.cover(in.issue()),
                                text.prose(why.reason()),
                                why.on().map(text::date)));
    }
}
