package fascicle.render.html;

import fascicle.model.Dossier.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Draws states along a line of time, in hundredths of its length.
final class TimeAxis {
    /// Of the whole, at either end.
    private static final double MARGIN = 3;

    /// The least distance of two points, so that their numbers can be read.
    private static final double APART = 6;

    /// So many years are named at most.
    private static final int MOST_YEARS = 8;

    private TimeAxis() {}

    /// Absent when there are not two days.
    static Optional<View.Axis> of(List<State> states) {
        if (states.size() < 2) {
            return Optional.empty();
        }
        long first = states.getFirst().since().firstDay().toEpochDay();
        long last = states.getLast().since().firstDay().toEpochDay();
        boolean fits = (states.size() - 1) * APART <= 100 - 2 * MARGIN;
        if (first == last || !fits) {
            return Optional.empty();
        }
        List<View.Point> points = new ArrayList<>();
        List<Double> places = places(states, first, last);
        for (int i = 0; i < places.size(); i++) {
            points.add(new View.Point(percent(places.get(i)), Integer.toString(i + 1)));
        }
        return Optional.of(new View.Axis(points, years(first, last)));
    }

    private static List<Double> places(List<State> states, long first, long last) {
        double[] places = new double[states.size()];
        for (int i = 0; i < places.length; i++) {
            double own = place(states.get(i).since().firstDay().toEpochDay(), first, last);
            places[i] = i == 0 ? own : Math.max(own, places[i - 1] + APART);
        }
        double end = 100 - MARGIN;
        for (int i = places.length - 1; i >= 0 && places[i] > end; i--) {
            places[i] = end;
            end -= APART;
        }
        return Arrays.stream(places).boxed().toList();
    }

    /// The years that begin along it, and the one in which it begins where there is room for that.
    private static List<View.Point> years(long first, long last) {
        int from = LocalDate.ofEpochDay(first).getYear() + 1;
        int to = LocalDate.ofEpochDay(last).getYear();
        int step = Math.max(1, (to - from) / MOST_YEARS + 1);
        List<View.Point> years = new ArrayList<>();
        if (from > to || place(LocalDate.of(from, 1, 1).toEpochDay(), first, last) >= MARGIN + 2 * APART) {
            years.add(new View.Point(percent(MARGIN), Integer.toString(from - 1)));
        }
        for (int year = from; year <= to; year += step) {
            long day = LocalDate.of(year, 1, 1).toEpochDay();
            years.add(new View.Point(percent(place(day, first, last)), Integer.toString(year)));
        }
        return years;
    }

    private static double place(long day, long first, long last) {
        return MARGIN + (100 - 2 * MARGIN) * (day - first) / (last - first);
    }

    private static String percent(double place) {
        return String.format(Locale.ROOT, "%.1f%%", place);
    }
}
