package fascicle.proof.pictures;

import fascicle.model.Picture;
import fascicle.pictures.PictureVerdict;
import fascicle.pictures.RasterFormat;
import fascicle.proof.copy.Bundle;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.NewsletterFacts;
import fascicle.proof.copy.OutsideCheck;
import fascicle.proof.copy.Rule;
import fascicle.proof.printing.PrintMeans;
import java.util.List;

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
        PicturesOnPages.judged(
                gathered, facts.settings(), printing, (picture, verdict) -> look(picture, verdict, found));
    }

    private static void look(Picture picture, PictureVerdict verdict, Findings found) {
        verdict.misnamed()
                .ifPresent(kind -> found.add(
                        picture.at(),
                        "\"" + picture.file().source().getFileName() + "\" is a " + kind + ", whatever its name says",
                        "rename the file to " + renamed(picture, kind) + ", and name that here"));
    }

    private static String renamed(Picture picture, RasterFormat kind) {
        String name = String.valueOf(picture.file().source().getFileName());
        return name.substring(0, name.lastIndexOf('.')) + kind.endings().getFirst();
    }
}
