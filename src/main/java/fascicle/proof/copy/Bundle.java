package fascicle.proof.copy;

import fascicle.model.Issue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The texts of one issue, its editorial first; or the standing pages, which are of no issue.
public record Bundle(Optional<Issue> issue, List<Copy> copies) {
    public Bundle {
        copies = List.copyOf(copies);
    }

    public Stream<Passage> passages() {
        return copies.stream().flatMap(copy -> copy.passages().stream());
    }
}
