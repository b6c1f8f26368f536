package fascicle.render.search;

import fascicle.Parallel;
import fascicle.memory.Memory;
import fascicle.model.Abbreviation;
import fascicle.model.Abbreviations;
import fascicle.model.Issue;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Reads the issues for the index: all threads at once, each issue alone. What was read of an issue is kept, and
/// holds until the issue or the table of abbreviations changes.
final class WordsOfIssues {
    private static final String NAME = "words of an issue";

    private final Memory memory;

    WordsOfIssues(Memory memory) {
        this.memory = memory;
    }

    /// What the words of an issue depend on.
    private record Inputs(List<Row> names, Issue issue) {}

    /// What counts of an abbreviation.
    private record Row(String shortForm, String english, Optional<String> chinese) {
        static Row of(Abbreviation abbreviation) {
            return new Row(abbreviation.shortForm(), abbreviation.english(), abbreviation.chinese());
        }
    }

    /// What reading takes beside the issue itself; the same for all issues.
    private record Tools(Analysis analysis, NameFinder names) {
        static Tools of(List<Abbreviation> abbreviations) {
            Analysis analysis = new Analysis();
            return new Tools(analysis, new NameFinder(new Abbreviations(abbreviations), analysis));
        }
    }

    /// In the order of the issues.
    List<IssueWords> of(SearchInputs inputs, Parallel parallel) throws IOException {
        List<Row> names = inputs.abbreviations().stream().map(Row::of).toList();
        Tools tools = Tools.of(inputs.abbreviations());
        return parallel.<Issue, IssueWords, RuntimeException>each(
                inputs.issues(),
                issue -> memory.kept(
                        memory.key(NAME, new Inputs(names, issue)), IssueWords.class, () -> read(issue, tools)));
    }

    private static IssueWords read(Issue issue, Tools tools) {
        return IssueWordsWriter.written(IndexedArticle.of(issue).stream()
                .map(article -> ArticleReading.of(
                        WeighedPassage.of(article.article(), article.issue()), tools.analysis(), tools.names()))
                .toList());
    }
}
