package fascicle.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// A date as far as it is known: a day, a month or a year.
///
/// @param iso `2022-04-16`, `2022-04` or `2022`
public record Since(String iso) implements Comparable<Since> {
    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int DAY = 10;

    public Since {
        if (read(iso).isEmpty()) {
            throw new IllegalArgumentException("not a date: " + iso);
        }
    }

    public static Since of(LocalDate day) {
        return new Since(day.toString());
    }

    /// A date as it is written; absent when there is no such.
    public static Optional<Since> parse(String written) {
        return read(written).map(_ -> new Since(written));
    }

    private static Optional<LocalDate> read(String written) {
        String whole = switch (written.length()) {
            case YEAR -> written + "-01-01";
            case MONTH -> written + "-01";
            default -> written;
        };
        try {
            return whole.length() == DAY && written.charAt(0) != '-'
                    ? Optional.of(LocalDate.parse(whole))
                    : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// The first day that it may mean.
    public LocalDate firstDay() {
        return read(iso).orElseThrow();
    }

    public boolean isDay() {
        return iso.length() == DAY;
    }

    public boolean isYear() {
        return iso.length() == YEAR;
    }

    /// Whether both may mean the same day.
    public boolean mayBe(Since other) {
        return iso.startsWith(other.iso) || other.iso.startsWith(iso);
    }

    @Override
    public int compareTo(Since other) {
        return iso.compareTo(other.iso);
    }

    @Override
    public String toString() {
        return iso;
    }
}
