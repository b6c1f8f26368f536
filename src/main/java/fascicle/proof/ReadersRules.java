package fascicle.proof;

import fascicle.proof.copy.Rule;
import java.util.List;

/// What the reader of the content remarks, and a newsletter decides how much it matters: slips in Markdown, and signs
/// that nobody sees, which leave no trace in what is made of it.
final class ReadersRules {
    private ReadersRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.warning("link-end", "It is doubtful where an address in running text ends."),
                Rule.warning("markdown-code", "A sentence has become a box of code."),
                Rule.warning("markdown-emphasis", "Stars, underscores or backticks do nothing and are printed."),
                Rule.warning("markdown-foreign", "A sign of another tool does nothing here and is printed."),
                Rule.warning("markdown-heading", "A line was to be a heading and is none."),
                Rule.warning("markdown-link", "Brackets were to be a link or picture and are printed."),
                Rule.warning("markdown-list", "Lines were to be a list and run into each other."),
                Rule.warning("markdown-reference", "A footnote, link or picture is mentioned that nothing defines."),
                Rule.warning("markdown-table", "A cell of a table is left out, or rows make no table."),
                Rule.warning(
                        "text-turned", "A sign that nobody sees shows words in another order than they are written."));
    }
}
