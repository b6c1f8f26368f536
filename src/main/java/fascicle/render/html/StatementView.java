package fascicle.render.html;

import fascicle.render.Html;
import java.util.List;
import java.util.Optional;

/// What the site stores and sends, and how accessible it is, as templates see it.
///
/// @param ebooks whether there are e-books
/// @param email where the newsletter is ordered by email: `lists.example.org`
/// @param serverRecords what the server records of readers; absent where the publisher has not said
/// @param contact where readers say what they cannot use
/// @param accessibility what the publisher states; absent where nothing is stated
public record StatementView(
        boolean ebooks,
        Optional<String> email,
        Optional<Html> serverRecords,
        Optional<View.Link> contact,
        Optional<Stated> accessibility) {
    /// What the publisher states on how accessible the site is.
    ///
    /// @param conforms `fully`, `partly` or `not`
    /// @param reviewed the day on which the statement was last looked through
    /// @param method how it was found out
    /// @param faults what does not conform
    /// @param burden what would cost too much to mend
    /// @param outside what the law does not speak of
    /// @param enforcement the authority to turn to when an answer is not enough
    public record Stated(
            String conforms,
            View.Date prepared,
            Optional<View.Date> reviewed,
            Optional<Html> method,
            Optional<String> law,
            List<Html> faults,
            List<Html> burden,
            List<Html> outside,
            Optional<View.Link> enforcement) {}
}
