/// Checks of words and sentences: in come texts, out come findings.
@NullMarked
package fascicle.proof.language;

import org.jspecify.annotations.NullMarked;
