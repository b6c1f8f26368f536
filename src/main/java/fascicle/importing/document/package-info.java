/// A document that some program converted: in comes a file (Markdown as PDF converters write it, or .docx), out come
/// its pieces, each with the line it stands in, unchanged in words and order.
@NullMarked
package fascicle.importing.document;

import org.jspecify.annotations.NullMarked;
