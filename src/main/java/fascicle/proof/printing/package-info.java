/// Whether a newsletter can be printed and shown: in comes what was read and the means to print it, out comes each
/// picture and each character that would keep it from being published.
@NullMarked
package fascicle.proof.printing;

import org.jspecify.annotations.NullMarked;
