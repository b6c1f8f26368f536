package fascicle.proof.takeaways;

import fascicle.Position;
import fascicle.model.Article;
import fascicle.model.Takeaway;
import fascicle.proof.copy.Bundle;
import fascicle.proof.copy.Copy;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.IssueCheck;
import fascicle.proof.copy.Rule;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/// Two takeaways of one issue with the same rank, or a rank that is left out.
///
/// ```yaml
/// takeaway: {rank: 3, text: "..."}
/// ```
public final class TakeawayRank implements IssueCheck {
    @Override
    public Rule rule() {
        return Rule.warning("takeaway-rank", "The ranks of an issue's takeaways have a gap or a double.")
                .askedOfTheWhole();
    }

    @Override
    public void read(Bundle bundle, Findings found) {
        Map<Integer, Copy> ranks = new TreeMap<>();
        for (Copy ranked : ranked(bundle)) {
            int rank = rank(ranked).orElseThrow();
            Copy other = ranks.putIfAbsent(rank, ranked);
            if (other != null) {
                String hint = "the other one is in " + other.path();
                found.add(at(ranked), "two takeaways have the rank " + rank, hint);
            }
        }
        // An article that was withdrawn took its takeaway with it; the others keep the ranks that were published.
        boolean mayHaveGaps =
                bundle.issue().filter(issue -> !issue.withdrawn().isEmpty()).isPresent();
        int expected = 1;
        for (Map.Entry<Integer, Copy> entry : ranks.entrySet()) {
            if (entry.getKey() > expected && !mayHaveGaps) {
                String message = "no takeaway of this issue has the rank " + expected;
                found.add(at(entry.getValue()), message, "ranks count from 1 without gaps");
            }
            expected = entry.getKey() + 1;
        }
    }

    private static List<Copy> ranked(Bundle bundle) {
        return bundle.originals()
                .filter(copy -> rank(copy).isPresent())
                .sorted(Comparator.comparing(Copy::at))
                .toList();
    }

    private static OptionalInt rank(Copy copy) {
        return copy.article().flatMap(Article::takeaway).map(Takeaway::rank).orElse(OptionalInt.empty());
    }

    private static Position at(Copy copy) {
        return copy.at("takeaway", "rank");
    }
}
