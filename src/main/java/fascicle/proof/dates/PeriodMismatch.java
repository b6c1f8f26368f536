package fascicle.proof.dates;

import fascicle.model.Issue;
import fascicle.model.Period;
import fascicle.proof.copy.Bundle;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.IssueCheck;
import fascicle.proof.copy.Rule;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A period that fits neither the folder of the issue nor the day it came out.
///
/// ```yaml
/// period: July – August 2023
/// published: 2023-11-06
/// ```
public final class PeriodMismatch implements IssueCheck {
    private static final Pattern FOLDER = Pattern.compile("(\\d{4})-(0[1-9]|1[0-2])");

    /// An issue comes out a few months after its period at most.
    private static final int LATEST = 6;

    @Override
    public Rule rule() {
        return Rule.warning("period-mismatch", "The period does not fit the issue.");
    }

    @Override
    public void read(Bundle bundle, Findings found) {
        bundle.issue().ifPresent(issue -> read(issue, bundle, found));
    }

    private static void read(Issue issue, Bundle bundle, Findings found) {
        Period.named(issue.period()).ifPresent(period -> read(period, issue, bundle, found));
    }

    private static void read(Period period, Issue issue, Bundle bundle, Findings found) {
        YearMonth published = YearMonth.from(issue.published());
        if (published.isBefore(period.first())
                || published.isAfter(period.last().plusMonths(LATEST))) {
            found.add(
                    bundle.at(issue, "published"),
                    "an issue of \"" + issue.period() + "\" was not published on " + issue.published(),
                    "correct the period or the date");
        }
        Matcher folder = FOLDER.matcher(issue.id().value());
        if (folder.matches() && !period.covers(YearMonth.parse(issue.id().value()))) {
            found.add(
                    bundle.at(issue, "period"),
                    "the period \"" + issue.period() + "\" does not fit the folder " + issue.id(),
                    "correct the period, or rename the folder");
        }
    }
}
