package fascicle.render.html;

import fascicle.model.Article;
import fascicle.model.ArticleKey;
import fascicle.model.IssueId;
import fascicle.model.Section;
import fascicle.model.Slug;
import fascicle.model.StandardNumber;
import java.nio.charset.StandardCharsets;

/// Where each page stands, as a path from the site's root. Every page is a file with a name: nothing needs a server.
final class Addresses {
    static final String HOME = "index.html";
    static final String ARCHIVE = "archive.html";
    static final String TOPICS = "topics/index.html";
    static final String SECTIONS = "sections/index.html";
    static final String ABBREVIATIONS = "abbreviations.html";
    static final String STANDARDS = "standards.html";
    static final String DATES = "dates.html";
    static final String SEARCH = "search.html";
    static final String NOT_FOUND = "404.html";

    private Addresses() {}

    static String of(IssueId issue) {
        return "issues/" + issue + "/index.html";
    }

    static String of(Article article) {
        return of(article.key());
    }

    static String of(ArticleKey article) {
        return "issues/" + article.issue() + "/" + article.name() + ".html";
    }

    static String topic(Slug topic) {
        return "topics/" + free(topic) + ".html";
    }

    static String of(Section section) {
        return "sections/" + free(section.id()) + ".html";
    }

    /// The name of a page beside an `index.html`: one that is called so itself gets a hyphen, with which no slug
    /// begins.
    private static String free(Slug slug) {
        return slug.value().equals("index") ? "-index" : slug.value();
    }

    static String of(StandardNumber standard) {
        return "standards/" + standard.slug() + ".html";
    }

    static String page(Slug page) {
        return page + ".html";
    }

    /// The steps from a page up to the site's root: `../../` for `issues/2023-09/index.html`.
    static String root(String page) {
        return "../".repeat((int) page.chars().filter(c -> c == '/').count());
    }

    /// A path as it stands in a link: what is not a plain ASCII letter, digit or sign is percent-encoded.
    static String encoded(String path) {
        StringBuilder encoded = new StringBuilder(path.length() + 8);
        for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (unit & 0xff);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || "/-._~".indexOf(c) >= 0)) {
                encoded.append(c);
            } else {
                encoded.append('%').append(String.format(java.util.Locale.ROOT, "%02X", (int) c));
            }
        }
        return encoded.toString();
    }
}
