package fascicle.pictures;

import java.util.Optional;

/// What is to be said of a picture before it is published.
///
/// @param bytes the size of its file
/// @param width in pixels; 0 for drawings, and when it cannot be told
/// @param misnamed what it is, when its name says another kind
/// @param objection why it cannot be published; absent when it can
public record PictureVerdict(
        long bytes, int width, int height, Optional<RasterFormat> misnamed, Optional<Objection> objection) {
    /// Beyond this, readers on a phone wait for what they cannot see: 1.5 MiB.
    public static final long MOST_BYTES = 3L << 19;

    /// Twice the width of a wide screen's column, in pixels.
    public static final int MOST_PIXELS = 4000;

    /// @param message goes on from "the picture": `is damaged`
    public record Objection(PictureFault.Kind kind, String message) {
        public static Objection of(PictureFault fault) {
            return new Objection(fault.kind(), fault.getMessage());
        }
    }

    static PictureVerdict objected(long bytes, PictureFault fault) {
        return new PictureVerdict(bytes, 0, 0, Optional.empty(), Optional.of(Objection.of(fault)));
    }

    /// Whether it is larger than any page can show.
    public boolean isLarge() {
        return bytes > MOST_BYTES || Math.max(width, height) > MOST_PIXELS;
    }
}
