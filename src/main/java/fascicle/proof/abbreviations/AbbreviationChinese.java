package fascicle.proof.abbreviations;

import fascicle.model.Abbreviation;
import fascicle.proof.copy.Check;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Galleys;
import fascicle.proof.copy.Rule;
import java.util.List;

/// A row without a Chinese name, in a table where most rows have one.
///
/// ```yaml
/// SAMR: {en: State Administration for Market Regulation}
/// ```
public final class AbbreviationChinese implements Check {
    @Override
    public Rule rule() {
        return Rule.warning("abbreviation-chinese", "The table lacks a Chinese name.");
    }

    @Override
    public void read(Galleys galleys, Findings found) {
        List<Abbreviation> all = galleys.newsletter().abbreviations().all();
        long named = all.stream().filter(row -> row.chinese().isPresent()).count();
        if (named * 2 < all.size()) {
            return;
        }
        for (Abbreviation row : all) {
            boolean said = galleys.manuscript()
                    .find(row.at().path(), row.shortForm(), "zh")
                    .isPresent();
            if (row.chinese().isEmpty() && !said) {
                found.add(
                        row.at(),
                        "\"" + row.shortForm() + "\" has no Chinese name",
                        "add zh: ..., or zh: none where there is no such name");
            }
        }
    }
}
