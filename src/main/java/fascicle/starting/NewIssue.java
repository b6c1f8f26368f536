package fascicle.starting;

import fascicle.OnDisk;
import fascicle.SourcePaths;
import fascicle.content.Chosen;
import fascicle.content.ContentReader;
import fascicle.content.yaml.YamlText;
import fascicle.model.Issue;
import fascicle.model.IssueId;
import fascicle.model.Newsletter;
import fascicle.model.Period;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Begins an issue: its folder, with `issue.md` in it.
///
/// @param today when the issue's name does not say its month
public record NewIssue(Path project, IssueId id, LocalDate today) {
    private static final int LONGEST_PERIOD = 12;

    private static final Pattern LIKE_A_MONTH = Pattern.compile("\\d{4}-?\\d{1,2}");

    /// @throws IOException when the newsletter cannot be read or the files cannot be written
    public Started start() throws IOException {
        Optional<Newsletter> newsletter =
                ContentReader.once(project, Chosen.ALL).newsletter();
        if (newsletter.isEmpty()) {
            return NO_NEWSLETTER;
        }
        String file = SourcePaths.issueFile(id.toString());
        if (OnDisk.isThere(project.resolve(file))) {
            return new Started.Refused("the issue " + id + " is there already", "write in it: " + file);
        }
        Optional<YearMonth> month = month(id);
        if (month.isEmpty() && LIKE_A_MONTH.matcher(id.value()).matches()) {
            return new Started.Refused(
                    id + " is no month",
                    "write the year and two digits for the month, such as " + YearMonth.from(today));
        }
        Optional<Issue> former = former(newsletter.get());
        String period =
                month.map(first -> period(first, former, newsletter.get())).orElse(id.value());
        Map<String, String> values = Map.of(
                "period", YamlText.line(period),
                "published",
                        month.map(first -> first.plusMonths(span(first, former) - 1L)
                                        .atEndOfMonth())
                                .orElse(today)
                                .toString(),
                "number",
                        former.flatMap(issue -> issue.number().stream().boxed().findFirst())
                                .map(number -> number(number + 1, newsletter.get()))
                                .orElse("# number: 1"));
        return new FreshFiles(project).add(file, "issue.md", values).write();
    }

    /// An issue that comes between two others is left without the number that the later one has.
    private static String number(int next, Newsletter newsletter) {
        boolean isTaken =
                newsletter.issues().stream().anyMatch(issue -> issue.number().equals(OptionalInt.of(next)));
        return (isTaken ? "# number: " : "number: ") + next;
    }

    static final Started.Refused NO_NEWSLETTER = new Started.Refused(
            "there is no newsletter here, or its newsletter.yaml cannot be read",
            "go to the folder that holds content/, or begin a newsletter with: fascicle init FOLDER");

    private static Optional<YearMonth> month(IssueId id) {
        try {
            return Optional.of(YearMonth.parse(id.value()));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /// The issue before this one.
    private Optional<Issue> former(Newsletter newsletter) {
        return newsletter.issues().stream()
                .filter(issue -> month(issue.id()).isPresent() && issue.id().compareTo(id) < 0)
                .max(Comparator.comparing(Issue::id));
    }

    /// How many months it covers: as many as lie between the issue before and this one.
    private static int span(YearMonth first, Optional<Issue> former) {
        long months = former.flatMap(issue -> month(issue.id()))
                .map(before -> ChronoUnit.MONTHS.between(before, first))
                .orElse(1L);
        return months > LONGEST_PERIOD ? 1 : (int) months;
    }

    private static String period(YearMonth first, Optional<Issue> former, Newsletter newsletter) {
        YearMonth last = first.plusMonths(span(first, former) - 1L);
        return Period.of(first, last, newsletter.settings().language()).text();
    }
}
