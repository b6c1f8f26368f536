package fascicle.content;

import fascicle.Diagnostic;
import fascicle.Nearest;
import fascicle.content.FileAsRead.Content;
import fascicle.content.FileAsRead.TextAsRead;
import fascicle.content.IssueParts.ArticleParts;
import fascicle.content.source.Problems;
import fascicle.model.ArticleKey;
import fascicle.model.Section;
import fascicle.model.Settings;
import fascicle.model.Slug;
import fascicle.model.Story;
import fascicle.model.Target;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads the texts of one issue and sorts its articles.
final class IssueReader {
    private final FileReader files;
    private final TextReader reader;
    private final Settings settings;
    private final List<ReadText> texts = new ArrayList<>();
    private final Problems problems = new Problems();

    private IssueReader(FileReader files, TextReader reader, Settings settings) {
        this.files = files;
        this.reader = reader;
        this.settings = settings;
    }

    /// An issue that was read.
    ///
    /// @param parts absent when its own file is wrong
    /// @param texts all that were read, those of wrong files too
    /// @param problems what is wrong beside what the texts tell
    record ReadIssue(Optional<IssueParts> parts, List<ReadText> texts, List<Diagnostic> problems) {}

    static ReadIssue read(NamedFiles.OfIssue issue, FileReader files, TextReader reader, Settings settings)
            throws IOException {
        IssueReader own = new IssueReader(files, reader, settings);
        List<ArticleParts> articles = new ArrayList<>();
        for (NamedFiles.OfArticle article : issue.articles()) {
            own.article(article).ifPresent(articles::add);
        }
        articles.sort(Comparator.comparing(article -> settings.sections().indexOf(article.section())));
        TextAsRead text = files.text(issue.file(), reader.surroundings(), "", reader::issue);
        own.texts.add(new ReadText(new Target.ToIssue(issue.id()), issue.file().name(), text));
        Optional<IssueParts> parts = text.content() instanceof Content.OfIssue content
                ? Optional.of(new IssueParts(issue.id(), issue.head(), content, articles))
                : Optional.empty();
        return new ReadIssue(parts, own.texts, own.problems.all());
    }

    private Optional<ArticleParts> article(NamedFiles.OfArticle article) throws IOException {
        TextAsRead text = files.text(article.file(), reader.surroundings(), "", reader::article);
        Optional<Story> story = story(article, text);
        boolean isSound = Stream.concat(article.file().front().problems().stream(), text.problems().stream())
                .noneMatch(Diagnostic::isError);
        Optional<Section> section = story.flatMap(found -> section(found.section(), article.head()));
        if (section.isEmpty()) {
            return Optional.empty();
        }
        Locale language = article.head().language().orElse(settings.language());
        List<ArticleParts> translations = new ArrayList<>();
        for (NamedFiles.OfArticle other : article.translations()) {
            Optional<Story> told =
                    translation(other, new Original(story.get(), article.key().slug(), isSound));
            ArticleKey key = other.key();
            told.filter(_ -> isDistinct(other, article, language))
                    .map(found -> new ArticleParts(key, key.language().orElseThrow(), section.get(), found, List.of()))
                    .ifPresent(translations::add);
        }
        return Optional.of(new ArticleParts(article.key(), language, section.get(), story.get(), translations));
    }

    private Optional<Story> translation(NamedFiles.OfArticle article, Original original) throws IOException {
        Locale language = article.key().language().orElseThrow();
        return story(
                article,
                files.text(
                        article.file(),
                        reader.surroundings(),
                        original.fingerprint(),
                        front -> reader.translation(front, language, original)));
    }

    private Optional<Story> story(NamedFiles.OfArticle article, TextAsRead text) {
        Target target = new Target.ToArticle(article.key(), Optional.empty());
        texts.add(new ReadText(target, article.file().name(), text));
        return text.content() instanceof Content.OfArticle(Story story) ? Optional.of(story) : Optional.empty();
    }

    private Optional<Section> section(String id, Head head) {
        Optional<Section> found = settings.sections().stream()
                .filter(section -> section.id().value().equals(id))
                .findFirst();
        boolean sectionsKnown = !settings.sections().isEmpty();
        if (found.isEmpty() && sectionsKnown) {
            List<String> known = settings.sections().stream()
                    .map(Section::id)
                    .map(Slug::value)
                    .toList();
            String hint = Nearest.to(id, known)
                    .map(near -> "did you mean \"" + near + "\"?")
                    .orElse("newsletter.yaml has " + String.join(", ", known));
            problems.error(head.sectionAt(), "section-unknown", "unknown section \"" + id + "\"", hint);
        }
        return found;
    }

    private boolean isDistinct(NamedFiles.OfArticle translation, NamedFiles.OfArticle original, Locale first) {
        Locale language = translation.key().language().orElseThrow();
        boolean distinct = !language.equals(first);
        if (!distinct) {
            String name = original.file().file().getFileName().toString();
            problems.error(
                    translation.head().at(),
                    "translation-language",
                    "the original is in " + language.getDisplayLanguage(Locale.ENGLISH) + " itself",
                    "name the file after the language it is in, such as " + name.replaceFirst("md$", "zh.md")
                            + ", or say the language of the original there: language: ...");
        }
        return distinct;
    }
}
