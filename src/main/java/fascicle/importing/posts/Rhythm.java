package fascicle.importing.posts;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How posts came out that have a number and no day: `001.md`, `002.md`.
///
/// @param first the day of the lowest number
/// @param every the time from one number to the next
public record Rhythm(LocalDate first, Period every) {
    /// `001`, `12-knots`, `issue-7`, `No. 7`.
    private static final Pattern NUMBER =
            Pattern.compile("(?:\\p{L}{1,20}+[-_ .]{0,2}+|[#№] ?)?0*+(\\d{1,4})(?!\\d)(?:[-_ .].*)?", Pattern.DOTALL);

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    /// The number in the name of a file without its ending; a year is none.
    public static OptionalInt number(String stem) {
        Matcher number = NUMBER.matcher(stem);
        boolean isOne = number.matches() && !YEAR.matcher(number.group(1)).matches();
        return isOne ? OptionalInt.of(Integer.parseInt(number.group(1))) : OptionalInt.empty();
    }

    /// The day of a number.
    ///
    /// @param all the numbers that there are
    Optional<LocalDate> day(int number, Collection<Integer> all) {
        return all.stream().min(Integer::compare).map(lowest -> first.plus(every.multipliedBy(number - lowest)));
    }
}
