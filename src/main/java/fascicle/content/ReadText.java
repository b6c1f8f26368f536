package fascicle.content;

import fascicle.content.FileAsRead.TextAsRead;
import fascicle.model.Target;

/// A text with the page that it becomes.
///
/// @param target what leads to it, without an anchor
/// @param path of its file
record ReadText(Target target, String path, TextAsRead text) {}
