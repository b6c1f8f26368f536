package fascicle.content;

import fascicle.Diagnostic;
import fascicle.model.IssueId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The Markdown files of a project, by what their places and names make of them.
///
/// @param issues in the order of their folders
/// @param pages the standing pages, in the order of their files
/// @param dossiers what is said of matters and bodies, in the order of their files
/// @param problems folders and files that can be nothing
record FoundFiles(List<OfIssue> issues, List<Path> pages, List<Path> dossiers, List<Diagnostic> problems) {
    FoundFiles {
        issues = List.copyOf(issues);
        pages = List.copyOf(pages);
        dossiers = List.copyOf(dossiers);
        problems = List.copyOf(problems);
    }

    /// The folder of an issue.
    ///
    /// @param file its `issue.md`
    /// @param articles in the order of their files
    record OfIssue(IssueId id, Path file, List<OfArticle> articles) {
        OfIssue {
            articles = List.copyOf(articles);
        }
    }

    /// @param translations in the order of their languages
    record OfArticle(Path file, List<TranslationName> translations) {
        OfArticle {
            translations = List.copyOf(translations);
        }
    }

    record OfKind(Path file, FileKind kind) {}

    /// All files, in groups of those that are read by one thread: the pages, the dossiers, and each issue.
    List<List<OfKind>> groups() {
        List<List<OfKind>> groups = new ArrayList<>();
        groups.add(pages.stream().map(file -> new OfKind(file, FileKind.PAGE)).toList());
        groups.add(dossiers.stream()
                .map(file -> new OfKind(file, FileKind.DOSSIER))
                .toList());
        issues.forEach(issue -> groups.add(group(issue)));
        return groups;
    }

    private static List<OfKind> group(OfIssue issue) {
        List<OfKind> group = new ArrayList<>(List.of(new OfKind(issue.file(), FileKind.ISSUE)));
        for (OfArticle article : issue.articles()) {
            group.add(new OfKind(article.file(), FileKind.ARTICLE));
            article.translations().forEach(name -> group.add(new OfKind(name.file(), FileKind.TRANSLATION)));
        }
        return group;
    }
}
