package fascicle.proof.dates;

import fascicle.proof.copy.Copy;
import fascicle.proof.copy.EnglishOnly;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Passage;
import fascicle.proof.copy.Rule;
import fascicle.proof.copy.TextCheck;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A date without a year in a paragraph that names no year, and far from the day of publication: nobody can tell
/// whether it was or will be.
public final class DateWithoutYear implements TextCheck, EnglishOnly {
    /// So many days from the publication of the issue a date needs no year.
    private static final int NEAR = 120;

    private static final int YEAR_DAYS = 365;
    private static final Pattern YEAR = Pattern.compile("(?<![\\d./-])(19|20)\\d\\d(?![\\d/]|\\.\\d)");

    @Override
    public Rule rule() {
        return Rule.warning("date-year", "A date has no year, and the paragraph names none.");
    }

    /// Whether the day of publication does not tell the year either: so far away, before and after are alike.
    private static boolean isOpen(WrittenDate date, Copy copy) {
        if (date.year().isPresent()) {
            return false;
        }
        return copy.published()
                .flatMap(published ->
                        date.on(published.getYear()).map(day -> Math.abs(ChronoUnit.DAYS.between(published, day))))
                .map(days -> days > NEAR && days < YEAR_DAYS - NEAR)
                .orElse(true);
    }

    @Override
    public void read(Copy copy, Findings found) {
        for (Passage passage : copy.passages()) {
            List<WrittenDate> dates = WrittenDate.in(passage);
            Optional<WrittenDate> bare =
                    dates.stream().filter(date -> isOpen(date, copy)).findFirst();
            if (bare.isPresent() && !YEAR.matcher(passage.text()).find()) {
                WrittenDate first = bare.get();
                String message = "\"" + first.text() + "\" has no year";
                found.add(passage.at(first.start()), message, "add the year");
            }
        }
    }
}
