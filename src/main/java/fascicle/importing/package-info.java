/// Takes over a whole issue from one converted document: in come a file and a newsletter, out come the files of an
/// issue, a log of every decision, and whatever found no place. Takes over the posts of a blog too, month by month.
@NullMarked
package fascicle.importing;

import org.jspecify.annotations.NullMarked;
