package fascicle.render.html;

import java.time.LocalDate;
import java.util.Optional;

/// An article of another issue on the same matter.
///
/// @param title of the matter's dossier
/// @param path of the matter's dossier
/// @param standing how the matter stood then
record Trace(Listed article, LocalDate published, String title, String path, Optional<Mark.Standing> standing) {}
