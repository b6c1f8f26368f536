package fascicle.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The publication with all that has appeared of it.
///
/// @param settings what `newsletter.yaml` says
/// @param issues newest first, by publication date and then by id
/// @param pages the standing pages, in their order
/// @param abbreviations the table of short forms
public record Newsletter(Settings settings, List<Issue> issues, List<Page> pages, Abbreviations abbreviations) {
    public Newsletter {
        issues = List.copyOf(issues);
        pages = List.copyOf(pages);
    }

    /// The newest issue; absent only before the first one.
    public Optional<Issue> latest() {
        return issues.stream().findFirst();
    }

    /// All articles of all issues, newest issue first, by number within each.
    public Stream<Article> articles() {
        return issues.stream().flatMap(issue -> issue.articles().stream());
    }
}
