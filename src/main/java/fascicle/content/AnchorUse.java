package fascicle.content;

import fascicle.Position;
import fascicle.model.Target;
import java.util.Optional;

/// A mention of a heading, or of another place with a name, to be checked when all headings are known.
///
/// @param target the text it should be in; `Within` for the text that mentions it
/// @param anchor as the author wrote it
/// @param written where the name stands in the file, when it stands there as it reads
record AnchorUse(Target target, String anchor, Position at, Optional<Position> written) {}
