/// A file as text with places in it, and the list of what is wrong with it.
@NullMarked
package fascicle.content.source;

import org.jspecify.annotations.NullMarked;
