package fascicle.model;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/// A call for comments.
///
/// @param title what is open; absent when the article's title says it
/// @param closes the last day on which comments are taken
/// @param submit where to send them: a `mailto:` or `https:` address
public record Consultation(Optional<String> title, Optional<LocalDate> opens, LocalDate closes, Optional<URI> submit) {}
