package fascicle.model;

/// A heading that groups articles in every issue, such as `Horizontal Actions`.
///
/// @param id what an article's `section` names
public record Section(Slug id, String title) {}
