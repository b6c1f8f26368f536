/// What every kind of output shares: the renderer's contract, the theme, and a text as XHTML.
///
/// In comes a newsletter; out go files, one after the other, and what one kind of output found that another needs.
@NullMarked
package fascicle.render;

import org.jspecify.annotations.NullMarked;
