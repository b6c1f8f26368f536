package fascicle.importing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;

/// What posts are to be taken over, and into what.
///
/// @param folder that holds them
/// @param project the folder that holds `content`, or will
/// @param site where they stood, such as `https://blog.example.org`
/// @param language that they are in, where a newsletter is begun with them
/// @param numbered when posts came out that have a number and no day
/// @param replace whether issues that exist are set aside
public record PostsRequest(
        Path folder,
        Path project,
        Optional<String> site,
        Optional<Locale> language,
        Optional<Numbered> numbered,
        boolean replace) {
    /// How posts came out that have a number and no day.
    ///
    /// @param first the day of the lowest number
    /// @param every the time from one number to the next
    public record Numbered(LocalDate first, Period every) {}
}
