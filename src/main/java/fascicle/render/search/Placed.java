package fascicle.render.search;

/// A word of a phrase.
///
/// @param position counts from the first word of the phrase
record Placed(String term, int position) {}
