package fascicle.model;

import java.util.Optional;

/// Where a link leads. Links inside the newsletter are resolved when they are read, so that none can break.
public sealed interface Target {
    /// Another site or a mailbox; `https:`, `http:`, `mailto:` or `tel:`.
    record Outside(String address) implements Target {
        public Outside {
            address = Shown.text(address);
        }
    }

    /// `[the new bureau](10-national-data-bureau.md#duties)`
    ///
    /// @param anchor a heading's, without `#`
    record ToArticle(ArticleKey article, Optional<String> anchor) implements Target {}

    /// `[the issue](issue.md)`
    record ToIssue(IssueId issue) implements Target {}

    /// `[about us](../../pages/about.md)`
    record ToPage(Slug page, Optional<String> anchor) implements Target {}

    /// `[the draft](annexes/draft.pdf)`
    record ToFile(Attachment file) implements Target {}

    /// `[see above](#background)`
    record Within(String anchor) implements Target {}
}
