package fascicle.proof.pictures;

import fascicle.model.Picture;
import fascicle.model.Settings;
import fascicle.pictures.RasterFormat;
import fascicle.proof.copy.Bundle;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.NewsletterFacts;
import fascicle.proof.copy.OutsideCheck;
import fascicle.proof.copy.Rule;
import fascicle.proof.printing.PrintMeans;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A picture whose name says another kind than it is, such as a JPEG that was renamed to `.png`: servers and programs
/// that go by the name fail at it. Told at the first place that shows it.
public final class MisnamedPicture implements OutsideCheck<PicturesOnPages> {
    private final PrintMeans.Finder printing;

    /// @param printing has the pictures looked at
    public MisnamedPicture(PrintMeans.Finder printing) {
        this.printing = printing;
    }

    @Override
    public Rule rule() {
        return Rule.warning("picture-named", "The name of a picture says another kind than it is.");
    }

    @Override
    public Class<PicturesOnPages> kind() {
        return PicturesOnPages.class;
    }

    @Override
    public PicturesOnPages gather(Bundle bundle) {
        return PicturesOnPages.in(bundle);
    }

    @Override
    public void read(List<PicturesOnPages> gathered, NewsletterFacts facts, Findings found) {
        Map<String, Picture> byPath = new LinkedHashMap<>();
        gathered.forEach(shown -> shown.pictures()
                .forEach(picture -> byPath.putIfAbsent(picture.file().path(), picture)));
        byPath.values().forEach(picture -> look(picture, facts.settings(), found));
    }

    private void look(Picture picture, Settings settings, Findings found) {
        try {
            printing.of(settings)
                    .pictures()
                    .judge(picture.file().source())
                    .misnamed()
                    .ifPresent(kind -> found.add(
                            picture.at(),
                            "\"" + picture.file().source().getFileName() + "\" is a " + kind
                                    + ", whatever its name says",
                            "rename the file to " + renamed(picture, kind) + ", and name that here"));
        } catch (IOException _) {
            // That it cannot be read is told as an error.
        }
    }

    private static String renamed(Picture picture, RasterFormat kind) {
        String name = String.valueOf(picture.file().source().getFileName());
        return name.substring(0, name.lastIndexOf('.')) + kind.endings().getFirst();
    }
}
