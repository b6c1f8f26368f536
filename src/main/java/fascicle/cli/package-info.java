/// The command line: one small file per command. In come arguments and streams, out go text and an exit code.
@NullMarked
package fascicle.cli;

import org.jspecify.annotations.NullMarked;
