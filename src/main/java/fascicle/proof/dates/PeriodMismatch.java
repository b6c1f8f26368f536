package fascicle.proof.dates;

import fascicle.model.Issue;
import fascicle.proof.copy.Check;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Galleys;
import fascicle.proof.copy.Rule;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A period that fits neither the folder of the issue nor the day it came out.
///
/// ```yaml
/// period: July – August 2023
/// published: 2023-11-06
/// ```
public final class PeriodMismatch implements Check {
    private static final Pattern YEAR = Pattern.compile("\\b((?:19|20)\\d\\d)\\b");
    private static final Pattern FOLDER = Pattern.compile("(\\d{4})-(0[1-9]|1[0-2])");

    /// An issue comes out a few months after its period at most.
    private static final int LATEST = 6;

    @Override
    public Rule rule() {
        return Rule.warning("period-mismatch", "The period does not fit the issue.");
    }

    @Override
    public void read(Galleys galleys, Findings found) {
        galleys.newsletter().issues().forEach(issue -> read(issue, galleys, found));
    }

    private static void read(Issue issue, Galleys galleys, Findings found) {
        List<YearMonth> months = months(issue.period());
        if (months.isEmpty()) {
            return;
        }
        String path = issue.at().path();
        YearMonth published = YearMonth.from(issue.published());
        if (published.isBefore(months.getFirst())
                || published.isAfter(months.getLast().plusMonths(LATEST))) {
            found.add(
                    galleys.manuscript().at(path, "published"),
                    "an issue of \"" + issue.period() + "\" was not published on " + issue.published(),
                    "correct the period or the date");
        }
        Matcher folder = FOLDER.matcher(issue.id().value());
        if (folder.matches() && !months.contains(YearMonth.parse(issue.id().value()))) {
            found.add(
                    galleys.manuscript().at(path, "period"),
                    "the period \"" + issue.period() + "\" does not fit the folder " + issue.id(),
                    "correct the period, or rename the folder");
        }
    }

    /// The months of a period, from the first to the last; none when it names none.
    private static List<YearMonth> months(String period) {
        Matcher year = YEAR.matcher(period);
        List<Integer> years = new ArrayList<>();
        while (year.find()) {
            years.add(Integer.valueOf(year.group(1)));
        }
        List<Month> named = named(period);
        if (years.isEmpty() || named.isEmpty()) {
            return List.of();
        }
        YearMonth first = YearMonth.of(years.getFirst(), named.getFirst());
        YearMonth last = YearMonth.of(years.getLast(), named.getLast());
        if (last.isBefore(first)) {
            first = first.minusYears(1);
        }
        List<YearMonth> months = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last) && months.size() < 24; month = month.plusMonths(1)) {
            months.add(month);
        }
        return months;
    }

    private static List<Month> named(String period) {
        List<Month> named = new ArrayList<>();
        for (String word : period.split("[^\\p{L}]+")) {
            for (Month month : Month.values()) {
                String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
                if (word.length() >= 3 && name.startsWith(word)) {
                    named.add(month);
                }
            }
        }
        return named;
    }
}
