package fascicle.proof.takeaways;

import fascicle.Position;
import fascicle.model.Article;
import fascicle.model.Issue;
import fascicle.model.Manuscript;
import fascicle.model.Takeaway;
import fascicle.proof.copy.Check;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Galleys;
import fascicle.proof.copy.Rule;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Two takeaways of one issue with the same rank, or a rank that is left out.
///
/// ```yaml
/// takeaway: {rank: 3, text: "..."}
/// ```
public final class TakeawayRank implements Check {
    @Override
    public Rule rule() {
        return Rule.warning("takeaway-rank", "The ranks of an issue's takeaways have a gap or a double.")
                .askedOfTheWhole();
    }

    @Override
    public void read(Galleys galleys, Findings found) {
        galleys.newsletter().issues().forEach(issue -> read(issue, galleys.manuscript(), found));
    }

    private static void read(Issue issue, Manuscript manuscript, Findings found) {
        Map<Integer, Article> ranks = new TreeMap<>();
        for (Article article : ranked(issue)) {
            int rank = rank(article);
            Article other = ranks.putIfAbsent(rank, article);
            if (other != null) {
                String hint = "the other one is in " + other.at().path();
                found.add(at(article, manuscript), "two takeaways have the rank " + rank, hint);
            }
        }
        int expected = 1;
        for (Map.Entry<Integer, Article> entry : ranks.entrySet()) {
            if (entry.getKey() > expected) {
                String message = "no takeaway of this issue has the rank " + expected;
                found.add(at(entry.getValue(), manuscript), message, "ranks count from 1 without gaps");
            }
            expected = entry.getKey() + 1;
        }
    }

    private static List<Article> ranked(Issue issue) {
        return issue.articles().stream()
                .filter(article -> article.takeaway()
                        .filter(takeaway -> takeaway.rank().isPresent())
                        .isPresent())
                .sorted(Comparator.comparing(Article::at))
                .toList();
    }

    private static int rank(Article article) {
        return article.takeaway().map(Takeaway::rank).orElseThrow().orElseThrow();
    }

    private static Position at(Article article, Manuscript manuscript) {
        return manuscript.at(article.at().path(), "takeaway", "rank");
    }
}
