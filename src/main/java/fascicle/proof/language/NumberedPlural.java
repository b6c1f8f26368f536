package fascicle.proof.language;

import fascicle.proof.copy.EnglishOnly;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Passage;
import fascicle.proof.copy.PassageCheck;
import fascicle.proof.copy.Rule;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Several numbered things under a word in the singular: `Article 18 and 19`.
public final class NumberedPlural implements PassageCheck, EnglishOnly {
    private static final Pattern SEVERAL =
            Pattern.compile("\\b([Aa]rticle|[Ss]ection|[Cc]hapter|[Cc]lause|[Pp]aragraph|[Tt]able|[Ff]igure|[Aa]nnex)"
                    + " (\\d{1,3}(?:\\.\\d{1,3}){0,3})(?:, \\d{1,3}){0,5},? (?:and|or|to)"
                    + " (\\d{1,3}(?:\\.\\d{1,3}){0,3})(?![\\w%]|\\.\\d|"
                    + " (?:per|times|more|other|others|years|months|days|percent)\\b)");

    @Override
    public Rule rule() {
        return Rule.warning("number-singular", "Several numbered things stand under a word in the singular.");
    }

    @Override
    public void read(Passage passage, Findings found) {
        Matcher several = SEVERAL.matcher(passage.text());
        while (several.find()) {
            String word = several.group(1);
            String plural = word.endsWith("x") ? word + "es" : word + "s";
            found.add(
                    passage.at(several.start()),
                    "\"" + several.group() + "\" are several, but the word is in the singular",
                    "write \"" + plural + several.group().substring(word.length()) + "\"");
        }
    }
}
