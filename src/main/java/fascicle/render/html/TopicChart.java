package fascicle.render.html;

import fascicle.address.Addresses;
import fascicle.model.Issue;
import fascicle.model.Newsletter;
import fascicle.model.Topic;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How often the most frequent topics came up in each of the latest issues: a row a topic, a column an issue, dots
/// whose area is the number of articles.
final class TopicChart {
    /// Fewer issues show no course of things.
    private static final int FEWEST_ISSUES = 3;

    private static final int ROWS = 12;
    private static final int COLUMNS = 18;
    private static final double UNIT = 5;
    private static final double LARGEST = 13;

    private final List<Issue> issues;

    private TopicChart(Newsletter newsletter) {
        this.issues = newsletter.issues().stream().limit(COLUMNS).toList().reversed();
    }

    /// Absent in the first issues, and while no article has a topic.
    static Optional<View.Chart> of(Newsletter newsletter) {
        TopicChart chart = new TopicChart(newsletter);
        List<View.ChartRow> rows = newsletter.topics().stream()
                .map(chart::row)
                .filter(row -> row.total() > 0)
                .sorted(Comparator.comparingInt(View.ChartRow::total)
                        .reversed()
                        .thenComparing(row -> row.topic().name()))
                .limit(ROWS)
                .toList();
        List<View.Link> columns = chart.issues.stream()
                .map(issue -> new View.Link(issue.period(), Addresses.of(issue.id())))
                .toList();
        return rows.isEmpty() || columns.size() < FEWEST_ISSUES
                ? Optional.empty()
                : Optional.of(new View.Chart(columns, rows));
    }

    private View.ChartRow row(Topic topic) {
        List<Integer> counts = issues.stream().map(issue -> count(issue, topic)).toList();
        List<View.Dot> dots = IntStream.range(0, counts.size())
                .filter(column -> counts.get(column) > 0)
                .mapToObj(column -> new View.Dot(column, radius(counts.get(column)), counts.get(column)))
                .toList();
        int total = counts.stream().collect(Collectors.summingInt(count -> count));
        return new View.ChartRow(PageText.link(topic), counts, dots, total);
    }

    private static int count(Issue issue, Topic topic) {
        return (int) issue.articles().stream()
                .filter(article -> article.topics().contains(topic))
                .count();
    }

    /// In tenths, so that no locale and no processor can write it another way.
    private static String radius(int count) {
        long tenths = Math.round(Math.min(LARGEST, UNIT * Math.sqrt(count)) * 10);
        return tenths / 10 + "." + tenths % 10;
    }
}
