/// What an author's Markdown says, as a tree: blocks that hold inlines.
///
/// Every renderer, check and index walks this tree; none of them sees Markdown.
@NullMarked
package fascicle.model.text;

import org.jspecify.annotations.NullMarked;
