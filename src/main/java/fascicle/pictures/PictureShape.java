package fascicle.pictures;

import java.util.List;

/// The size of a published picture and the widths in which there is a file of it.
///
/// @param width of the widest, in pixels
/// @param height of the widest
/// @param widths the smallest first; the last is the width of the picture itself
public record PictureShape(int width, int height, List<Integer> widths) {
    public PictureShape {
        widths = List.copyOf(widths);
    }
}
