package fascicle.render.search;

import fascicle.Parallel;
import fascicle.memory.Memory;
import fascicle.model.Issue;
import java.io.IOException;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.IntStream;

/// Reads the issues for the index: all threads at once, each issue alone. What was read of an issue is kept, and
/// holds until the issue or what is known under several names changes.
final class WordsOfIssues {
    private static final String NAME = "words of an issue";

    private final Memory memory;

    WordsOfIssues(Memory memory) {
        this.memory = memory;
    }

    /// What the words of an issue depend on.
    private record Inputs(List<SearchName> names, Issue issue) {}

    /// What reading takes beside the issue itself.
    private record Tools(Analysis analysis, NameFinder names) {
        static Tools of(List<SearchName> names) {
            Analysis analysis = new Analysis();
            return new Tools(analysis, new NameFinder(names, analysis));
        }

        /// The same for an issue that may speak of these rows.
        Tools of(SortedSet<Integer> rows) {
            return new Tools(analysis, names.only(rows));
        }
    }

    /// In the order of the issues.
    List<IssueWords> of(SearchInputs inputs, Parallel parallel) throws IOException {
        Tools tools = Tools.of(inputs.names());
        return parallel.<Integer, IssueWords, RuntimeException>each(
                IntStream.range(0, inputs.issues().size()).boxed().toList(),
                i -> words(inputs.issues().get(i), tools.of(inputs.spoken().get(i))));
    }

    private IssueWords words(Issue issue, Tools tools) throws IOException {
        return memory.kept(
                memory.key(NAME, new Inputs(tools.names().known(), issue)), IssueWords.class, () -> read(issue, tools));
    }

    private static IssueWords read(Issue issue, Tools tools) {
        return IssueWordsWriter.written(IndexedArticle.of(issue).stream()
                .map(article -> ArticleReading.of(
                        WeighedPassage.of(article.article(), article.issue()), tools.analysis(), tools.names()))
                .toList());
    }
}
