package fascicle.proof.pictures;

import fascicle.model.Picture;
import fascicle.pictures.PictureVerdict;
import fascicle.proof.copy.Bundle;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.NewsletterFacts;
import fascicle.proof.copy.OutsideCheck;
import fascicle.proof.copy.Rule;
import fascicle.proof.printing.PrintMeans;
import java.util.List;
import java.util.Locale;

/// A picture that is larger than any page can show, and slow to load on a phone. Told at the first place that shows
/// it.
public final class LargePicture implements OutsideCheck<PicturesOnPages> {
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
        if (verdict.bytes() > PictureVerdict.MOST_BYTES) {
            String size = String.format(Locale.ROOT, "%.1f MB", verdict.bytes() / 1e6);
            found.add(picture.at(), "the picture has " + size, "save it smaller; at most 1.5 MB are wanted");
        } else if (verdict.isLarge()) {
            String size = verdict.width() + " × " + verdict.height();
            found.add(picture.at(), "the picture has " + size + " points", "at most 4000 on a side are ever shown");
        }
    }
}
