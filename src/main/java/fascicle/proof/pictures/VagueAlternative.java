package fascicle.proof.pictures;

import fascicle.model.Picture;
import fascicle.proof.copy.Check;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Galleys;
import fascicle.proof.copy.Rule;
import fascicle.proof.printing.ShownPictures;
import java.util.Locale;
import java.util.Set;

/// Words for those who cannot see a picture that only say that there is one.
///
/// ```markdown
/// ![IMG_2034.jpg](images/IMG_2034.jpg)
/// ```
public final class VagueAlternative implements Check {
    private static final Set<String> EMPTY_WORDS =
            Set.of("image", "picture", "photo", "figure", "graphic", "img", "cover", "logo", "chart", "diagram");

    @Override
    public Rule rule() {
        return Rule.warning("picture-words", "The words for a picture do not say what it shows.");
    }

    @Override
    public void read(Galleys galleys, Findings found) {
        ShownPictures.in(galleys.newsletter())
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
