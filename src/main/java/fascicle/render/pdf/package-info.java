/// The PDF edition: tagged for screen readers (PDF/UA-1), fit for archives (PDF/A-2a), set like a magazine.
///
/// In comes a newsletter; out goes one PDF per issue, the page on which each article begins, and where in
/// which text each page does.
@NullMarked
package fascicle.render.pdf;

import org.jspecify.annotations.NullMarked;
