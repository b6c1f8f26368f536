package fascicle.content;

import fascicle.Position;
import fascicle.model.Target;

/// A mention of a heading, to be checked when all headings are known.
///
/// @param target the text it should be in; `Within` for the text that mentions it
record AnchorUse(Target target, String anchor, Position at) {}
