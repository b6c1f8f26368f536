package fascicle.proof.names;

import fascicle.Fix;
import fascicle.Position;
import fascicle.model.StandardGrammar;
import fascicle.proof.copy.Copy;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Passage;
import fascicle.proof.copy.Rule;
import fascicle.proof.copy.TextCheck;
import java.util.List;
import java.util.Set;

/// A standard's number that is not written as the standard itself writes it.
///
/// ```markdown
/// GB/T29244-2012, GBT 29244-2012, GB/T 29244–2012
/// ```
public final class MisspelledStandard implements TextCheck {
    /// Standards whose names without a space are those of encodings.
    private static final Set<String> ENCODINGS = Set.of("GB18030", "GB2312");

    @Override
    public Rule rule() {
        return Rule.warning("standard-number", "The number of a standard is misspelled.");
    }

    @Override
    public boolean isOfEveryLanguage() {
        return true;
    }

    @Override
    public void read(Copy copy, Findings found) {
        if (copy.isOwn()) {
            copy.passages().forEach(passage -> read(passage, isChinese(copy), found));
        }
        copy.original().ifPresent(article -> read(article.standards(), copy, found));
    }

    private static boolean isChinese(Copy copy) {
        return copy.conventions().language().getLanguage().equals("zh");
    }

    private static void read(Passage passage, boolean chinese, Findings found) {
        StandardGrammar.misspellingsIn(passage.text(), chinese).stream()
                .filter(wrong -> !ENCODINGS.contains(wrong.written()))
                .filter(wrong -> !isCompound(
                        passage.text(), wrong.start() + wrong.written().length()))
                .forEach(wrong -> report(wrong.written(), wrong, passage.at(wrong.start()), found));
    }

    /// Whether a word goes on behind a number with a hyphen, as in `ISO-9001-Zertifikat`.
    private static boolean isCompound(String text, int end) {
        return end + 1 < text.length() && text.charAt(end) == '-' && Character.isLetter(text.codePointAt(end + 1));
    }

    private static void read(List<String> standards, Copy copy, Findings found) {
        for (int i = 0; i < standards.size(); i++) {
            Position at = copy.at("standards", i);
            String written = standards.get(i);
            StandardGrammar.misspellingsIn(written, isChinese(copy)).stream()
                    .filter(wrong -> wrong.start() == 0)
                    .forEach(wrong -> report(written, wrong, at, found));
        }
    }

    private static void report(String whole, StandardGrammar.Misspelling wrong, Position at, Findings found) {
        found.add(
                at,
                "\"" + whole + "\" is not how the standard is numbered",
                "write " + wrong.right(),
                new Fix.Words(at, wrong.written(), wrong.right()));
    }
}
