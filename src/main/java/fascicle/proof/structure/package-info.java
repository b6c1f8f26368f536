/// Checks of headings, lists, annexes and topics: in come galleys, out come findings.
@NullMarked
package fascicle.proof.structure;

import org.jspecify.annotations.NullMarked;
