package fascicle.content;

import fascicle.Diagnostic;
import fascicle.model.ArticleKey;
import fascicle.model.IssueId;
import fascicle.model.Slug;
import java.time.LocalDate;
import java.util.List;

/// The files that are published, with what names their pages.
///
/// @param issues in the order of their folders
/// @param pages the standing pages, in the order of their files
/// @param dossiers what is said of matters and bodies, in the order of their files
/// @param waiting the days of the issues that wait for theirs
/// @param problems names that are asked for twice
record NamedFiles(
        List<OfIssue> issues,
        List<OfPage> pages,
        List<OfPage> dossiers,
        PageFiles pageFiles,
        List<LocalDate> waiting,
        List<Diagnostic> problems) {
    NamedFiles {
        issues = List.copyOf(issues);
        waiting = List.copyOf(waiting);
        pages = List.copyOf(pages);
        dossiers = List.copyOf(dossiers);
        problems = List.copyOf(problems);
    }

    /// @param articles in the order of their files
    record OfIssue(IssueId id, HeadedFile file, Head head, List<OfArticle> articles) {
        OfIssue {
            articles = List.copyOf(articles);
        }
    }

    /// @param translations in the order of their languages
    record OfArticle(ArticleKey key, HeadedFile file, Head head, List<OfArticle> translations) {
        OfArticle {
            translations = List.copyOf(translations);
        }
    }

    /// A standing page or a dossier.
    record OfPage(Slug slug, HeadedFile file, Head head) {}
}
