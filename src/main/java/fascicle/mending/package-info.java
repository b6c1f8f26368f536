/// Findings that can be mended for sure come in, and what each file would be; then the files are changed, those that
/// are still what they were.
@NullMarked
package fascicle.mending;

import org.jspecify.annotations.NullMarked;
