package fascicle.content.source;

import fascicle.Position;

/// A value that remembers where it was written, for complaints that only a later step can make.
///
/// @param track where its letters stand, when it is a text
public record Located<T>(T value, Position at, Track track) {
    /// A value that stands as it reads.
    public Located(T value, Position at) {
        this(value, at, Track.straight(at));
    }
}
