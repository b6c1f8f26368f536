/// Posts of a blog, as other tools keep them.
///
/// Comes in: a folder of Markdown files with front matter of Jekyll, Hugo, Zola, Pelican, Docusaurus and their like.
/// Goes out: posts with what their heads say, in Markdown without the signs of those tools.
@NullMarked
package fascicle.importing.posts;

import org.jspecify.annotations.NullMarked;
