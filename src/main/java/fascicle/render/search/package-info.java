/// The search: a Lucene index of every article, the same index as files that a browser reads without a server, and
/// the queries of the command line.
///
/// In comes a newsletter; out go the files below `search/`, the related articles of each article, and results.
@NullMarked
package fascicle.render.search;

import org.jspecify.annotations.NullMarked;
