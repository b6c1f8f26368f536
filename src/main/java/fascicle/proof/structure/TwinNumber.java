package fascicle.proof.structure;

import fascicle.Position;
import fascicle.proof.copy.Bundle;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.NewsletterCheck;
import fascicle.proof.copy.NewsletterFacts;
import fascicle.proof.copy.Rule;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Two issues of one number.
///
/// ```yaml
/// number: 12
/// ```
public final class TwinNumber implements NewsletterCheck<TwinNumber.Numbered> {
    /// The number of an issue.
    ///
    /// @param number absent for one that has none, and for the standing pages
    public record Numbered(String id, Optional<Integer> number, Position at) {}

    @Override
    public Rule rule() {
        return Rule.warning("number-twice", "Two issues have the same number.");
    }

    @Override
    public Class<Numbered> kind() {
        return Numbered.class;
    }

    @Override
    public Numbered gather(Bundle bundle) {
        return bundle.issue()
                .map(issue -> new Numbered(
                        issue.id().value(), issue.number().stream().boxed().findFirst(), bundle.at(issue, "number")))
                .orElseGet(() -> new Numbered("", Optional.empty(), Position.startOf("")));
    }

    @Override
    public void read(List<Numbered> gathered, NewsletterFacts facts, Findings found) {
        Map<Integer, Numbered> known = new HashMap<>();
        List<Numbered> inOrder =
                gathered.stream().sorted(Comparator.comparing(Numbered::id)).toList();
        int highest = inOrder.stream()
                .mapToInt(issue -> issue.number().orElse(0))
                .max()
                .orElse(0);
        for (Numbered issue : inOrder) {
            issue.number()
                    .map(number -> known.putIfAbsent(number, issue))
                    .ifPresent(other -> found.add(
                            issue.at(),
                            "the issue " + other.id() + " has the number "
                                    + issue.number().orElseThrow() + " too",
                            "the first that no issue has is " + (highest + 1)));
        }
    }
}
