package fascicle.proof.printing;

import fascicle.Diagnostic;
import fascicle.model.Newsletter;
import fascicle.model.Picture;
import fascicle.pictures.PictureFault;
import fascicle.pictures.PictureJudge;
import fascicle.pictures.PictureVerdict.Objection;
import fascicle.proof.copy.Rule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
            case UNREADABLE -> PrintProof.UNREADABLE;
            case UNPRINTABLE -> PrintProof.UNPRINTABLE;
        };
        return Diagnostic.error(picture.at(), rule.code(), "the picture " + objection.message())
                .withHint("docs/checks/" + rule.code() + ".md says what can be done");
    }
}
