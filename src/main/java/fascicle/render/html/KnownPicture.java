package fascicle.render.html;

import fascicle.model.Picture;
import java.util.Optional;

/// A picture that has been looked at.
///
/// @param picture where it is shown first
/// @param hash of its bytes
/// @param shape absent for a kind of picture that cannot be measured, and for one that cannot be shown
record KnownPicture(Picture picture, String hash, Optional<PublishedShape> shape) {}
