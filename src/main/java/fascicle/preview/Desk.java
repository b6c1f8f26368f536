package fascicle.preview;

import fascicle.Diagnostic;
import fascicle.SourcePaths;
import fascicle.address.Addresses;
import fascicle.model.Article;
import fascicle.model.Issue;
import fascicle.model.IssueId;
import fascicle.model.Newsletter;
import fascicle.model.PlainText;
import fascicle.model.WordCount;
import fascicle.plan.Offers;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Puts the desk together: how an issue stands, and what is left to do.
final class Desk {
    /// Diagnostics shown of what is not the issue in front of us.
    private static final int MOST = 200;

    private final Newsletter newsletter;
    private final Offers known;
    private final ShownFindings findings;
    private final LocalDate today;

    Desk(Newsletter newsletter, Offers known, ShownFindings findings, LocalDate today) {
        this.newsletter = newsletter;
        this.known = known;
        this.findings = findings;
        this.today = today;
    }

    /// @param wanted the issue to show in full; the newest when there is none of this name
    DeskView.Desk view(String wanted) {
        Optional<Issue> issue = newsletter.issues().stream()
                .filter(each -> wanted.equals(each.id().value()))
                .findFirst()
                .or(newsletter::latest);
        String own = issue.map(each -> folder(each.id())).orElse("?");
        return new DeskView.Desk(
                Optional.empty(),
                newsletter.settings().title(),
                issue.map(this::view),
                newsletter.issues().stream()
                        .filter(each -> !Optional.of(each).equals(issue))
                        .map(this::other)
                        .toList(),
                findings.groups(file -> !file.startsWith(own), MOST),
                (int) findings.count(Diagnostic::isError),
                (int) findings.count(found -> !found.isError()));
    }

    private static String folder(IssueId issue) {
        return SourcePaths.issue(issue.value()) + "/";
    }

    private DeskView.Other other(Issue issue) {
        String folder = folder(issue.id());
        return new DeskView.Other(
                issue.id().value(),
                issue.period(),
                issue.articles().size(),
                (int) findings.count(
                        found -> found.isError() && found.at().path().startsWith(folder)),
                (int) findings.count(
                        found -> !found.isError() && found.at().path().startsWith(folder)));
    }

    private DeskView.Issue view(Issue issue) {
        List<DeskView.Article> articles =
                issue.articles().stream().map(this::view).toList();
        return new DeskView.Issue(
                issue.period(),
                "/" + Addresses.of(issue.id()),
                issue.published().toString(),
                issue.published().isAfter(today),
                Optional.of("/" + Addresses.edition(newsletter.settings(), issue.id())),
                articles.stream().mapToInt(DeskView.Article::words).sum(),
                articles,
                (int) articles.stream().filter(article -> !article.takeaway()).count(),
                new Deadlines(today).of(issue),
                findings.groups(file -> file.startsWith(folder(issue.id())), Integer.MAX_VALUE));
    }

    private DeskView.Article view(Article article) {
        String file = article.at().path();
        return new DeskView.Article(
                article.number(),
                article.title(),
                PageNotices.path(article),
                article.section().title(),
                WordCount.of(PlainText.of(article.body())).all(),
                known.page(article.key()),
                article.takeaway().isPresent(),
                article.draft(),
                (int) findings.count(found -> found.at().path().equals(file)),
                findings.quoted().editor(article.at()));
    }
}
