package fascicle.render.pdf;

import fascicle.Diagnostic;
import fascicle.Parallel;
import fascicle.model.Article;
import fascicle.model.ArticleKey;
import fascicle.model.Issue;
import fascicle.model.IssueId;
import fascicle.model.Newsletter;
import fascicle.plan.Outbox;
import fascicle.plan.OutputFile;
import fascicle.render.CrossReferences;
import fascicle.render.Languages;
import fascicle.render.Rendered;
import fascicle.render.Renderer;
import fascicle.render.Theme;
import fascicle.render.ThemeException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Makes the PDF edition: one file per issue and, where the settings ask for it, one per article.
///
/// Wants to know nothing from other renderers. It finds the page on which each article begins and where each issue's
/// PDF lies.
public final class PdfRenderer implements Renderer {
    private final Theme theme;
    private final EditionCache cache;
    private final int threads;

    /// @param cache keeps what is printed from build to build
    /// @param threads how many documents are set at a time, at least 1
    public PdfRenderer(Theme theme, EditionCache cache, int threads) {
        this.theme = theme;
        this.cache = cache;
        this.threads = threads;
    }

    @Override
    public Rendered render(Newsletter newsletter, CrossReferences known, Outbox out)
            throws IOException, ThemeException {
        Languages languages = Languages.of(theme, newsletter.settings().language());
        PrintRoom room = new PrintRoom(theme, cache, new Composition.Source(newsletter, languages));
        List<Order> orders = orders(newsletter);
        List<Printed> printed = new ArrayList<>();
        try (Parallel parallel = Parallel.of(threads)) {
            printed.addAll(parallel.<Order, Printed, ThemeException>each(orders, order -> {
                Printed done = room.print(order.issue(), order.article());
                if (done.faults().isEmpty()) {
                    out.put(order.file(done.pdf()));
                }
                return done;
            }));
        }
        return rendered(newsletter, orders, printed, PrintStyle.warnings(theme));
    }

    /// Where the PDF of each issue lies, as a path from the site's root, whether it has been made or not.
    public static Map<IssueId, String> editions(Newsletter newsletter) {
        return newsletter.issues().stream()
                .map(Issue::id)
                .collect(Collectors.toUnmodifiableMap(id -> id, id -> Editions.path(newsletter, id)));
    }

    /// A PDF that is to be made: of an issue or of one article of it.
    private record Order(Issue issue, Optional<Article> article, String path) {
        OutputFile file(byte[] pdf) {
            OutputFile file = new OutputFile(path, pdf);
            return article.map(named -> file.chosenAt(named.at())).orElse(file);
        }
    }

    private static List<Order> orders(Newsletter newsletter) {
        List<Order> orders = new ArrayList<>();
        for (Issue issue : newsletter.issues()) {
            orders.add(new Order(issue, Optional.empty(), Editions.path(newsletter, issue.id())));
            if (newsletter.settings().articlePdfs()) {
                issue.versions()
                        .forEach(article ->
                                orders.add(new Order(issue, Optional.of(article), Editions.path(article.key()))));
            }
        }
        return orders;
    }

    private static Rendered rendered(
            Newsletter newsletter, List<Order> orders, List<Printed> printed, List<Diagnostic> ofStyle) {
        List<Diagnostic> diagnostics = new ArrayList<>(ofStyle);
        Map<ArticleKey, Integer> pages = new TreeMap<>();
        Map<IssueId, String> editions = new TreeMap<>();
        for (int i = 0; i < orders.size(); i++) {
            Order order = orders.get(i);
            Printed done = printed.get(i);
            if (order.article().isEmpty()) {
                diagnostics.addAll(new Blame(newsletter, order.issue()).diagnostics(done.faults()));
                editions.put(order.issue().id(), order.path());
                order.issue()
                        .versions()
                        .map(Article::key)
                        .filter(key -> done.pages().containsKey(PrintMedium.anchorOf(key)))
                        .forEach(key -> pages.put(key, done.pages().get(PrintMedium.anchorOf(key))));
            }
        }
        return new Rendered(
                diagnostics.stream().sorted().distinct().toList(),
                new CrossReferences(pages, editions, Map.of(), Optional.empty()));
    }
}
