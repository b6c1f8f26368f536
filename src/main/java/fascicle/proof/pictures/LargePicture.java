package fascicle.proof.pictures;

import fascicle.model.Picture;
import fascicle.pictures.PictureVerdict;
import fascicle.proof.copy.Check;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Galleys;
import fascicle.proof.copy.Rule;
import fascicle.proof.printing.PrintMeans;
import fascicle.proof.printing.ShownPictures;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// A picture that is larger than any page can show, and slow to load on a phone. Told at the first place that shows it.
public final class LargePicture implements Check {
    private final PrintMeans.Finder printing;

    /// @param printing has the pictures looked at
    public LargePicture(PrintMeans.Finder printing) {
        this.printing = printing;
    }

    @Override
    public Rule rule() {
        return Rule.warning("picture-large", "A picture is larger than needed.");
    }

    @Override
    public void read(Galleys galleys, Findings found) {
        Map<String, Picture> byPath = new LinkedHashMap<>();
        ShownPictures.in(galleys.newsletter())
                .forEach(picture -> byPath.putIfAbsent(picture.file().path(), picture));
        byPath.values().forEach(picture -> look(picture, galleys, found));
    }

    private void look(Picture picture, Galleys galleys, Findings found) {
        try {
            PictureVerdict verdict = printing.of(galleys.newsletter().settings())
                    .pictures()
                    .judge(picture.file().source());
            if (verdict.bytes() > PictureVerdict.MOST_BYTES) {
                String size = String.format(Locale.ROOT, "%.1f MB", verdict.bytes() / 1e6);
                found.add(picture.at(), "the picture has " + size, "save it smaller; at most 1.5 MB are wanted");
            } else if (verdict.isLarge()) {
                String size = verdict.width() + " × " + verdict.height();
                found.add(picture.at(), "the picture has " + size + " points", "at most 4000 on a side are ever shown");
            }
        } catch (IOException _) {
            // That it cannot be read is told as an error.
        }
    }
}
