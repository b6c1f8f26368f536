package fascicle.preview;

import fascicle.address.Addresses;
import fascicle.model.Article;
import fascicle.model.Issue;
import fascicle.model.Newsletter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Says of pages what readers will not see, or not yet.
record PageNotices(Newsletter newsletter, LocalDate today) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    static String path(Article article) {
        return "/" + Addresses.of(article);
    }

    private static String path(Issue issue) {
        return "/" + Addresses.of(issue.id());
    }

    /// Everything that is marked. In a list of many issues only the issue itself is, not each article.
    List<DeskView.Mark> all() {
        List<DeskView.Mark> marks = new ArrayList<>();
        for (Issue issue : newsletter.issues()) {
            future(issue).ifPresent(_ -> marks.add(new DeskView.Mark(path(issue), "Not yet published")));
            issue.articles().stream()
                    .filter(Article::draft)
                    .forEach(article -> marks.add(new DeskView.Mark(path(article), "Draft")));
        }
        return marks;
    }

    /// What is to be said of one page.
    ///
    /// @param path with a slash before it
    List<String> of(String path) {
        List<String> marks = new ArrayList<>();
        for (Issue issue : newsletter.issues()) {
            boolean within = path.startsWith("/issues/" + issue.id() + "/")
                    || path.equals("/index.html") && newsletter.issues().getFirst() == issue;
            if (within) {
                issue.articles().stream()
                        .filter(article -> article.draft() && path(article).equals(path))
                        .forEach(_ -> marks.add("Draft"));
                future(issue).ifPresent(marks::add);
            }
        }
        return marks;
    }

    private Optional<String> future(Issue issue) {
        return issue.published().isAfter(today)
                ? Optional.of("To be published " + DAY.format(issue.published()))
                : Optional.empty();
    }
}
