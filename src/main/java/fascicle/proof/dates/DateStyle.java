package fascicle.proof.dates;

import fascicle.model.Months;
import fascicle.proof.copy.Bundle;
import fascicle.proof.copy.EnglishOnly;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.IssueCheck;
import fascicle.proof.copy.Passage;
import fascicle.proof.copy.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Dates that one issue writes in several ways: `18 October 2023` and `October 18, 2023`.
///
/// Whether there is a year, or a range of days, makes no other way of it.
public final class DateStyle implements IssueCheck, EnglishOnly {
    /// A month and its year, without a day.
    private static final Pattern MONTH =
            Pattern.compile("\\b(?=[ADFJMNOS])(" + Months.ALL + ")(?![a-z])(,)? (\\d{4})(?!\\d)");

    /// Where an author writes in own words; titles, labels and tables have styles of their own.
    private static final Set<Passage.Kind> OWN_WORDS =
            Set.of(Passage.Kind.TAKEAWAY, Passage.Kind.PARAGRAPH, Passage.Kind.ITEM);

    /// @param shape how the author wrote it
    /// @param style what must be alike in all dates of an issue
    private record Place(Passage passage, int start, String text, String shape, String style) {}

    @Override
    public Rule rule() {
        return Rule.warning("date-style", "An issue writes its dates in several ways.");
    }

    @Override
    public void read(Bundle bundle, Findings found) {
        List<Place> days = new ArrayList<>();
        List<Place> months = new ArrayList<>();
        bundle.passages().filter(passage -> OWN_WORDS.contains(passage.kind())).forEach(passage -> {
            List<WrittenDate> dates = WrittenDate.in(passage);
            dates.stream()
                    .filter(date -> isOwn(passage, date.start()))
                    .forEach(
                            date -> days.add(new Place(passage, date.start(), date.text(), date.shape(), style(date))));
            months(passage, dates, months);
        });
        long shapes = Stream.concat(days.stream(), months.stream())
                .map(Place::shape)
                .distinct()
                .count();
        report(days, shapes, found);
        report(months, shapes, found);
    }

    /// Whether it is the author's, neither in a title of others nor in the words of a link.
    private static boolean isOwn(Passage passage, int at) {
        int link = passage.nextLink(at);
        return passage.isOwn(at) && link != at;
    }

    private static void months(Passage passage, List<WrittenDate> dates, List<Place> months) {
        if (!Months.mayBeIn(passage.text())) {
            return;
        }
        MONTH.matcher(passage.text())
                .results()
                .filter(month -> isOwn(passage, month.start()))
                .filter(month ->
                        dates.stream().noneMatch(date -> date.start() <= month.start() && month.start() < date.end()))
                .forEach(month -> {
                    String style = WrittenDate.month(month.group(1)) + (month.group(2) == null ? " 2023" : ", 2023");
                    months.add(new Place(passage, month.start(), month.group(), style, style));
                });
    }

    /// Reports those that are written unlike most.
    private static void report(List<Place> places, long shapes, Findings found) {
        Map<String, Long> styles =
                places.stream().collect(Collectors.groupingBy(Place::style, TreeMap::new, Collectors.counting()));
        if (styles.size() < 2) {
            return;
        }
        String usual = styles.entrySet().stream()
                .max(Comparator.comparingLong(Map.Entry::getValue))
                .orElseThrow()
                .getKey();
        long rival = styles.entrySet().stream()
                .filter(style -> !style.getKey().equals(usual))
                .mapToLong(Map.Entry::getValue)
                .max()
                .orElse(0);
        if (styles.get(usual) < 2 * rival) {
            return; // the issue has no way of its own
        }
        places.stream()
                .filter(place -> !place.style().equals(usual))
                .forEach(place -> found.add(
                        place.passage().at(place.start()),
                        "\"" + place.text() + "\" is written unlike most dates of the issue",
                        "write it as " + example(usual) + "; the issue writes dates in " + shapes + " ways"));
    }

    /// The shape without its year, with a single day.
    private static String style(WrittenDate date) {
        String shape = date.shape();
        String comma = shape.contains(",") ? "," : "";
        String range = shape.contains("-19") || shape.contains("~") || shape.contains(" – ") || shape.contains(" - ")
                ? " as a range with " + shape.replaceAll("^.*18(th)?( ?[-–~〜] ?)19.*", "$2")
                : "";
        String order = Character.isDigit(shape.charAt(0)) ? "day first" : "month first";
        boolean figures = shape.indexOf(' ') < 0;
        String ordinal = shape.contains("th") ? " with th" : "";
        String month = shape.contains("October") ? "" : " shortened";
        return figures ? shape : order + (order.equals("day first") ? comma : "") + ordinal + month + range;
    }

    private static String example(String style) {
        if (style.startsWith("day first")) {
            return "18 October 2023, or 18–19 October 2023";
        }
        return style.startsWith("month first") ? "October 18, 2023, or October 18–19, 2023" : style;
    }
}
