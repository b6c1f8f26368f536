package fascicle.proof;

import fascicle.proof.copy.Rule;
import java.util.List;

/// What the reader of the content remarks, and a newsletter decides how much it matters: slips in Markdown, which leave
/// no trace in what is made of it.
final class ReadersRules {
    private ReadersRules() {}

    static List<Rule> all() {
        return List.of(Rule.warning("link-end", "It is doubtful where an address in running text ends."));
    }
}
