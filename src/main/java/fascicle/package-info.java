/// The vocabulary that everyone shares: what is wrong, and where.
///
/// It imports nothing but the JDK.
@NullMarked
package fascicle;

import org.jspecify.annotations.NullMarked;
