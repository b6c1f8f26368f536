package fascicle.model;

import fascicle.Position;

/// A standing text, such as "Introduction of the project".
///
/// @param isPrinted whether it stands in the PDF of each issue too
public record Page(Slug slug, String title, boolean isPrinted, Body body, Position at) {}
