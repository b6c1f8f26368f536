package fascicle.content;

import fascicle.content.FileAsRead.Content;
import fascicle.content.IssueParts.ArticleParts;
import fascicle.content.RevisionSource.Revisions;
import fascicle.model.Article;
import fascicle.model.Author;
import fascicle.model.Issue;
import fascicle.model.Newsletter;
import fascicle.model.Page;
import fascicle.model.Revision;
import fascicle.model.Settings;
import fascicle.model.Topic;
import fascicle.model.Withdrawal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Puts the newsletter together: gives each article its place, in one step and with all its parts.
final class NewsletterMaker {
    private static final Comparator<IssueParts> NEWEST_FIRST = Comparator.comparing(
                    (IssueParts issue) -> issue.content().published())
            .thenComparing(IssueParts::id)
            .reversed();

    private final Settings settings;
    private final OtherNames names;
    private final Revisions revisions;
    private final MergedTopics topics;
    private final MergedTopics authors;

    private NewsletterMaker(
            Settings settings, OtherNames names, Revisions revisions, MergedTopics topics, MergedTopics authors) {
        this.settings = settings;
        this.names = names;
        this.revisions = revisions;
        this.topics = topics;
        this.authors = authors;
    }

    /// @param parts in any order
    static Newsletter made(DataFiles data, List<IssueParts> parts, List<Page> pages, Revisions revisions) {
        List<IssueParts> sorted = parts.stream().sorted(NEWEST_FIRST).toList();
        MergedTopics topics = new MergedTopics(sorted.stream()
                .flatMap(issue -> issue.articles().stream())
                .flatMap(article -> article.story().topics().stream()));
        MergedTopics authors = new MergedTopics(sorted.stream()
                .flatMap(issue -> issue.articles().stream())
                .flatMap(article -> article.story().authors().stream()));
        Settings settings = data.settings().settings();
        NewsletterMaker maker = new NewsletterMaker(settings, data.settings().names(), revisions, topics, authors);
        List<Issue> issues = sorted.stream().map(maker::issue).toList();
        return new Newsletter(settings, issues, pages, data.abbreviations());
    }

    private Issue issue(IssueParts issue) {
        Content.OfIssue content = issue.content();
        List<Article> articles = IntStream.range(0, issue.articles().size())
                .mapToObj(i -> article(issue.articles().get(i), content, i + 1))
                .toList();
        Map<Boolean, List<Article>> taken = articles.stream()
                .collect(Collectors.partitioningBy(
                        article -> article.story().withdrawn().isPresent()));
        return new Issue(
                issue.id(),
                content.period(),
                content.number(),
                content.published(),
                content.cover(),
                content.envelope(),
                content.editorial(),
                taken.get(false),
                taken.get(true).stream().map(NewsletterMaker::takenBack).toList(),
                issue.head().at());
    }

    /// An article that is taken back, on the day of its last change where it does not say which.
    private static Article takenBack(Article article) {
        Withdrawal why = article.story().withdrawn().orElseThrow();
        return new Article(
                article.key(),
                article.number(),
                article.language(),
                article.section(),
                List.of(),
                List.of(),
                List.of(),
                article.translations().stream().map(NewsletterMaker::takenBack).toList(),
                article.story()
                        .takenBack(article.revisions().stream()
                                .map(Revision::day)
                                .findFirst()
                                .map(why::known)
                                .orElse(why)));
    }

    private List<Author> authors(List<String> named) {
        return authors.named(named).stream()
                .map(each -> new Author(each.slug(), each.name()))
                .toList();
    }

    private Article article(ArticleParts parts, Content.OfIssue issue, int number) {
        List<Topic> about = topics.named(parts.story().topics());
        boolean translation = parts.key().language().isPresent();
        return new Article(
                parts.key(),
                number,
                parts.language(),
                translation ? names.in(parts.language(), parts.section()) : parts.section(),
                authors(parts.story().authors()),
                translation ? names.in(parts.language(), about) : about,
                revisions.of(parts.story().at().path(), issue.published(), settings.timezone()),
                parts.translations().stream()
                        .map(other -> article(other, issue, number))
                        .toList(),
                parts.story());
    }
}
