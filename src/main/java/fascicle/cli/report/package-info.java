/// Reports that programs read: in come diagnostics, out goes text in a format of theirs.
@NullMarked
package fascicle.cli.report;

import org.jspecify.annotations.NullMarked;
