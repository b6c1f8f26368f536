/// The flow itself, and the only place where the parts are wired together: a project folder goes in, a site comes
/// out.
@NullMarked
package fascicle.flow;

import org.jspecify.annotations.NullMarked;
