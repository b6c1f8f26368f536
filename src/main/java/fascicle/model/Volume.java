package fascicle.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Articles of several issues that are bound together: those of a year, or on one matter.
///
/// @param id the end of its file's name: `2023`, `tc260`
/// @param title what stands on its cover: `2023`
/// @param issues oldest first, at least one; each with those of its articles that are bound
public record Volume(IssueId id, String title, List<Issue> issues) {
    private static final int ISSUES_OF_A_YEAR = 2;

    /// @throws IllegalArgumentException when there is no article in it
    public Volume {
        issues = issues.stream().filter(issue -> !issue.articles().isEmpty()).toList();
        if (issues.isEmpty()) {
            throw new IllegalArgumentException("a volume without articles");
        }
    }

    /// The years of a newsletter, earliest first: those in which at least so many issues with articles appeared that
    /// a year is more than an issue.
    public static List<Volume> years(Newsletter newsletter) {
        return newsletter.issues().reversed().stream()
                .filter(issue -> !issue.articles().isEmpty())
                .collect(Collectors.groupingBy(issue -> issue.published().getYear(), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .filter(year -> year.getValue().size() >= ISSUES_OF_A_YEAR)
                .map(year -> of(year.getKey().toString(), year.getValue()))
                .toList();
    }

    private static Volume of(String year, List<Issue> issues) {
        return new Volume(new IssueId(year), year, issues);
    }

    /// All that is bound, in the order of the issues.
    public List<Article> articles() {
        return issues.stream().flatMap(issue -> issue.articles().stream()).toList();
    }

    /// The volume as one issue, in which each of its issues is a section; of the day of the last.
    public Issue bound() {
        Issue last = issues.getLast();
        List<Article> articles =
                issues.stream().flatMap(issue -> parts(issue).stream()).toList();
        return new Issue(
                id,
                title,
                OptionalInt.empty(),
                last.published(),
                cover(),
                Issue.Envelope.EMPTY,
                Body.EMPTY,
                articles,
                List.of(),
                last.at());
    }

    private static List<Article> parts(Issue issue) {
        Section heading = new Section(new Slug(issue.id().value()), issue.period());
        return issue.articles().stream()
                .map(article -> article.withoutHistory().under(heading))
                .toList();
    }

    private Optional<Picture> cover() {
        return issues.reversed().stream()
                .flatMap(issue -> issue.cover().stream())
                .findFirst();
    }
}
