/// What every kind of output shares: the theme with its words and colours, and a text as XHTML.
///
/// In come the files of a theme and records of what is to be shown; out go filled templates and markup.
@NullMarked
package fascicle.render;

import org.jspecify.annotations.NullMarked;
