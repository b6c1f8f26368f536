/// The email of an issue: HTML that mail programs show, the same as a text, and both with what belongs to them as a
/// message.
///
/// In comes a newsletter, where print has its articles, and which of them are wanted; out go files for each issue.
@NullMarked
package fascicle.render.email;

import org.jspecify.annotations.NullMarked;
