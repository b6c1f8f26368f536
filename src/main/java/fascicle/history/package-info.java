/// What Git remembers: in comes a newsletter, out comes the same with the changes of its articles since publication.
///
/// Only the history of commits counts, so that the same commits give the same pages on every machine and day.
@NullMarked
package fascicle.history;

import org.jspecify.annotations.NullMarked;
