package fascicle.proof.language;

import fascicle.proof.copy.Copy;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Passage;
import fascicle.proof.copy.Rule;
import fascicle.proof.copy.TextCheck;

/// A sign that nobody sees and that says where a word may be divided: it comes along with what is copied out of PDFs
/// and word processors, and keeps programs from finding the word.
public final class SoftHyphen implements TextCheck {
    private static final char SIGN = '\u00ad';

    @Override
    public Rule rule() {
        return Rule.warning("soft-hyphen", "A word has an invisible hyphen.");
    }

    @Override
    public boolean isOfEveryLanguage() {
        return true;
    }

    @Override
    public void read(Copy copy, Findings found) {
        copy.passages().forEach(passage -> read(passage, found));
    }

    private static void read(Passage passage, Findings found) {
        String text = passage.text();
        int at = text.indexOf(SIGN);
        if (at >= 0) {
            int begin = at;
            while (begin > 0 && isOfWord(text.charAt(begin - 1))) {
                begin--;
            }
            int end = at;
            while (end < text.length() && isOfWord(text.charAt(end))) {
                end++;
            }
            String word = text.substring(begin, end).replace(String.valueOf(SIGN), "");
            found.add(
                    passage.at(at),
                    "\"" + word + "\" has a hyphen that nobody sees (U+00AD)",
                    "take it away: many programs do not find a word with it; it came along when the text was copied");
        }
    }

    private static boolean isOfWord(char sign) {
        return Character.isLetterOrDigit(sign) || sign == SIGN;
    }
}
