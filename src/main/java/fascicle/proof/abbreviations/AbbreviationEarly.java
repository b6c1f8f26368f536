package fascicle.proof.abbreviations;

import fascicle.proof.copy.Copy;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Passage;
import fascicle.proof.copy.Rule;
import fascicle.proof.copy.TextCheck;
import fascicle.proof.copy.Word;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// A short form that is used in an article's text before the text spells it out.
///
/// ```markdown
/// SAMR has published a draft. The State Administration for Market Regulation (SAMR) asks for comments.
/// ```
public final class AbbreviationEarly implements TextCheck {
    private record Place(Passage passage, int offset) {}

    @Override
    public Rule rule() {
        return Rule.warning("abbreviation-early", "A short form is used before it is spelled out.");
    }

    @Override
    public void read(Copy copy, Findings found) {
        Map<String, Place> used = new HashMap<>();
        Set<String> spelled = new HashSet<>();
        for (Passage passage : body(copy)) {
            List<Spelled> here = Spelled.in(passage);
            int next = 0;
            for (Acronym acronym : Acronym.in(passage)) {
                while (next < here.size() && here.get(next).start() < acronym.start()) {
                    next++;
                }
                boolean spells = next < here.size() && here.get(next).start() == acronym.start();
                String form = acronym.shortForm();
                if (spells && spelled.add(form) && used.containsKey(form) && isName(here.get(next))) {
                    Place early = used.get(form);
                    found.add(
                            early.passage().at(early.offset()),
                            "\"" + form + "\" is used before it is spelled out",
                            "spell it out here; the text does so in line "
                                    + passage.at(acronym.start()).line());
                }
                if (!spells && !passage.isTitle(acronym.start())) {
                    used.putIfAbsent(form, new Place(passage, acronym.start()));
                }
            }
        }
    }

    /// Whether the words in front of the parenthesis begin with letters of the short form, two of them at least.
    private static boolean isName(Spelled spelled) {
        String form = spelled.shortForm().toLowerCase(Locale.ROOT);
        return spelled.before().stream()
                        .map(Word::lower)
                        .filter(word -> !word.startsWith(form))
                        .filter(word -> form.indexOf(word.charAt(0)) >= 0)
                        .map(word -> word.charAt(0))
                        .distinct()
                        .count()
                >= 2;
    }

    private static List<Passage> body(Copy copy) {
        return copy.passages().stream()
                .filter(passage -> passage.kind().isProse() || passage.kind() == Passage.Kind.ITEM)
                .filter(passage -> passage.kind() != Passage.Kind.TAKEAWAY)
                .toList();
    }
}
