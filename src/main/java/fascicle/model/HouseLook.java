package fascicle.model;

import fascicle.Position;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a newsletter changes of the look of its theme.
///
/// ```yaml
/// look:
///   colours: {accent: "#7b1e3a"}
///   dark: {accent: "#f0a8ba"}
/// ```
///
/// @param light colours by their names: `paper`, `ink`, `accent` or `warm`
/// @param dark those of screens that are dark; what is not there follows from the light ones
/// @param fonts before those of the theme, in the order in which they are named
public record HouseLook(
        SortedMap<String, Colour> light, SortedMap<String, Colour> dark, Optional<Logo> logo, List<HouseFont> fonts) {
    /// That of a newsletter that changes nothing.
    public static final HouseLook USUAL = new HouseLook(new TreeMap<>(), new TreeMap<>(), Optional.empty(), List.of());

    public HouseLook {
        light = Collections.unmodifiableSortedMap(new TreeMap<>(light));
        dark = Collections.unmodifiableSortedMap(new TreeMap<>(dark));
        fonts = List.copyOf(fonts);
    }

    /// The same with a sign.
    public HouseLook with(Logo sign) {
        return new HouseLook(light, dark, Optional.of(sign), fonts);
    }

    /// The same with fonts.
    public HouseLook with(List<HouseFont> letters) {
        return new HouseLook(light, dark, logo, letters);
    }

    /// A colour.
    ///
    /// @param hex its red, green and blue, in small letters: `#7b1e3a`
    /// @param at where it is written
    public record Colour(String hex, Position at) {}
}
