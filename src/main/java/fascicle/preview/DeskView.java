package fascicle.preview;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What the templates of the preview see.
public sealed interface DeskView {
    /// What stands below every page.
    ///
    /// @param edit where the page was written, as an address that opens the editor there
    /// @param paragraphs for each paragraph with an id, the line it was written on: `p-1x2y:12 p-3z:14`
    /// @param folder the address of the file without a line, to which a line is added
    /// @param pdf the path of the PDF of the page's issue
    /// @param marks what readers will not see, or not yet: `Draft`, `To be published 6 November 2023`
    /// @param unpublished paths of other pages with such marks
    /// @param hash tells an open page whether it is still what it was
    /// @param desk whether this is the desk
    /// @param kept whether this is the last good page and not what is written now
    record Bar(
            String hash,
            Optional<String> edit,
            Optional<String> folder,
            String paragraphs,
            Optional<String> pdf,
            List<String> marks,
            List<Mark> unpublished,
            boolean kept,
            boolean desk,
            Findings findings)
            implements DeskView {}

    /// @param path from the site's root
    record Mark(String path, String word) implements DeskView {}

    /// What is wrong.
    ///
    /// @param errors all of them, of whatever page
    /// @param warnings of this page
    /// @param allWarnings how many there are of all pages
    record Findings(List<Finding> errors, List<Finding> warnings, int allWarnings) implements DeskView {}

    /// A diagnostic with the line it is about.
    ///
    /// @param before the line up to the place
    /// @param at the character at the place; empty where the line has ended
    /// @param edit an address that opens the editor there
    record Finding(
            String severity,
            String place,
            String message,
            String code,
            Optional<String> hint,
            String edit,
            boolean quoted,
            String before,
            String at,
            String after)
            implements DeskView {}

    /// A page where there is none of the newsletter's own.
    ///
    /// @param style the path of the theme's own style sheet
    record StandIn(String title, String text, Optional<String> style) implements DeskView {}

    /// The desk.
    ///
    /// @param style the path of the theme's own style sheet
    /// @param others the issues that are not shown in full
    /// @param rest what is wrong outside of the issue that is shown
    record Desk(
            Optional<String> style,
            String title,
            Optional<Issue> issue,
            List<Other> others,
            List<Group> rest,
            int errors,
            int warnings)
            implements DeskView {
        /// The same in a style, by its path.
        Desk in(String sheet) {
            return new Desk(Optional.of(sheet), title, issue, others, rest, errors, warnings);
        }
    }

    /// @param words of all articles together
    /// @param missing how many articles have no takeaway
    record Issue(
            String period,
            String path,
            String published,
            boolean future,
            Optional<String> pdf,
            int words,
            List<Article> articles,
            int missing,
            List<Deadline> deadlines,
            List<Group> findings)
            implements DeskView {}

    /// @param page where it begins in the PDF, when that was made
    record Article(
            int number,
            String title,
            String path,
            String section,
            int words,
            OptionalInt page,
            boolean takeaway,
            boolean draft,
            int findings,
            String edit)
            implements DeskView {}

    /// @param what `Consultation closes` or `Event`
    /// @param left such as `in 12 days`
    record Deadline(String date, String what, String title, String path, String left) implements DeskView {}

    /// What is wrong in one file.
    record Group(String file, List<Finding> findings) implements DeskView {}

    record Other(String id, String period, int articles, int errors, int warnings) implements DeskView {}
}
