package fascicle.model;

import fascicle.Position;
import fascicle.model.text.Body;

/// A standing text, such as "Introduction of the project".
public record Page(Slug slug, String title, Body body, Position at) {}
