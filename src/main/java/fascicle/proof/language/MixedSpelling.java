package fascicle.proof.language;

import fascicle.model.HouseStyle.Spelling;
import fascicle.proof.copy.Bundle;
import fascicle.proof.copy.Check;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Galleys;
import fascicle.proof.copy.Passage;
import fascicle.proof.copy.Rule;
import fascicle.proof.copy.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// British and American spellings in one issue: `standardisation` here, `standardization` there.
///
/// Names, titles and quotations keep the spelling that they have.
public final class MixedSpelling implements Check {
    private final Variants variants;

    public MixedSpelling(Variants variants) {
        this.variants = variants;
    }

    private record Use(Passage passage, Word word, Spelling spelling) {}

    @Override
    public Rule rule() {
        return Rule.warning("spelling-mixed", "British and American spellings are mixed.");
    }

    @Override
    public void read(Galleys galleys, Findings found) {
        Optional<Spelling> house = galleys.style().spelling();
        galleys.bundles().forEach(bundle -> read(bundle, house, found));
    }

    private void read(Bundle bundle, Optional<Spelling> house, Findings found) {
        List<Use> uses = new ArrayList<>();
        bundle.passages().forEach(passage -> passage.words().forEach(word -> use(passage, word, uses)));
        long british =
                uses.stream().filter(use -> use.spelling() == Spelling.BRITISH).count();
        Spelling usual = house.orElse(british * 2 >= uses.size() ? Spelling.BRITISH : Spelling.AMERICAN);
        String whose = usual.name().charAt(0) + usual.name().substring(1).toLowerCase(Locale.ROOT);
        String reason = house.isPresent()
                ? "the newsletter is spelled in " + whose + " English"
                : "the issue is mostly in " + whose + " English";
        uses.stream()
                .filter(use -> use.spelling() != usual)
                .forEach(use -> found.add(
                        use.passage().at(use.word().start()),
                        "\"" + use.word().text() + "\", but " + reason,
                        "write \"" + variants.other(use.word().text()).orElseThrow() + "\""));
    }

    private void use(Passage passage, Word word, List<Use> uses) {
        String text = word.text();
        if (text.length() >= 4 && Character.isLowerCase(text.charAt(0)) && passage.isOwn(word.start())) {
            variants.spelling(text).ifPresent(spelling -> uses.add(new Use(passage, word, spelling)));
        }
    }
}
