package fascicle.proof.abbreviations;

import fascicle.model.Abbreviation;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Rule;
import fascicle.proof.copy.Table;
import fascicle.proof.copy.TableCheck;

/// A row of the table that stands behind one which it should precede.
///
/// ```yaml
/// SAMR: {en: State Administration for Market Regulation}
/// CAS: {en: China Association for Standardization}
/// ```
public final class AbbreviationOrder implements TableCheck {
    @Override
    public Rule rule() {
        return Rule.warning("abbreviation-order", "The table is not in the order of its letters.");
    }

    @Override
    public void read(Table table, Findings found) {
        String last = "";
        for (Abbreviation abbreviation : table.asWritten()) {
            if (String.CASE_INSENSITIVE_ORDER.compare(last, abbreviation.shortForm()) > 0) {
                String hint = "it belongs before \"" + last + "\"";
                found.add(abbreviation.at(), "\"" + abbreviation.shortForm() + "\" is out of order", hint);
            } else {
                last = abbreviation.shortForm();
            }
        }
    }
}
