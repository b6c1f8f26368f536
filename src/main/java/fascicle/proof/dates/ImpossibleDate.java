package fascicle.proof.dates;

import fascicle.model.Months;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Passage;
import fascicle.proof.copy.PassageCheck;
import fascicle.proof.copy.Rule;
import java.time.Year;

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
                        Months.name(date.month()) + " has " + last + " days" + (leap ? "" : " in that year"));
            }
        }
    }
}
