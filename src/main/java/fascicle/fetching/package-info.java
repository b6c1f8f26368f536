/// Addresses of pictures come in; their bytes, as they may be published, go out. It opens connections, so nobody calls
/// it but who asks for that.
@NullMarked
package fascicle.fetching;

import org.jspecify.annotations.NullMarked;
