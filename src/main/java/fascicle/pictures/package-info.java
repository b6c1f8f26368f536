/// Pictures as they lie in the project: what they are, how large, whether they can be shown and printed, and the
/// files that are published of them. The one answer to whether a picture may be printed, for checks and renderers
/// alike.
@NullMarked
package fascicle.pictures;

import org.jspecify.annotations.NullMarked;
