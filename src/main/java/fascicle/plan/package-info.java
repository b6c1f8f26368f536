/// What a site consists of, as data: each file that is to be, with all that it is made from. In comes what the
/// renderers plan; out go the files, made in any order.
@NullMarked
package fascicle.plan;

import org.jspecify.annotations.NullMarked;
