/// The newsletter as its readers know it: issues, sections, articles, takeaways, abbreviations, events,
/// consultations; and what its authors say, as a tree of blocks that hold inlines, which every renderer, check and
/// index walks. None of them sees Markdown.
///
/// Everything here is a record, complete and checked when it exists; nothing here knows of files, templates or
/// formats.
@NullMarked
package fascicle.model;

import org.jspecify.annotations.NullMarked;
