package fascicle.content;

import fascicle.Diagnostic;
import fascicle.Position;
import fascicle.model.Article;
import fascicle.model.Issue;
import fascicle.model.Manuscript.Sheet;
import fascicle.model.Newsletter;
import fascicle.model.ValuePlaces;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/// What does not fit the day: an issue that has come out and is empty, an article that is to be withdrawn later.
///
/// @param today what comes out by then is out
record Readiness(LocalDate today, SortedMap<String, Sheet> sheets) {
    List<Diagnostic> problems(Newsletter newsletter) {
        if (today.equals(LocalDate.MAX)) {
            return List.of(); // nobody asks for the day
        }
        return Stream.concat(
                        newsletter.issues().stream().filter(this::isEmpty).map(Readiness::empty),
                        newsletter.issues().stream()
                                .flatMap(issue -> issue.withdrawn().stream())
                                .flatMap(article -> early(article).stream()))
                .toList();
    }

    /// A letter of the editors may be all of an issue, and articles that were withdrawn were there.
    private boolean isEmpty(Issue issue) {
        return !issue.published().isAfter(today)
                && issue.articles().isEmpty()
                && issue.withdrawn().isEmpty()
                && issue.editorial().blocks().isEmpty()
                && place(issue.at(), "draft").isEmpty();
    }

    private static Diagnostic empty(Issue issue) {
        return Diagnostic.warning(
                        issue.at(), "issue-empty", "the issue came out on " + issue.published() + " and has no article")
                .withHint("begin one with fascicle new article \"Title\" --issue " + issue.id()
                        + ", or say draft: true here until there is one");
    }

    private Optional<Diagnostic> early(Article article) {
        return article.story()
                .withdrawn()
                .flatMap(why -> why.on())
                .filter(day -> day.isAfter(today))
                .map(day -> Diagnostic.warning(
                                place(article.at(), "withdrawn", "on").orElse(article.at()),
                                "withdrawn-early",
                                "the article is withdrawn at once, and not on " + day)
                        .withHint("write withdrawn: when the day has come"));
    }

    private Optional<Position> place(Position file, Object... steps) {
        return Optional.ofNullable(sheets.get(file.path()))
                .map(sheet -> sheet.places().get(ValuePlaces.key(steps)));
    }
}
