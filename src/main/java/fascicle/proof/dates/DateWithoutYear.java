package fascicle.proof.dates;

import fascicle.proof.copy.Copy;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Passage;
import fascicle.proof.copy.Rule;
import fascicle.proof.copy.TextCheck;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A date without a year in a paragraph that names no year: whoever reads the issue in five years, or finds the
/// article by searching, cannot tell which one is meant.
public final class DateWithoutYear implements TextCheck {
    private static final Pattern YEAR = Pattern.compile("(?<![\\d./-])(19|20)\\d\\d(?![\\d/]|\\.\\d)");

    @Override
    public Rule rule() {
        return Rule.warning("date-year", "A date has no year, and the paragraph names none.");
    }

    @Override
    public void read(Copy copy, Findings found) {
        for (Passage passage : copy.passages()) {
            List<WrittenDate> dates = WrittenDate.in(passage);
            Optional<WrittenDate> bare =
                    dates.stream().filter(date -> date.year().isEmpty()).findFirst();
            if (bare.isPresent() && !YEAR.matcher(passage.text()).find()) {
                WrittenDate first = bare.get();
                String message = "\"" + first.text() + "\" has no year";
                found.add(passage.at(first.start()), message, "add the year");
            }
        }
    }
}
