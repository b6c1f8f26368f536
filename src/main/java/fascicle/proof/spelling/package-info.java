/// Spelling by a dictionary: in come texts, out come words that no dictionary has.
@NullMarked
package fascicle.proof.spelling;

import org.jspecify.annotations.NullMarked;
