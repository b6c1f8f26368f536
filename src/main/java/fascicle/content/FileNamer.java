package fascicle.content;

import fascicle.content.source.Problems;
import fascicle.model.ArticleKey;
import fascicle.model.Slug;
import fascicle.model.Target;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Finds out which files are published and what names their pages, by their heads.
final class FileNamer {
    private final Map<Path, HeadedFile> heads;
    private final boolean drafts;
    private final Map<Path, Target> targets = new HashMap<>();
    private final Set<Path> leftOut = new HashSet<>();
    private final Problems problems = new Problems();

    private FileNamer(Map<Path, HeadedFile> heads, boolean drafts) {
        this.heads = heads;
        this.drafts = drafts;
    }

    /// @param heads of all files that were found
    /// @param drafts whether drafts are read
    static NamedFiles named(FoundFiles found, List<HeadedFile> heads, boolean drafts) {
        FileNamer namer =
                new FileNamer(heads.stream().collect(Collectors.toMap(HeadedFile::file, Function.identity())), drafts);
        List<NamedFiles.OfIssue> issues = found.issues().stream()
                .flatMap(issue -> namer.issue(issue).stream())
                .toList();
        List<NamedFiles.OfPage> pages = found.pages().stream()
                .flatMap(file -> namer.page(file).stream())
                .toList();
        PageFiles files = new PageFiles(namer.targets, namer.leftOut);
        return new NamedFiles(issues, pages, files, namer.problems.all());
    }

    private HeadedFile headed(Path file) {
        return Optional.ofNullable(heads.get(file)).orElseThrow();
    }

    private Optional<NamedFiles.OfIssue> issue(FoundFiles.OfIssue issue) {
        targets.put(issue.file(), new Target.ToIssue(issue.id()));
        List<NamedFiles.OfArticle> articles = articles(issue);
        HeadedFile file = headed(issue.file());
        return file.front().head().map(head -> new NamedFiles.OfIssue(issue.id(), file, head, articles));
    }

    private List<NamedFiles.OfArticle> articles(FoundFiles.OfIssue issue) {
        List<NamedFiles.OfArticle> articles = new ArrayList<>();
        Slugs slugs = new Slugs(problems);
        for (FoundFiles.OfArticle article : issue.articles()) {
            HeadedFile file = headed(article.file());
            Optional<Head> head = file.front().head().filter(found -> !isLeftOut(found, article.file()));
            if (head.isPresent()) {
                ArticleKey key = new ArticleKey(issue.id(), slugs.next(article.file(), head.get()));
                targets.put(article.file(), new Target.ToArticle(key, Optional.empty()));
                articles.add(new NamedFiles.OfArticle(key, file, head.get(), translations(key, article)));
            } else {
                article.translations().forEach(other -> leftOut.add(other.file()));
            }
        }
        return articles;
    }

    private boolean isLeftOut(Head head, Path file) {
        boolean out = head.draft() && !drafts;
        if (out) {
            leftOut.add(file);
        }
        return out;
    }

    private List<NamedFiles.OfArticle> translations(ArticleKey original, FoundFiles.OfArticle article) {
        List<NamedFiles.OfArticle> translations = new ArrayList<>();
        for (TranslationName name : article.translations()) {
            HeadedFile file = headed(name.file());
            ArticleKey key = original.in(name.language().orElseThrow());
            file.front().head().filter(head -> !isLeftOut(head, name.file())).ifPresent(head -> {
                targets.put(name.file(), new Target.ToArticle(key, Optional.empty()));
                translations.add(new NamedFiles.OfArticle(key, file, head, List.of()));
            });
        }
        return translations;
    }

    private Optional<NamedFiles.OfPage> page(Path path) {
        HeadedFile file = headed(path);
        Slug slug = Slug.of(FileName.stem(path));
        targets.put(path, new Target.ToPage(slug, Optional.empty()));
        return file.front().head().map(head -> new NamedFiles.OfPage(slug, file, head));
    }
}
