package fascicle.model;

import fascicle.Position;

/// A standing text, such as "Introduction of the project".
public record Page(Slug slug, String title, Body body, Position at) {}
