package fascicle.proof;

import fascicle.Diagnostic;
import fascicle.model.Article;
import fascicle.model.Issue;
import fascicle.model.Newsletter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Two takeaways of one issue with the same rank, or a rank that is left out.
///
/// ```yaml
/// takeaway: {rank: 3, text: "..."}
/// ```
final class TakeawayRanks implements Check {
    @Override
    public List<Diagnostic> of(Newsletter newsletter) {
        return newsletter.issues().stream().flatMap(issue -> of(issue).stream()).toList();
    }

    private static List<Diagnostic> of(Issue issue) {
        List<Diagnostic> found = new ArrayList<>();
        Map<Integer, Article> ranks = new TreeMap<>();
        for (Article article : issue.articles()) {
            OptionalInt rank =
                    article.takeaway().map(takeaway -> takeaway.rank()).orElse(OptionalInt.empty());
            if (rank.isPresent()) {
                Article other = ranks.putIfAbsent(rank.getAsInt(), article);
                if (other != null) {
                    found.add(twice(rank.getAsInt(), article, other));
                }
            }
        }
        IntStream.rangeClosed(1, ranks.size())
                .filter(rank -> !ranks.containsKey(rank))
                .findFirst()
                .ifPresent(rank -> found.add(gap(rank, issue)));
        return found;
    }

    private static Diagnostic twice(int rank, Article article, Article other) {
        return Diagnostic.warning(article.at(), "takeaway-rank", "two takeaways have the rank " + rank)
                .withHint("the other one is in " + other.at().path());
    }

    private static Diagnostic gap(int rank, Issue issue) {
        return Diagnostic.warning(issue.at(), "takeaway-rank", "no takeaway of this issue has the rank " + rank)
                .withHint("ranks count from 1 without gaps");
    }
}
