package fascicle.render.pdf;

import fascicle.model.ArticleKey;
import fascicle.model.IssueId;
import fascicle.model.Newsletter;
import fascicle.model.Slug;

/// Where the PDFs lie on the site.
final class Editions {
    private static final int LONGEST = 24;

    private Editions() {}

    /// `issues/2023-09/sesec-2023-09.pdf`: a file that is saved says by its name what it is.
    static String path(Newsletter newsletter, IssueId issue) {
        return "issues/" + issue + "/" + name(newsletter.settings().publisher()) + "-" + issue + ".pdf";
    }

    /// Beside the article's page: `issues/2023-09/product-quality-law.pdf`.
    static String path(ArticleKey article) {
        return "issues/" + article.issue() + "/" + article.name() + ".pdf";
    }

    /// The publisher's name, cut after a word where it is long.
    private static String name(String publisher) {
        String slug = Slug.of(publisher).value();
        int cut = slug.length() <= LONGEST ? -1 : slug.lastIndexOf('-', LONGEST);
        return cut > 0 ? slug.substring(0, cut) : slug;
    }
}
