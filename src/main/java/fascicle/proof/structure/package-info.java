/// Checks of headings, lists, annexes and topics: in come texts, out come findings.
@NullMarked
package fascicle.proof.structure;

import org.jspecify.annotations.NullMarked;
