package fascicle.proof.dates;

import fascicle.proof.copy.EnglishOnly;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Passage;
import fascicle.proof.copy.PassageCheck;
import fascicle.proof.copy.Rule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A weekday that does not fit its date: `Monday, 18 October 2023`, which was a Wednesday.
public final class WrongWeekday implements PassageCheck, EnglishOnly {
    private static final Pattern WEEKDAY = Pattern.compile("\\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:the )?$");

    @Override
    public Rule rule() {
        return Rule.warning("date-weekday", "The weekday does not fit the date.");
    }

    @Override
    public void read(Passage passage, Findings found) {
        if (!passage.text().contains("day")) {
            return;
        }
        for (WrittenDate date : WrittenDate.in(passage)) {
            String before = passage.text().substring(Math.max(0, date.start() - 20), date.start());
            Matcher weekday = WEEKDAY.matcher(before);
            Optional<LocalDate> day = date.exact();
            if (weekday.find() && day.isPresent()) {
                DayOfWeek right = day.get().getDayOfWeek();
                String name = right.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
                if (!name.startsWith(weekday.group(1))) {
                    int offset = date.start() - before.length() + weekday.start();
                    found.add(
                            passage.at(offset),
                            date.text() + " is no " + weekday.group(1) + "day",
                            "it is a " + name + "; check the date too");
                }
            }
        }
    }
}
