/// The e-book of an issue: EPUB 3.3, with the page numbers of the printed edition.
///
/// In comes a newsletter, and where in it each page of the PDF begins; out goes a file per issue.
@NullMarked
package fascicle.render.epub;

import org.jspecify.annotations.NullMarked;
