package fascicle.render;

import fascicle.model.ArticleKey;
import fascicle.model.IssueId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/// What one kind of output knows and another prints: page numbers, related articles, where the search index lies.
///
/// @param pages the page of its issue's PDF on which each article begins, from 1
/// @param editions the PDF of each issue, as a path from the site's root
/// @param related articles like this one, the most alike first
/// @param searchFolder the folder of the search client, as a path from the site's root
public record CrossReferences(
        Map<ArticleKey, Integer> pages,
        Map<IssueId, String> editions,
        Map<ArticleKey, List<ArticleKey>> related,
        Optional<String> searchFolder) {
    public static final CrossReferences NONE = new CrossReferences(Map.of(), Map.of(), Map.of(), Optional.empty());

    public CrossReferences {
        pages = Map.copyOf(pages);
        editions = Map.copyOf(editions);
        related = Map.copyOf(related);
    }

    /// Where an article begins in print; absent when no PDF was made.
    public OptionalInt page(ArticleKey article) {
        Integer page = pages.get(article);
        return page == null ? OptionalInt.empty() : OptionalInt.of(page);
    }

    public Optional<String> edition(IssueId issue) {
        return Optional.ofNullable(editions.get(issue));
    }

    public List<ArticleKey> related(ArticleKey article) {
        return related.getOrDefault(article, List.of());
    }

    /// Both together; where both know something, the other's word holds.
    public CrossReferences and(CrossReferences other) {
        return new CrossReferences(
                joined(pages, other.pages),
                joined(editions, other.editions),
                joined(related, other.related),
                other.searchFolder.or(() -> searchFolder));
    }

    private static <K extends Comparable<K>, V> SortedMap<K, V> joined(Map<K, V> ours, Map<K, V> theirs) {
        SortedMap<K, V> joined = new TreeMap<>(ours);
        joined.putAll(theirs);
        return joined;
    }
}
