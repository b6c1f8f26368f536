package fascicle.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// Which day of publication is the last; issues of a later day wait.
public sealed interface LastDay {
    /// None: no issue waits.
    LastDay NEVER = new Of(LocalDate.MAX);

    /// The day, where the newsletter is at home.
    LocalDate in(ZoneId newsletter);

    /// A day that somebody has named.
    record Of(LocalDate day) implements LastDay {
        @Override
        public LocalDate in(ZoneId newsletter) {
            return day;
        }
    }

    /// Today. It begins in Beijing while it is yesterday in Brussels, wherever the machine stands.
    record Today(Instant now) implements LastDay {
        /// Today, whenever that is.
        public static final Today ANY = new Today(Instant.EPOCH);

        @Override
        public LocalDate in(ZoneId newsletter) {
            return LocalDate.ofInstant(now, newsletter);
        }
    }
}
