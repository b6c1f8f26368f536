/// Where everything stands on the site: the one place in which addresses are spelled. In comes what the newsletter
/// has, out come paths from the site's root.
@NullMarked
package fascicle.address;

import org.jspecify.annotations.NullMarked;
