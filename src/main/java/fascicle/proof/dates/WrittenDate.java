package fascicle.proof.dates;

import fascicle.model.Months;
import fascicle.proof.copy.Passage;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date as an author wrote it: `18 October 2023`, `October 19th, 2023`, `September 1-3`.
///
/// @param start its offset in the passage
/// @param shape how it is written, with the day as `18`, the month as `October` and the year as `2023`
/// @param day the last one of a range
record WrittenDate(String text, int start, String shape, OptionalInt year, Month month, int day) {
    private static final String DAY = "(?<day>\\d{1,2})(?<th>st|nd|rd|th)?"
            + "(?:(?<gap> ?[-–~〜] ?| to | and )(?<last>\\d{1,2})(?<lastth>st|nd|rd|th)?)?";

    /// A day first, or a month first; then perhaps a year.
    private static final Pattern DAY_FIRST = Pattern.compile("(?<![\\d.:/-])" + DAY + " (?:of )?(?<month>" + Months.ALL
            + ")(?![a-z])(?<comma>,)?(?: (?<year>\\d{4})(?!\\d))?");
    private static final Pattern MONTH_FIRST = Pattern.compile("\\b(?=[ADFJMNOS])(?<month>" + Months.ALL + ") " + DAY
            + "(?![\\d:])(?:(?<comma>,)? (?<year>\\d{4})(?!\\d))?");
    private static final int LONGEST_MONTH = 31;
    private static final Set<String> COUNTED = Set.of(
            "people", "men", "women", "children", "per", "percent", "million", "billion", "more", "new", "other");
    private static final Set<String> NO_PLURALS =
            Set.of("this", "thus", "always", "towards", "besides", "across", "discuss", "meets", "marks", "starts");

    private static final Pattern ISO =
            Pattern.compile("(?<![\\d/.-])(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?![\\d/-])");
    private static final Pattern NUMERIC =
            Pattern.compile("(?<![\\d/.-])(\\d{1,2})([/.])(\\d{1,2})\\2(\\d{4})(?![\\d/-])");

    int end() {
        return start + text.length();
    }

    /// The day, when the year is written and there is such a day.
    Optional<LocalDate> exact() {
        return year.isPresent() ? on(year.getAsInt()) : Optional.empty();
    }

    /// The day in a year that is said elsewhere.
    Optional<LocalDate> on(int otherYear) {
        try {
            return Optional.of(LocalDate.of(otherYear, month, day));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// All dates of a passage that have a day and a month, in order.
    static List<WrittenDate> in(Passage passage) {
        return passage.once(WrittenDate.class, WrittenDate::read);
    }

    private static List<WrittenDate> read(Passage passage) {
        String text = passage.text();
        List<WrittenDate> dates = new ArrayList<>();
        if (!hasDigit(text)) {
            return dates;
        }
        boolean[] taken = new boolean[text.length() + 1];
        if (Months.mayBeIn(text)) {
            readWords(text, taken, dates);
        }
        if (hasFigures(text)) {
            readFigures(text, taken, dates);
        }
        dates.sort(Comparator.comparingInt(WrittenDate::start));
        return dates;
    }

    private static void readWords(String text, boolean[] taken, List<WrittenDate> dates) {
        for (Matcher date = DAY_FIRST.matcher(text); date.find(); ) {
            if (date.group("year") != null
                    || Integer.parseInt(date.group("day")) <= LONGEST_MONTH
                    || date.end() == text.length()
                    || text.charAt(date.end()) != ' ') {
                add(inWords(date, true), taken, dates);
            }
        }
        for (Matcher date = MONTH_FIRST.matcher(text); date.find(); ) {
            if (date.group("year") != null || !isCount(date, text)) {
                add(inWords(date, false), taken, dates);
            }
        }
    }

    /// Whether a number behind a month counts something: `in August 90 people came`, `June 31–29`.
    private static boolean isCount(Matcher date, String text) {
        int first = Integer.parseInt(date.group("day"));
        boolean falling = date.group("last") != null && Integer.parseInt(date.group("last")) < first;
        return falling
                || first > LONGEST_MONTH && date.group("th") == null
                || date.group("last") == null && date.group("th") == null && isCounted(text, date.end());
    }

    /// Whether the next word is a plural, or people.
    private static boolean isCounted(String text, int at) {
        int begin = at + 1;
        int end = begin;
        while (end < text.length() && Character.isLowerCase(text.charAt(end))) {
            end++;
        }
        String word = at < text.length() && text.charAt(at) == ' ' ? text.substring(begin, end) : "";
        boolean plural = word.length() > 3 && word.endsWith("s") && !NO_PLURALS.contains(word);
        return plural || COUNTED.contains(word);
    }

    private static void readFigures(String text, boolean[] taken, List<WrittenDate> dates) {
        for (Matcher date = ISO.matcher(text); date.find(); ) {
            inFigures(date, 3, 4, 1).ifPresent(found -> add(found, taken, dates));
        }
        for (Matcher date = NUMERIC.matcher(text); date.find(); ) {
            inFigures(date, 3, 1, 4).ifPresent(found -> add(found, taken, dates));
        }
    }

    /// Whether two digits anywhere have a sign between them that dates have.
    private static boolean hasFigures(String text) {
        for (int i = 1; i + 1 < text.length(); i++) {
            if ("-/.".indexOf(text.charAt(i)) >= 0 && isDigit(text.charAt(i - 1)) && isDigit(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static void add(WrittenDate date, boolean[] taken, List<WrittenDate> dates) {
        if (!taken[date.start]) {
            Arrays.fill(taken, date.start, date.end(), true);
            dates.add(date);
        }
    }

    private static WrittenDate inWords(Matcher date, boolean dayFirst) {
        String year = date.group("year");
        String text = date.group();
        String month = month(date.group("month"));
        String shape = dayFirst ? days(date) + " " + month : month + " " + days(date);
        if (year != null) {
            shape += (date.group("comma") == null ? "" : ",") + " 2023";
        }
        return new WrittenDate(
                text.endsWith(",") ? text.substring(0, text.length() - 1) : text,
                date.start(),
                shape,
                year == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(year)),
                Months.named(date.group("month")).orElseThrow(),
                Integer.parseInt(date.group(date.group("last") == null ? "day" : "last")));
    }

    /// How the days are written.
    private static String days(Matcher date) {
        String first = "18" + (date.group("th") == null ? "" : "th");
        return date.group("last") == null
                ? first
                : first + date.group("gap") + "19" + (date.group("lastth") == null ? "" : "th");
    }

    /// How the name of a month is written: `October`, `Oct` or `Oct.`.
    static String month(String written) {
        boolean whole = written.equals("May") || !isShort(written);
        return whole ? "October" : written.endsWith(".") ? "Oct." : "Oct";
    }

    private static boolean isShort(String written) {
        return written.replace(".", "").length() <= 4 && !written.equals("June") && !written.equals("July");
    }

    /// `2023-10-18` or `18/10/2023`; the groups say where month, day and year are.
    private static Optional<WrittenDate> inFigures(Matcher date, int month, int day, int year) {
        int number = Integer.parseInt(date.group(month));
        boolean american = number > 12 && Integer.parseInt(date.group(day)) <= 12;
        int inMonth = american ? Integer.parseInt(date.group(day)) : number;
        String onDay = american ? date.group(month) : date.group(day);
        if (inMonth < 1 || inMonth > 12) {
            return Optional.empty();
        }
        String mark = date.group(2);
        String shape = year == 1 ? "2023" + mark + "10" + mark + "18" : "18" + mark + "10" + mark + "2023";
        OptionalInt inYear = OptionalInt.of(Integer.parseInt(date.group(year)));
        return Optional.of(
                new WrittenDate(date.group(), date.start(), shape, inYear, Month.of(inMonth), Integer.parseInt(onDay)));
    }
}
