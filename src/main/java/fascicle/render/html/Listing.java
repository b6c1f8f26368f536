package fascicle.render.html;

import fascicle.address.Addresses;
import fascicle.model.Article;
import fascicle.model.Issue;
import fascicle.model.IssueId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Lists of articles of several issues.
final class Listing {
    private Listing() {}

    /// Articles below the issues in which they appeared, in the order given.
    static List<View.Group> byIssue(Site site, Composer composer, List<Article> articles) {
        Map<IssueId, List<Article>> byIssue = articles.stream()
                .collect(Collectors.groupingBy(
                        article -> article.key().issue(), LinkedHashMap::new, Collectors.toList()));
        return byIssue.values().stream()
                .map(group -> new View.Group(heading(site.issueOf(group.getFirst())), composer.entries(group)))
                .toList();
    }

    private static View.Link heading(Issue issue) {
        return new View.Link(issue.period(), Addresses.of(issue.id()));
    }
}
