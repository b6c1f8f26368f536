/// The newsletter as a proofreader holds it: in comes what was read, out come passages of running text that know
/// where each of their letters stands, and what every check says about itself.
@NullMarked
package fascicle.proof.copy;

import org.jspecify.annotations.NullMarked;
