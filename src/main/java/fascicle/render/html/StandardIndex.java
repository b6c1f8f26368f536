package fascicle.render.html;

import fascicle.model.Article;
import fascicle.model.ArticleKey;
import fascicle.model.Newsletter;
import fascicle.model.PlainText;
import fascicle.model.Slug;
import fascicle.model.StandardNumber;
import fascicle.model.StandardNumber.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Which articles speak of which standards. Spellings that lead to one address are one standard.
final class StandardIndex {
    private final Map<Slug, History> histories = new TreeMap<>();
    private final Map<ArticleKey, Mentions> mentions = new HashMap<>();

    StandardIndex(Newsletter newsletter) {
        this(newsletter, Optional.empty());
    }

    /// @param before the index of an earlier state of the newsletter: of articles that are the same, what it found is
    /// taken over
    StandardIndex(Newsletter newsletter, Optional<StandardIndex> before) {
        newsletter.issues().reversed().stream()
                .flatMap(issue -> issue.articles().stream())
                .forEach(article -> add(mentions(article, before)));
    }

    /// The standards that an article speaks of.
    private record Mentions(Article article, List<StandardNumber> standards) {
        /// A text that was not read again is the same object.
        boolean areOf(Article other) {
            return article.body() == other.body()
                    && article.title().equals(other.title())
                    && article.standards().equals(other.standards())
                    && article.takeaway().equals(other.takeaway())
                    && article.source().equals(other.source());
        }
    }

    /// A standard with the articles that speak of it, oldest first, and the editions they speak of.
    record History(StandardNumber standard, List<Article> articles, SortedSet<String> editions) {
        private void add(Article article) {
            if (articles.isEmpty() || !articles.getLast().key().equals(article.key())) {
                articles.add(article);
            }
        }
    }

    private static Mentions mentions(Article article, Optional<StandardIndex> before) {
        return before.flatMap(index -> Optional.ofNullable(index.mentions.get(article.key())))
                .filter(known -> known.areOf(article))
                .map(known -> new Mentions(article, known.standards()))
                .orElseGet(() -> new Mentions(article, found(article)));
    }

    private void add(Mentions found) {
        mentions.put(found.article().key(), found);
        found.standards().forEach(standard -> {
            History history = histories.computeIfAbsent(
                    standard.slug(), _ -> new History(standard.withoutYear(), new ArrayList<>(), new TreeSet<>()));
            history.add(found.article());
            standard.year().ifPresent(history.editions()::add);
        });
    }

    private static List<StandardNumber> found(Article article) {
        String takeaway =
                article.takeaway().map(found -> PlainText.of(found.text())).orElse("");
        String all = String.join(
                "\n",
                article.title(),
                String.join("\n", article.standards()),
                takeaway,
                PlainText.of(article.body()),
                PlainText.of(article.source()));
        return StandardNumber.mentionsIn(all).stream().map(Mention::standard).toList();
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
