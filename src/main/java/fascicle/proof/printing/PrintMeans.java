package fascicle.proof.printing;

import fascicle.Diagnostic;
import fascicle.fonts.Glyphs;
import fascicle.model.Settings;
import fascicle.pictures.PictureJudge;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// What a newsletter is printed with.
///
/// @param glyphs of the theme's fonts; absent when they cannot be read
/// @param faults what of the theme cannot be printed with
public record PrintMeans(PictureJudge pictures, Optional<Glyphs> glyphs, List<Diagnostic> faults) {
    public PrintMeans {
        faults = List.copyOf(faults);
    }

    /// Finds what a newsletter is printed with, which depends on the theme that it asks for.
    public interface Finder {
        PrintMeans of(Settings settings) throws IOException;

        /// For those who have no theme: pictures are judged, characters are not.
        static Finder withoutTheme() {
            PrintMeans means = new PrintMeans(PictureJudge.withoutFonts(), Optional.empty(), List.of());
            return _ -> means;
        }
    }
}
