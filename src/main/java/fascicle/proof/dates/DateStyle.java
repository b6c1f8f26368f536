package fascicle.proof.dates;

import fascicle.proof.copy.Bundle;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.IssueCheck;
import fascicle.proof.copy.Passage;
import fascicle.proof.copy.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Dates that one issue writes in several ways: `18 October 2023` and `October 18, 2023`.
///
/// Whether there is a year, or a range of days, makes no other way of it.
public final class DateStyle implements IssueCheck {
    private record Place(Passage passage, WrittenDate date) {}

    @Override
    public Rule rule() {
        return Rule.warning("date-style", "An issue writes its dates in several ways.");
    }

    @Override
    public void read(Bundle bundle, Findings found) {
        List<Place> places = new ArrayList<>();
        bundle.passages()
                .filter(DateStyle::isOwn)
                .forEach(passage -> WrittenDate.in(passage).stream()
                        .filter(date -> !passage.isQuoted(date.start()))
                        .forEach(date -> places.add(new Place(passage, date))));
        Map<String, Long> styles = places.stream()
                .collect(Collectors.groupingBy(place -> style(place.date()), TreeMap::new, Collectors.counting()));
        if (styles.size() < 2) {
            return;
        }
        String usual = styles.entrySet().stream()
                .max(Comparator.comparingLong(Map.Entry::getValue))
                .orElseThrow()
                .getKey();
        places.stream()
                .filter(place -> !style(place.date()).equals(usual))
                .forEach(place -> found.add(
                        place.passage().at(place.date().start()),
                        "\"" + place.date().text() + "\" is written as "
                                + place.date().shape() + ", unlike most dates of the issue",
                        "write it as " + example(usual)));
    }

    private static boolean isOwn(Passage passage) {
        return passage.kind() != Passage.Kind.QUOTATION;
    }

    /// The shape without its year, with a single day.
    private static String style(WrittenDate date) {
        String shape = date.shape();
        String comma = shape.contains(",") ? "," : "";
        String range = shape.contains("-19") || shape.contains("~") || shape.contains(" – ") || shape.contains(" - ")
                ? " as a range with " + shape.replaceAll(".*18(th)?( ?[-–~〜] ?)19.*", "$2")
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
