/// Checks of words and sentences: in come galleys, out come findings.
@NullMarked
package fascicle.proof.language;

import org.jspecify.annotations.NullMarked;
