package fascicle.model;

import fascicle.Position;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One number of the newsletter.
///
/// @param id the folder's name
/// @param period what the issue covers, as printed: `September – October 2023`
/// @param number counted since the first issue, where the newsletter counts
/// @param cover the picture on the cover, with its alternative text
/// @param envelope what its email says before it is opened
/// @param editorial may be empty
/// @param articles in the order of sections and then of files; numbered 1..n in this order
/// @param withdrawn those that were taken back: they keep their numbers, and nothing of them is left but that
/// @param at where `issue.md` begins
public record Issue(
        IssueId id,
        String period,
        OptionalInt number,
        LocalDate published,
        Optional<Picture> cover,
        Envelope envelope,
        Body editorial,
        List<Article> articles,
        List<Article> withdrawn,
        Position at) {
    private static final Comparator<Article> BY_RANK = Comparator.comparingInt(
                    (Article article) -> article.takeaway().orElseThrow().rank().orElse(Integer.MAX_VALUE))
            .thenComparingInt(Article::number);

    public Issue {
        articles = List.copyOf(articles);
        withdrawn = List.copyOf(withdrawn);
    }

    /// The same issue with its articles in another form.
    public Issue withArticles(List<Article> others) {
        return new Issue(id, period, number, published, cover, envelope, editorial, others, withdrawn, at);
    }

    /// What the issue says of itself: without cover, editorial and articles.
    public Issue withoutContents() {
        return new Issue(
                id, period, number, published, Optional.empty(), Envelope.EMPTY, Body.EMPTY, List.of(), List.of(), at);
    }

    /// The articles in every language, translations right after their originals.
    public Stream<Article> versions() {
        return articles.stream().flatMap(Article::versions);
    }

    /// The articles that have a takeaway, in the order of their ranks; those without a rank follow by number.
    public List<Article> takeaways() {
        return articles.stream()
                .filter(article -> article.takeaway().isPresent())
                .sorted(BY_RANK)
                .toList();
    }

    /// The sections that this issue has articles in, each with its articles, in order.
    public List<Group> groups() {
        Map<Section, List<Article>> bySection = articles.stream()
                .collect(Collectors.groupingBy(Article::section, LinkedHashMap::new, Collectors.toUnmodifiableList()));
        return bySection.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .toList();
    }

    /// What the email of an issue says before it is opened.
    ///
    /// @param subject absent when newsletter and period say it
    /// @param preheader the words behind the subject in a list of emails; absent when the first takeaways say it
    public record Envelope(Optional<String> subject, Optional<String> preheader) {
        public static final Envelope EMPTY = new Envelope(Optional.empty(), Optional.empty());
    }

    /// A section of one issue with its articles.
    public record Group(Section section, List<Article> articles) {
        public Group {
            articles = List.copyOf(articles);
        }
    }
}
