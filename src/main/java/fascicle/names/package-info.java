/// In: a newsletter, and what editors say of matters in files of their own. Out: the one table of names
/// ([fascicle.model.Names]): which bodies, committees, standards, laws and consultations it speaks of, in which
/// articles, and how they stood over time. It follows from these alone, and errs rather by leaving out.
@NullMarked
package fascicle.names;

import org.jspecify.annotations.NullMarked;
