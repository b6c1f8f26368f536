package fascicle.model;

import java.util.Optional;

/// A document that comes with an article.
///
/// @param file absent when readers get it from the editors on request
public record Annex(String title, Optional<Attachment> file) {}
