/// Checks of names, numbers of standards and figures: in come texts, out come findings.
@NullMarked
package fascicle.proof.names;

import org.jspecify.annotations.NullMarked;
