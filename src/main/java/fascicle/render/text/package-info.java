/// Plain editions: an issue as a text that any program shows, without any form but line breaks.
///
/// In comes a newsletter; out goes `issue.txt` of each issue, at 72 columns.
@NullMarked
package fascicle.render.text;

import org.jspecify.annotations.NullMarked;
