package fascicle.model;

import fascicle.Position;

/// An address that once led to an article.
///
/// @param address from the site's root: `old/path.html`
/// @param at where its author wrote it
public record Alias(String address, Position at) {}
