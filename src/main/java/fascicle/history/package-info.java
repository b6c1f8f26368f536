/// What Git remembers: in come the paths of articles, out come their changes since publication.
///
/// Only the history of commits counts, so that the same commits give the same pages on every machine and day.
@NullMarked
package fascicle.history;

import org.jspecify.annotations.NullMarked;
