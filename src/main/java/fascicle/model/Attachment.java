package fascicle.model;

import java.nio.file.Path;

/// A file that lies beside the articles and is published with them, such as a picture or an annex.
///
/// @param source where it is read from; always inside the project
/// @param path where it is published, from the site's root: `issues/2023-09/annexes/draft.pdf`
public record Attachment(Path source, String path) {}
