package fascicle.model;

import java.nio.file.Path;

/// A file that lies beside the articles of an issue and is published with them.
///
/// @param source where it is read from; always inside the project
/// @param issue the issue whose folder holds it
/// @param path its place within that folder, with `/` between names: `annexes/draft.pdf`
public record Attachment(Path source, IssueId issue, String path) {}
