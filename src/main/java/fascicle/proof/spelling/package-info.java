/// Spelling by a dictionary: in come galleys, out come words that no dictionary has.
@NullMarked
package fascicle.proof.spelling;

import org.jspecify.annotations.NullMarked;
