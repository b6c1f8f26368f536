package fascicle.proof.pictures;

import fascicle.model.Picture;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Rule;

/// A file that has the name of a picture and cannot be shown.
public final class UnreadablePicture extends PictureFile {
    @Override
    public Rule rule() {
        return Rule.error("picture-unreadable", "A picture cannot be shown.");
    }

    @Override
    void look(Picture picture, Measured measured, Findings found) {
        if (!measured.fault().isEmpty()) {
            found.add(
                    picture.at(),
                    "the picture cannot be shown: " + measured.fault(),
                    "save it again as SVG, PNG or JPEG");
        }
    }
}
