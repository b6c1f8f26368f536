package fascicle.render.search;

import fascicle.model.Article;
import fascicle.model.Issue;
import fascicle.model.Newsletter;
import fascicle.model.Page;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.stream.IntStream;

/// All that the search is made of.
///
/// @param language of the newsletter
/// @param names what is known under several names
/// @param spoken the rows of these that each issue may speak of
/// @param chinese names that are also found as they sound
/// @param pages the standing ones
/// @param issues with what is indexed or shown of them
record SearchInputs(
        Locale language,
        List<SearchName> names,
        List<SortedSet<Integer>> spoken,
        List<String> chinese,
        List<Page> pages,
        List<Issue> issues) {
    SearchInputs {
        names = List.copyOf(names);
        spoken = List.copyOf(spoken);
        chinese = List.copyOf(chinese);
        pages = List.copyOf(pages);
        issues = List.copyOf(issues);
    }

    /// What the cards of each issue are made of, newest first.
    List<IssueCards.Inputs> cards() {
        return IntStream.range(0, issues.size())
                .mapToObj(i -> new IssueCards.Inputs(issues.size() - 1 - i, language, issues.get(i)))
                .toList();
    }

    /// The same of one issue.
    static IssueCards.Inputs cards(Newsletter newsletter, int place) {
        List<Issue> issues = newsletter.issues();
        Issue issue = issues.get(issues.size() - 1 - place);
        return new IssueCards.Inputs(place, newsletter.settings().language(), indexed(issue));
    }

    static SearchInputs of(Newsletter newsletter) {
        SearchNames names = SearchNames.of(newsletter);
        return new SearchInputs(
                newsletter.settings().language(),
                names.table(),
                newsletter.issues().stream().map(names::in).toList(),
                ChineseNames.of(newsletter),
                newsletter.pages(),
                newsletter.issues().stream().map(SearchInputs::indexed).toList());
    }

    private static Issue indexed(Issue issue) {
        return issue.withoutContents()
                .withArticles(
                        issue.articles().stream().map(Article::withoutHistory).toList());
    }
}
