/// Whether a newsletter can be printed and shown: in comes what was read and the means to print it, out comes each
/// picture that would keep it from being published, and each character that no font has.
@NullMarked
package fascicle.proof.printing;

import org.jspecify.annotations.NullMarked;
