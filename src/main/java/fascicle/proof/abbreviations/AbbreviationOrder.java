package fascicle.proof.abbreviations;

import fascicle.model.Abbreviation;
import fascicle.proof.copy.Check;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Galleys;
import fascicle.proof.copy.Rule;
import java.util.Comparator;
import java.util.List;

/// A row of the table that stands behind one which it should precede.
///
/// ```yaml
/// SAMR: {en: State Administration for Market Regulation}
/// CAS: {en: China Association for Standardization}
/// ```
public final class AbbreviationOrder implements Check {
    @Override
    public Rule rule() {
        return Rule.warning("abbreviation-order", "The table is not in the order of its letters.");
    }

    @Override
    public void read(Galleys galleys, Findings found) {
        List<Abbreviation> asWritten = galleys.newsletter().abbreviations().all().stream()
                .sorted(Comparator.comparing(Abbreviation::at))
                .toList();
        String last = "";
        for (Abbreviation abbreviation : asWritten) {
            if (String.CASE_INSENSITIVE_ORDER.compare(last, abbreviation.shortForm()) > 0) {
                String hint = "it belongs before \"" + last + "\"";
                found.add(abbreviation.at(), "\"" + abbreviation.shortForm() + "\" is out of order", hint);
            } else {
                last = abbreviation.shortForm();
            }
        }
    }
}
