/// Publishes a set of files into a folder, safely.
///
/// In come files, one after the other and in any order; out goes a folder that was a whole site at every moment:
/// staged beside it first, then renamed into place file by file, in an order in which no page that can be reached
/// points at something not there yet. What Fascicle wrote, a manifest in the folder tells; anything else is never
/// touched.
@NullMarked
package fascicle.write;

import org.jspecify.annotations.NullMarked;
