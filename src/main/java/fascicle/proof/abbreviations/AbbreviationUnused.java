package fascicle.proof.abbreviations;

import fascicle.model.Abbreviation;
import fascicle.proof.copy.Check;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Galleys;
import fascicle.proof.copy.Rule;
import fascicle.proof.copy.Word;
import java.util.HashSet;
import java.util.Set;

/// A row of the table that no issue and no page makes use of.
///
/// ```yaml
/// NIFDC: {en: National Institute of Food and Drug Control, zh: 中国食品药品检定研究院}
/// ```
public final class AbbreviationUnused implements Check {
    /// How much longer a short form is in the plural and with an apostrophe.
    private static final int ENDING = 2;

    @Override
    public Rule rule() {
        return Rule.warning("abbreviation-unused", "The table has a short form that is used nowhere.")
                .askedOfTheWhole();
    }

    @Override
    public void read(Galleys galleys, Findings found) {
        Set<String> used = new HashSet<>();
        int longest = galleys.newsletter().abbreviations().all().stream()
                .mapToInt(row -> row.shortForm().length() + ENDING)
                .max()
                .orElse(0);
        galleys.passages()
                .flatMap(passage -> passage.words().stream())
                .filter(word -> word.text().length() <= longest)
                .forEach(word -> add(word, used));
        for (Abbreviation abbreviation : galleys.newsletter().abbreviations().all()) {
            boolean isUsed = abbreviation.shortForm().chars().allMatch(Character::isLetterOrDigit)
                    ? used.contains(abbreviation.shortForm())
                    : galleys.passages().anyMatch(passage -> passage.text().contains(abbreviation.shortForm()));
            if (!isUsed) {
                found.add(
                        abbreviation.at(),
                        "\"" + abbreviation.shortForm() + "\" is used nowhere",
                        "remove the line, or write the short form where it belongs");
            }
        }
    }

    private static void add(Word word, Set<String> used) {
        String text = word.text();
        used.add(text);
        int apostrophe = Math.max(text.indexOf('’'), text.indexOf('\''));
        String bare = apostrophe > 0 ? text.substring(0, apostrophe) : text;
        used.add(bare);
        if (bare.endsWith("s")) {
            used.add(bare.substring(0, bare.length() - 1));
        }
    }
}
