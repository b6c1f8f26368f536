/// Reads what editors write: files, YAML and Markdown go in; a newsletter comes out, with every mistake that was
/// found.
@NullMarked
package fascicle.content;

import org.jspecify.annotations.NullMarked;
