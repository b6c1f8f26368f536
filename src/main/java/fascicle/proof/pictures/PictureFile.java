package fascicle.proof.pictures;

import fascicle.model.Picture;
import fascicle.proof.copy.Check;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Galleys;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/// Looks at the file of each picture once, where it is shown first.
abstract class PictureFile implements Check {
    abstract void look(Picture picture, Measured measured, Findings found);

    @Override
    public void read(Galleys galleys, Findings found) {
        Map<String, Picture> byPath = new LinkedHashMap<>();
        Shown.in(galleys).forEach(picture -> byPath.putIfAbsent(picture.file().path(), picture));
        byPath.values().forEach(picture -> {
            try {
                look(picture, Measured.of(picture.file().source()), found);
            } catch (IOException gone) {
                look(picture, new Measured(0, 0, 0, "it cannot be read: " + gone.getMessage()), found);
            }
        });
    }
}
