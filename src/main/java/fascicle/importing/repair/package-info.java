/// Mends what a converter broke, where that is certain: in come pieces, out come the same pieces mended, and a
/// journal of every decision with its line and the words as they were.
@NullMarked
package fascicle.importing.repair;

import org.jspecify.annotations.NullMarked;
