/// Checks of links and of the files that they lead to: in come texts, out come findings.
@NullMarked
package fascicle.proof.links;

import org.jspecify.annotations.NullMarked;
