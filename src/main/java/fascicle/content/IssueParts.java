package fascicle.content;

import fascicle.content.FileAsRead.Content;
import fascicle.model.ArticleKey;
import fascicle.model.IssueId;
import fascicle.model.Section;
import fascicle.model.Story;
import java.util.List;
import java.util.Locale;

/// An issue as it was read, before its articles have their places.
///
/// @param articles in the order of sections, and of files within them
record IssueParts(IssueId id, Head head, Content.OfIssue content, List<ArticleParts> articles) {
    IssueParts {
        articles = List.copyOf(articles);
    }

    /// An article as it was read.
    ///
    /// @param translations in the order of their languages
    record ArticleParts(
            ArticleKey key, Locale language, Section section, Story story, List<ArticleParts> translations) {
        ArticleParts {
            translations = List.copyOf(translations);
        }
    }
}
