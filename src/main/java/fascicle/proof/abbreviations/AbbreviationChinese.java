package fascicle.proof.abbreviations;

import fascicle.model.Abbreviation;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Rule;
import fascicle.proof.copy.Table;
import fascicle.proof.copy.TableCheck;
import java.util.List;

/// A row without a Chinese name, in a table where most rows have one.
///
/// ```yaml
/// SAMR: {en: State Administration for Market Regulation}
/// ```
public final class AbbreviationChinese implements TableCheck {
    @Override
    public Rule rule() {
        return Rule.warning("abbreviation-chinese", "The table lacks a Chinese name.");
    }

    @Override
    public void read(Table table, Findings found) {
        List<Abbreviation> all = table.rows();
        long named = all.stream().filter(row -> row.chinese().isPresent()).count();
        if (named * 2 < all.size()) {
            return;
        }
        for (Abbreviation row : all) {
            if (row.chinese().isEmpty() && !table.saysChinese(row)) {
                found.add(
                        row.at(),
                        "\"" + row.shortForm() + "\" has no Chinese name",
                        "add zh: ..., or zh: none where there is no such name");
            }
        }
    }
}
