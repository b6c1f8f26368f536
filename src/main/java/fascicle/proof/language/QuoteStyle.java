package fascicle.proof.language;

import fascicle.proof.copy.Copy;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Passage;
import fascicle.proof.copy.Rule;
import fascicle.proof.copy.TextCheck;
import java.util.ArrayList;
import java.util.List;

/// Straight and curly quotation marks or apostrophes in one text.
///
/// ```markdown
/// The "Digital China" plan and China’s strategy
/// ```
public final class QuoteStyle implements TextCheck {
    private record Mark(Passage passage, int offset, boolean straight) {}

    @Override
    public Rule rule() {
        return Rule.warning("quote-style", "Straight and curly quotation marks are mixed in one text.");
    }

    @Override
    public void read(Copy copy, Findings found) {
        List<Mark> marks = new ArrayList<>();
        boolean apostrophes = copy.conventions().language().getLanguage().equals("en");
        copy.passages().forEach(passage -> collect(passage, apostrophes, marks));
        long straight = marks.stream().filter(Mark::straight).count();
        if (straight == 0 || straight == marks.size()) {
            return;
        }
        boolean rarer = straight * 2 <= marks.size();
        marks.stream()
                .filter(mark -> mark.straight() == rarer)
                .findFirst()
                .ifPresent(mark -> found.add(
                        mark.passage().at(mark.offset()),
                        rarer
                                ? "a straight quotation mark, where the text has curly ones"
                                : "a curly quotation mark, where most of the text has straight ones",
                        "use one kind throughout: “ ” and ’"));
    }

    /// @param apostrophes whether they count too; other languages have them in names and words of others
    private static void collect(Passage passage, boolean apostrophes, List<Mark> marks) {
        String text = passage.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean figure = i > 0 && Character.isDigit(text.charAt(i - 1));
            if ((c == '"' || c == '\'' && apostrophes) && !figure) {
                marks.add(new Mark(passage, i, true));
            } else if (c > '\u2000' && (apostrophes ? "“”‘’" : "“”„").indexOf(c) >= 0) {
                marks.add(new Mark(passage, i, false));
            }
        }
    }
}
