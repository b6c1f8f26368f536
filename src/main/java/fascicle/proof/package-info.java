/// Reads the newsletter as a proofreader does: in comes a newsletter, out come diagnostics.
@NullMarked
package fascicle.proof;

import org.jspecify.annotations.NullMarked;
