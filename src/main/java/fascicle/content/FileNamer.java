package fascicle.content;

import fascicle.content.Chosen.Share;
import fascicle.content.source.Problems;
import fascicle.model.ArticleKey;
import fascicle.model.Slug;
import fascicle.model.Target;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
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
    private final Chosen chosen;
    private final ZoneId zone;
    private final Map<Path, Target> targets = new HashMap<>();
    private final Set<Path> leftOut = new HashSet<>();
    private final Map<Path, Appearance> appearances = new HashMap<>();
    private final List<LocalDate> waiting = new ArrayList<>();
    private final Problems problems = new Problems();

    private FileNamer(Map<Path, HeadedFile> heads, Chosen chosen, ZoneId zone) {
        this.heads = heads;
        this.chosen = chosen;
        this.zone = zone;
    }

    /// @param heads of all files that were found
    /// @param chosen which of them are read, and which a build shows
    /// @param zone where the newsletter is at home
    static NamedFiles named(FoundFiles found, List<HeadedFile> heads, Chosen chosen, ZoneId zone) {
        FileNamer namer = new FileNamer(
                heads.stream().collect(Collectors.toMap(HeadedFile::file, Function.identity())), chosen, zone);
        List<NamedFiles.OfIssue> issues = found.issues().stream()
                .flatMap(issue -> namer.issue(issue).stream())
                .toList();
        List<NamedFiles.OfPage> pages = found.pages().stream()
                .flatMap(file -> namer.page(file).stream())
                .toList();
        List<NamedFiles.OfPage> dossiers = found.dossiers().stream()
                .flatMap(file -> namer.dossier(file).stream())
                .toList();
        PageFiles files = new PageFiles(
                namer.targets,
                namer.leftOut,
                namer.appearances,
                chosen.shown().until().in(zone));
        return new NamedFiles(issues, pages, dossiers, files, namer.waiting, namer.problems.all());
    }

    private HeadedFile headed(Path file) {
        return Optional.ofNullable(heads.get(file)).orElseThrow();
    }

    private Optional<NamedFiles.OfIssue> issue(FoundFiles.OfIssue issue) {
        HeadedFile file = headed(issue.file());
        Optional<Head> head = file.front().head();
        note(issue, head);
        boolean waits = head.filter(found -> !chosen.read().isDraft(found))
                .flatMap(Head::published)
                .filter(day -> day.isAfter(chosen.read().until().in(zone)))
                .isPresent();
        if (waits) {
            waiting.add(head.flatMap(Head::published).orElseThrow());
        }
        if (waits || head.filter(chosen.read()::isDraft).isPresent() || isAllDrafts(issue, chosen.read())) {
            leaveOut(issue);
            return Optional.empty();
        }
        targets.put(issue.file(), new Target.ToIssue(issue.id()));
        List<NamedFiles.OfArticle> articles = articles(issue);
        return head.map(found -> new NamedFiles.OfIssue(issue.id(), file, found, articles));
    }

    private boolean isAllDrafts(FoundFiles.OfIssue issue, Share share) {
        return !issue.articles().isEmpty()
                && issue.articles().stream().allMatch(article -> isDraft(article.file(), share));
    }

    private boolean isDraft(Path file, Share share) {
        return headed(file).front().head().filter(share::isDraft).isPresent();
    }

    /// Takes down when a build shows the texts of an issue.
    private void note(FoundFiles.OfIssue issue, Optional<Head> head) {
        Share shown = chosen.shown();
        LocalDate day = head.flatMap(Head::published).orElse(LocalDate.MIN);
        boolean waits = isDraft(issue.file(), shown) || isAllDrafts(issue, shown);
        appearances.put(issue.file(), new Appearance(waits, day));
        for (FoundFiles.OfArticle article : issue.articles()) {
            boolean own = waits || isDraft(article.file(), shown);
            appearances.put(article.file(), new Appearance(own, day));
            article.translations()
                    .forEach(other ->
                            appearances.put(other.file(), new Appearance(own || isDraft(other.file(), shown), day)));
        }
    }

    private void leaveOut(FoundFiles.OfIssue issue) {
        leftOut.add(issue.file());
        for (FoundFiles.OfArticle article : issue.articles()) {
            leftOut.add(article.file());
            article.translations().forEach(other -> leftOut.add(other.file()));
        }
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
        boolean out = chosen.read().isDraft(head);
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

    /// Where its page will be is known only when all has been read; nothing leads to its file.
    private Optional<NamedFiles.OfPage> dossier(Path path) {
        HeadedFile file = headed(path);
        return file.front().head().map(head -> new NamedFiles.OfPage(Slug.of(FileName.stem(path)), file, head));
    }

    private Optional<NamedFiles.OfPage> page(Path path) {
        HeadedFile file = headed(path);
        Slug slug = Slug.of(FileName.stem(path));
        targets.put(path, new Target.ToPage(slug, Optional.empty()));
        return file.front().head().map(head -> new NamedFiles.OfPage(slug, file, head));
    }
}
