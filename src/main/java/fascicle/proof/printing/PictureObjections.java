package fascicle.proof.printing;

import fascicle.Diagnostic;
import fascicle.model.Newsletter;
import fascicle.model.Picture;
import fascicle.model.ShownPictures;
import fascicle.pictures.PictureFault;
import fascicle.pictures.PictureJudge;
import fascicle.pictures.PictureVerdict.Objection;
import fascicle.proof.copy.Rule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Why pictures cannot be published, each at the first place that shows it.
final class PictureObjections {
    private PictureObjections() {}

    static List<Diagnostic> in(Newsletter newsletter, PictureJudge judge) {
        Set<String> seen = new HashSet<>();
        List<Diagnostic> found = new ArrayList<>();
        ShownPictures.in(newsletter)
                .filter(picture -> seen.add(picture.file().path()))
                .forEach(picture -> objection(picture, judge).ifPresent(found::add));
        return found;
    }

    private static Optional<Diagnostic> objection(Picture picture, PictureJudge judge) {
        try {
            return judge.judge(picture.file().source()).objection().map(why -> diagnostic(picture, why));
        } catch (IOException e) {
            return Optional.of(diagnostic(
                    picture, new Objection(PictureFault.Kind.UNREADABLE, "cannot be read: " + e.getMessage())));
        }
    }

    private static Diagnostic diagnostic(Picture picture, Objection objection) {
        Rule rule = switch (objection.kind()) {
            case UNREADABLE -> PrintRules.UNREADABLE;
            case UNPRINTABLE -> PrintRules.UNPRINTABLE;
        };
        return Diagnostic.error(picture.at(), rule.code(), "the picture " + objection.message())
                .withHint(hint(picture.file().path(), objection.kind()));
    }

    private static String hint(String path, PictureFault.Kind kind) {
        boolean isDrawing = path.toLowerCase(Locale.ROOT).endsWith(".svg");
        return switch (kind) {
            case UNREADABLE ->
                isDrawing
                        ? "export it anew as plain SVG, or as PNG"
                        : "open it in a program for pictures and save it anew as PNG or JPEG";
            case UNPRINTABLE ->
                isDrawing
                        ? "export it anew as plain SVG, with its fonts and pictures within it, or as PNG"
                        : "save it anew as JPEG or PNG: upright, in the colours of screens (RGB), of at most 100"
                                + " million pixels";
        };
    }
}
