/// Fonts as files: in come their bytes, out come their names, their measures and the characters that they have. The
/// one answer to whether a character can be printed, for checks and renderers alike.
@NullMarked
package fascicle.fonts;

import org.jspecify.annotations.NullMarked;
