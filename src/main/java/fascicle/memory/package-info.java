/// What was made once and need not be made again: results go in under the fingerprint of all that they were made
/// from, and come out, whole or not at all, as long as nothing of it has changed.
@NullMarked
package fascicle.memory;

import org.jspecify.annotations.NullMarked;
