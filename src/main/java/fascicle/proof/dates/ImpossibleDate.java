package fascicle.proof.dates;

import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Passage;
import fascicle.proof.copy.PassageCheck;
import fascicle.proof.copy.Rule;
import java.time.Month;
import java.time.Year;
import java.time.format.TextStyle;
import java.util.Locale;

/// A day that no calendar has: `31 November 2023`.
public final class ImpossibleDate implements PassageCheck {
    @Override
    public Rule rule() {
        return Rule.error("date-impossible", "There is no such day.");
    }

    @Override
    public void read(Passage passage, Findings found) {
        for (WrittenDate date : WrittenDate.in(passage)) {
            boolean leap = date.year().isEmpty() || Year.isLeap(date.year().getAsInt());
            int last = date.month().length(leap);
            if (date.day() < 1 || date.day() > last) {
                found.add(
                        passage.at(date.start()),
                        "there is no " + date.text(),
                        name(date.month()) + " has " + last + " days" + (leap ? "" : " in that year"));
            }
        }
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
