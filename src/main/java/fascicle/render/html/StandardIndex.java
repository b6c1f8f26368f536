package fascicle.render.html;

import fascicle.model.Article;
import fascicle.model.Newsletter;
import fascicle.model.Slug;
import fascicle.model.StandardNumber;
import fascicle.model.StandardNumber.Mention;
import fascicle.model.text.PlainText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Which articles speak of which standards. Spellings that lead to one address are one standard.
final class StandardIndex {
    private final Map<Slug, History> histories = new TreeMap<>();

    StandardIndex(Newsletter newsletter) {
        newsletter.issues().reversed().stream()
                .flatMap(issue -> issue.articles().stream())
                .forEach(this::add);
    }

    /// A standard with the articles that speak of it, oldest first, and the editions they speak of.
    record History(StandardNumber standard, List<Article> articles, SortedSet<String> editions) {
        private void add(Article article) {
            if (articles.isEmpty() || !articles.getLast().key().equals(article.key())) {
                articles.add(article);
            }
        }
    }

    private void add(Article article) {
        mentions(article).forEach(standard -> {
            History history = histories.computeIfAbsent(
                    standard.slug(), _ -> new History(standard.withoutYear(), new ArrayList<>(), new TreeSet<>()));
            history.add(article);
            standard.year().ifPresent(history.editions()::add);
        });
    }

    private static Stream<StandardNumber> mentions(Article article) {
        String takeaway =
                article.takeaway().map(found -> PlainText.of(found.text())).orElse("");
        String all = String.join(
                "\n",
                article.title(),
                String.join("\n", article.standards()),
                takeaway,
                PlainText.of(article.body()),
                PlainText.of(article.source()));
        return StandardNumber.mentionsIn(all).stream().map(Mention::standard);
    }

    /// All standards, by issuer and number.
    List<History> histories() {
        return histories.values().stream()
                .sorted(Comparator.comparing(History::standard))
                .toList();
    }

    boolean has(StandardNumber standard) {
        return histories.containsKey(standard.slug());
    }
}
