package fascicle.render.html;

import java.util.Optional;

/// A matter that stands otherwise than when the issue before appeared.
///
/// @param article of the issue that tells it; absent when it is time that has moved it
record Moved(String title, String path, Optional<Mark.Standing> before, Mark.Standing now, Optional<Listed> article) {}
