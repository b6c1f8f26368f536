/// Checks of the summaries that lead an issue: in come texts, out come findings.
@NullMarked
package fascicle.proof.takeaways;

import org.jspecify.annotations.NullMarked;
