/// Checks of dates, deadlines and periods: in come texts, out come findings.
@NullMarked
package fascicle.proof.dates;

import org.jspecify.annotations.NullMarked;
