package fascicle.render.html;

import fascicle.model.ArticleKey;
import fascicle.model.Newsletter;
import fascicle.model.Slug;
import fascicle.model.StandardNumber;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/// Which articles speak of which standards. Spellings that lead to one address are one standard.
final class StandardIndex {
    private final Map<Slug, History> histories = new TreeMap<>();

    private StandardIndex() {}

    /// @param facts of each article as it was first written
    static StandardIndex of(Newsletter newsletter, Function<ArticleKey, TextFacts> facts) {
        StandardIndex index = new StandardIndex();
        newsletter.issues().reversed().stream()
                .flatMap(issue -> issue.articles().stream())
                .forEach(article ->
                        facts.apply(article.key()).standards().forEach(standard -> index.add(standard, article.key())));
        return index;
    }

    /// A standard with the articles that speak of it, oldest first, and the editions they speak of.
    record History(StandardNumber standard, List<ArticleKey> articles, SortedSet<String> editions) {}

    private void add(StandardNumber standard, ArticleKey article) {
        History history = histories.computeIfAbsent(
                standard.slug(), _ -> new History(standard.withoutYear(), new ArrayList<>(), new TreeSet<>()));
        if (history.articles().isEmpty() || !history.articles().getLast().equals(article)) {
            history.articles().add(article);
        }
        standard.year().ifPresent(history.editions()::add);
    }

    /// Whether no article speaks of a standard.
    boolean isEmpty() {
        return histories.isEmpty();
    }

    /// All standards, by issuer and number.
    List<History> histories() {
        return histories.values().stream()
                .sorted(Comparator.comparing(History::standard))
                .toList();
    }

    /// Those that have a page, of these.
    SortedSet<Slug> among(Collection<StandardNumber> standards) {
        SortedSet<Slug> known = new TreeSet<>();
        standards.stream()
                .map(StandardNumber::slug)
                .filter(histories::containsKey)
                .forEach(known::add);
        return known;
    }
}
