/// Checks of pictures and of the words that stand for them: in come texts, out come findings.
@NullMarked
package fascicle.proof.pictures;

import org.jspecify.annotations.NullMarked;
