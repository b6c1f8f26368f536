package fascicle.render.pdf;

import fascicle.model.Article;
import fascicle.model.Issue;
import fascicle.model.Settings;
import fascicle.model.Topic;
import fascicle.render.Theme;
import fascicle.render.ThemeException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Prints issues and articles: composes the sheet, fills the theme's template, and sends it to the press unless the
/// cache has it already.
final class PrintRoom {
    private final Theme theme;
    private final EditionCache cache;
    private final Composition.Source source;
    private final Press press;

    PrintRoom(Theme theme, EditionCache cache, Composition.Source source) throws IOException, ThemeException {
        this.theme = theme;
        this.cache = cache;
        this.source = source;
        this.press = new Press(theme);
    }

    /// @param article absent to print the whole issue
    Printed print(Issue issue, Optional<Article> article) throws IOException, ThemeException {
        Composition composition = article.map(one -> Composition.ofArticle(source, issue, one))
                .orElseGet(() -> Composition.ofIssue(source, issue));
        String template = article.isPresent() ? "print/article.ftlh" : "print/issue.ftlh";
        String xhtml = theme.fill(template, composition.sheet());
        Facts facts = article.map(one -> facts(issue, one)).orElseGet(() -> facts(issue));
        var pictures = composition.pictures().files();
        EditionCache.Key key = cache.key(theme, xhtml, facts, pictures);
        Optional<Printed> known = cache.find(key);
        if (known.isPresent()) {
            return known.get();
        }
        Printed printed = press.print(xhtml, facts, pictures);
        if (printed.faults().isEmpty()) {
            cache.keep(key, printed);
        }
        return printed;
    }

    private Facts facts(Issue issue) {
        Settings settings = source.newsletter().settings();
        return new Facts(
                settings.title() + ", " + issue.period(),
                settings.publisher(),
                settings.subtitle().orElse(settings.title()),
                topics(issue.articles().stream()),
                settings.language(),
                issue.published());
    }

    private Facts facts(Issue issue, Article article) {
        Settings settings = source.newsletter().settings();
        return new Facts(
                article.title(),
                settings.publisher(),
                settings.title() + ", " + issue.period(),
                topics(Stream.of(article)),
                article.language(),
                issue.published());
    }

    private static List<String> topics(Stream<Article> articles) {
        return articles.flatMap(article -> article.topics().stream())
                .map(Topic::name)
                .distinct()
                .toList();
    }
}
