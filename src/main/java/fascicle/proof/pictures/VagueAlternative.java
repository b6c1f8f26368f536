package fascicle.proof.pictures;

import fascicle.model.Issue;
import fascicle.model.Picture;
import fascicle.proof.copy.Bundle;
import fascicle.proof.copy.Copy;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.IssueCheck;
import fascicle.proof.copy.Rule;
import fascicle.proof.copy.TextCheck;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Words for those who cannot see a picture that only say that there is one.
///
/// ```markdown
/// ![IMG_2034.jpg](images/IMG_2034.jpg)
/// ```
public final class VagueAlternative implements TextCheck, IssueCheck {
    private static final Set<String> EMPTY_WORDS =
            Set.of("image", "picture", "photo", "figure", "graphic", "img", "cover", "logo", "chart", "diagram");

    @Override
    public Rule rule() {
        return Rule.warning("picture-words", "The words for a picture do not say what it shows.");
    }

    @Override
    public boolean isOfEveryLanguage() {
        return true;
    }

    @Override
    public void read(Copy copy, Findings found) {
        read(PicturesOnPages.in(copy.body()), found);
    }

    /// The cover, which is of no text.
    @Override
    public void read(Bundle bundle, Findings found) {
        read(bundle.issue().flatMap(Issue::cover).stream().toList(), found);
    }

    private static void read(List<Picture> shown, Findings found) {
        shown.stream()
                .filter(VagueAlternative::isVague)
                .forEach(picture -> found.add(
                        picture.at(),
                        "\"" + picture.alt() + "\" does not say what the picture shows",
                        "describe it in a sentence, for those who cannot see it"));
    }

    private static boolean isVague(Picture picture) {
        String words = picture.alt().strip().toLowerCase(Locale.ROOT);
        String bare = words.replaceAll("[\\d\\s:.]+$", "");
        String file = String.valueOf(picture.file().source().getFileName()).toLowerCase(Locale.ROOT);
        String stem = file.contains(".") ? file.substring(0, file.lastIndexOf('.')) : file;
        return !words.isEmpty() && (EMPTY_WORDS.contains(bare) || words.equals(file) || words.equals(stem));
    }
}
