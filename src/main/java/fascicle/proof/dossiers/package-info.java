/// In: what is doubtful in the table of names. Out: a finding for each kind of doubt, so that a newsletter can decide
/// on each.
@NullMarked
package fascicle.proof.dossiers;

import org.jspecify.annotations.NullMarked;
