/// The website.
///
/// In comes a newsletter with what the other outputs know of it; out go pages, styles, scripts, pictures and annexes.
@NullMarked
package fascicle.render.html;

import org.jspecify.annotations.NullMarked;
