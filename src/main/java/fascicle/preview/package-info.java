/// The preview: a project folder goes in, pages for one reader on this machine come out, anew whenever a file is
/// saved. Nothing is published, and nothing is given to other machines.
@NullMarked
package fascicle.preview;

import org.jspecify.annotations.NullMarked;
