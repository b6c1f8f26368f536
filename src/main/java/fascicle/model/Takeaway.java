package fascicle.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A short summary of an article that leads the issue.
///
/// @param rank its place among the takeaways, from 1
/// @param title where it differs from the article's
public record Takeaway(OptionalInt rank, Optional<String> title, List<Inline> text) {
    public Takeaway {
        text = List.copyOf(text);
    }
}
