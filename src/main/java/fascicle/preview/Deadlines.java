package fascicle.preview;

import fascicle.model.Article;
import fascicle.model.Consultation;
import fascicle.model.Event;
import fascicle.model.Issue;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The dates that readers of an issue can still keep, the next first.
record Deadlines(LocalDate today) {
    List<DeskView.Deadline> of(Issue issue) {
        return issue.articles().stream()
                .flatMap(this::of)
                .filter(dated -> !dated.day().isBefore(today))
                .sorted(Comparator.comparing(Dated::day))
                .map(this::view)
                .toList();
    }

    private record Dated(LocalDate day, String what, String title, Article article) {}

    private Stream<Dated> of(Article article) {
        return Stream.concat(
                article.consultations().stream().map(each -> dated(article, each)),
                article.events().stream().map(each -> dated(article, each)));
    }

    private static Dated dated(Article article, Consultation consultation) {
        String title = consultation.title().orElse(article.title());
        return new Dated(consultation.closes(), "Consultation closes", title, article);
    }

    private static Dated dated(Article article, Event event) {
        return new Dated(event.starts().toLocalDate(), "Event", event.title().orElse(article.title()), article);
    }

    private DeskView.Deadline view(Dated dated) {
        long days = ChronoUnit.DAYS.between(today, dated.day());
        String left = days == 0 ? "today" : days == 1 ? "tomorrow" : "in " + days + " days";
        return new DeskView.Deadline(
                dated.day().toString(), dated.what(), dated.title(), PageNotices.path(dated.article()), left);
    }
}
