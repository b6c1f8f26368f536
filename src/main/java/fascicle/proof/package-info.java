/// Reads the newsletter as a proofreader does: in comes a newsletter, out come diagnostics.
///
/// Each check is a small class in the package of its family and has a page in `docs/checks`.
@NullMarked
package fascicle.proof;

import org.jspecify.annotations.NullMarked;
