/// Begins newsletters, issues and articles: in come a folder and a few words, out come commented files that build as
/// they are. What exists is never overwritten.
@NullMarked
package fascicle.starting;

import org.jspecify.annotations.NullMarked;
