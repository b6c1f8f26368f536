package fascicle.proof.language;

import fascicle.proof.copy.Copy;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Passage;
import fascicle.proof.copy.Rule;
import fascicle.proof.copy.TextCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Straight and curly quotation marks or apostrophes in one text. In French, German, Spanish and Italian also
/// several kinds of curly ones, or one that the language does not know.
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
        String language = copy.conventions().language().getLanguage();
        straight(copy, language.equals("en"), found);
        List<OuterQuotes.Pair> pairs = copy.passages().stream()
                .flatMap(passage -> OuterQuotes.in(passage).stream())
                .toList();
        OuterQuotes.strange(pairs, language)
                .ifPresent(pair -> found.add(
                        pair.passage().at(pair.offset()),
                        pair.kind() + " where the text is in "
                                + Locale.of(language).getDisplayLanguage(Locale.ENGLISH),
                        "use one kind throughout: "
                                + OuterQuotes.usual(pairs, language).orElseThrow()));
    }

    private static void straight(Copy copy, boolean apostrophes, Findings found) {
        List<Mark> marks = new ArrayList<>();
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
                        apostrophes ? "use one kind throughout: “ ” and ’" : "use one kind throughout"));
    }

    /// @param apostrophes whether they count too; other languages have them in names and words of others
    private static void collect(Passage passage, boolean apostrophes, List<Mark> marks) {
        String text = passage.text();
        if (passage.kind() == Passage.Kind.QUOTATION) {
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean figure = i > 0 && Character.isDigit(text.charAt(i - 1));
            if ((c == '"' || c == '\'' && apostrophes) && !figure && !passage.isTitle(i)) {
                marks.add(new Mark(passage, i, true));
            } else if (c > '\u2000' && (apostrophes ? "“”‘’" : "“”„").indexOf(c) >= 0 && !passage.isTitle(i)) {
                marks.add(new Mark(passage, i, false));
            }
        }
    }
}
