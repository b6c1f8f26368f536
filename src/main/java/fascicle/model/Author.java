package fascicle.model;

/// Who wrote an article; each has a slug of their own.
///
/// @param name as the newest article writes it
public record Author(Slug slug, String name) {}
