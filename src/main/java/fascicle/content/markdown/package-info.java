/// Markdown in, a text as a tree of blocks and inlines out, with every mistake at its line and column.
///
/// CommonMark with GitHub's additions and ours: lettered lists, captions and spans in tables, known abbreviations.
@NullMarked
package fascicle.content.markdown;

import org.jspecify.annotations.NullMarked;
