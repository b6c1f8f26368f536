package fascicle.render.html;

import fascicle.address.Addresses;
import fascicle.model.Alias;
import fascicle.model.Article;
import fascicle.model.Newsletter;
import fascicle.plan.Made;
import fascicle.plan.PlannedFile;
import fascicle.plan.Recipe;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A small page at each address where an article once stood. It leads on by itself, without a script.
final class Redirects {
    private Redirects() {}

    private record Inputs(Dress dress, Frame frame, String alias, String target, String title) {}

    static List<PlannedFile> planned(Site site) {
        List<PlannedFile> files = new ArrayList<>();
        Newsletter newsletter = site.newsletter();
        Stream<Article> withdrawn = newsletter.issues().stream()
                .flatMap(issue -> issue.withdrawn().stream())
                .flatMap(Article::versions);
        Stream.concat(newsletter.versions(), withdrawn)
                .forEach(article -> article.aliases().forEach(alias -> files.add(planned(site, article, alias))));
        return files;
    }

    private static PlannedFile planned(Site site, Article article, Alias alias) {
        Recipe<Inputs> recipe = Recipe.of(
                "redirect",
                () -> new Inputs(site.dress(), site.frame(), alias.address(), Addresses.of(article), article.title()),
                Redirects::made);
        return new PlannedFile(alias.address(), "redirect", site.language(), recipe).wantedAt(alias.at());
    }

    private static Made made(Inputs in) throws IOException {
        return WebPage.plain(in.dress(), in.frame(), in.alias())
                .made(
                        new Heads(in.frame()).page(in.alias(), "redirect", in.title()),
                        _ -> new View.Redirect(in.target(), in.title()));
    }
}
