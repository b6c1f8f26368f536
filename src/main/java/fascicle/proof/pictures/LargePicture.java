package fascicle.proof.pictures;

import fascicle.model.Picture;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Rule;
import java.util.Locale;

/// A picture that is larger than any page can show, and slow to load on a phone.
public final class LargePicture extends PictureFile {
    /// 1.5 MiB
    private static final long MOST_BYTES = 3L << 19;

    /// Twice the width of a wide screen's column.
    private static final int MOST_POINTS = 4000;

    @Override
    public Rule rule() {
        return Rule.warning("picture-large", "A picture is larger than needed.");
    }

    @Override
    void look(Picture picture, Measured measured, Findings found) {
        if (measured.bytes() > MOST_BYTES) {
            String size = String.format(Locale.ROOT, "%.1f MB", measured.bytes() / 1e6);
            found.add(picture.at(), "the picture has " + size, "save it smaller; at most 1.5 MB are wanted");
        } else if (Math.max(measured.width(), measured.height()) > MOST_POINTS) {
            String size = measured.width() + " × " + measured.height();
            found.add(picture.at(), "the picture has " + size + " points", "at most 4000 on a side are ever shown");
        }
    }
}
