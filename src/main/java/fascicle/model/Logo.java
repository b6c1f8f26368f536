package fascicle.model;

import java.util.Optional;
import java.util.stream.Stream;

/// The sign of a newsletter.
///
/// ```yaml
/// logo: {file: logo.svg, dark: logo-dark.svg}
/// ```
///
/// @param light on light ground; its words are the newsletter's name, unless others were given
/// @param dark on dark screens; without one, the light one stands on a light ground there
/// @param besideName whether the name stands beside it in words; it is then decoration
public record Logo(Picture light, Optional<Picture> dark, boolean besideName) {
    /// Both.
    public Stream<Picture> pictures() {
        return Stream.concat(Stream.of(light), dark.stream());
    }
}
