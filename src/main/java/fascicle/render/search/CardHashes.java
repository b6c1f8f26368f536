package fascicle.render.search;

import fascicle.Parallel;
import fascicle.memory.Memory;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;

/// Tells the index in which folders the cards of all issues lie. What is found is kept, and holds until the issue
/// changes.
final class CardHashes {
    private static final String NAME = "cards of an issue";

    private final Memory memory;

    CardHashes(Memory memory) {
        this.memory = memory;
    }

    /// @param articles how many cards there are, translations included
    private record OfIssue(String hash, int articles) {}

    /// Two columns: for each issue, newest first, how many cards it has; and the hashes.
    Columns of(SearchInputs inputs, Parallel parallel) throws IOException {
        List<IssueCards.Inputs> issues = inputs.cards();
        List<OfIssue> cards = parallel.<IssueCards.Inputs, OfIssue, RuntimeException>each(issues, this::kept);
        Bytes counts = new Bytes();
        Bytes hashes = new Bytes();
        for (OfIssue issue : cards) {
            counts.number(issue.articles());
            hashes.append(HexFormat.of().parseHex(issue.hash()));
        }
        return new Columns(List.of(counts.toArray(), hashes.toArray()));
    }

    private OfIssue kept(IssueCards.Inputs inputs) throws IOException {
        return memory.kept(memory.key(NAME, inputs), OfIssue.class, () -> {
            IssueCards cards = IssueCards.of(inputs);
            return new OfIssue(cards.hash(), cards.contents().size());
        });
    }
}
