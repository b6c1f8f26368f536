/// Checks of short forms and of the table that explains them: in come texts, out come findings.
@NullMarked
package fascicle.proof.abbreviations;

import org.jspecify.annotations.NullMarked;
