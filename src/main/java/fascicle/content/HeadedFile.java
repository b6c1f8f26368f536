package fascicle.content;

import fascicle.content.FileAsRead.FrontAsRead;
import java.nio.file.Path;
import java.util.Optional;

/// A file whose head is known.
///
/// @param name as messages name it
/// @param key of what was read of it, which tells its bytes and all else that its reading depends on
/// @param parsed its front matter, where it had to be read just now
/// @param before its text as it was read before, from the same bytes, though perhaps among other files
record HeadedFile(
        Path file,
        String name,
        FileKind kind,
        String key,
        FrontAsRead front,
        Optional<Front> parsed,
        Optional<FileAsRead.TextAsRead> before) {}
