package fascicle.planted.model;

import fascicle.planted.content.ContentUtil;

/// Breaks the wall between model and content, and closes a cycle.
public record ModelImportsContent(ContentUtil forbidden) {
    /// What content imports, which it may.
    public record Allowed(String value) {}
}
