package fascicle.render.html;

import fascicle.address.Addresses;
import fascicle.model.Article;
import fascicle.render.ThemeException;
import java.io.IOException;
import java.util.List;

/// A small page at each address where an article once stood. It leads on by itself, without a script.
final class Redirects implements Part {
    @Override
    public void print(Site site, Press press) throws IOException, ThemeException {
        List<Article> articles = site.newsletter().versions().toList();
        for (Article article : articles) {
            for (String alias : article.aliases()) {
                View.Page page = site.page(alias, "redirect", article.title());
                press.print(page, article.at(), _ -> new View.Redirect(Addresses.of(article), article.title()));
            }
        }
    }
}
