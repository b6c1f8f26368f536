package fascicle.content;

import fascicle.content.FileAsRead.Content;
import fascicle.content.IssueParts.ArticleParts;
import fascicle.content.RevisionSource.Revisions;
import fascicle.model.Article;
import fascicle.model.Issue;
import fascicle.model.Newsletter;
import fascicle.model.Page;
import fascicle.model.Settings;
import fascicle.model.Topic;
import java.util.Comparator;
import java.util.List;
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
    private final Topics topics;

    private NewsletterMaker(Settings settings, OtherNames names, Revisions revisions, Topics topics) {
        this.settings = settings;
        this.names = names;
        this.revisions = revisions;
        this.topics = topics;
    }

    /// @param parts in any order
    static Newsletter made(DataFiles data, List<IssueParts> parts, List<Page> pages, Revisions revisions) {
        List<IssueParts> sorted = parts.stream().sorted(NEWEST_FIRST).toList();
        Topics topics = new Topics(sorted.stream()
                .flatMap(issue -> issue.articles().stream())
                .flatMap(article -> article.story().topics().stream()));
        Settings settings = data.settings().settings();
        NewsletterMaker maker = new NewsletterMaker(settings, data.settings().names(), revisions, topics);
        List<Issue> issues = sorted.stream().map(maker::issue).toList();
        return new Newsletter(settings, issues, pages, data.abbreviations());
    }

    private Issue issue(IssueParts issue) {
        Content.OfIssue content = issue.content();
        List<Article> articles = IntStream.range(0, issue.articles().size())
                .mapToObj(i -> article(issue.articles().get(i), content, i + 1))
                .toList();
        return new Issue(
                issue.id(),
                content.period(),
                content.number(),
                content.published(),
                content.cover(),
                content.editorial(),
                articles,
                issue.head().at());
    }

    private Article article(ArticleParts parts, Content.OfIssue issue, int number) {
        List<Topic> about = topics.named(parts.story().topics());
        boolean translation = parts.key().language().isPresent();
        return new Article(
                parts.key(),
                number,
                parts.language(),
                translation ? names.in(parts.language(), parts.section()) : parts.section(),
                translation ? names.in(parts.language(), about) : about,
                revisions.of(parts.story().at().path(), issue.published(), settings.timezone()),
                parts.translations().stream()
                        .map(other -> article(other, issue, number))
                        .toList(),
                parts.story());
    }
}
