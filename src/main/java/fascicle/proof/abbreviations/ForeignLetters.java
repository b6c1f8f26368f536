package fascicle.proof.abbreviations;

import fascicle.model.Abbreviation;
import fascicle.proof.copy.Copy;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Passage;
import fascicle.proof.copy.Rule;
import fascicle.proof.copy.Table;
import fascicle.proof.copy.TableCheck;
import fascicle.proof.copy.TextCheck;
import fascicle.proof.copy.Word;
import java.util.Locale;
import java.util.Set;

/// A letter of another script that looks like a Latin one, as in `МОТ` out of Cyrillic letters: nobody who searches
/// for the word will find it.
public final class ForeignLetters implements TableCheck, TextCheck {
    /// Languages that are written in Cyrillic or Greek letters, where only a word of two scripts is a slip.
    private static final Set<String> OWN = Set.of(
            "ab", "av", "ba", "be", "bg", "ce", "cv", "el", "kk", "ky", "mk", "mn", "os", "ru", "sah", "sr", "tg", "tt",
            "uk", "uz");

    /// Cyrillic and Greek letters that are drawn like Latin ones, and those Latin ones.
    private static final String FOREIGN = "АВЕЅІЈКМНОРСТУХаеорсухіѕјΑΒΕΖΗΙΚΜΝΟΡΤΥΧο";
    private static final String LATIN = "ABESIJKMHOPCTYXaeopcyxisjABEZHIKMNOPTYXo";

    @Override
    public Rule rule() {
        return Rule.warning("foreign-letters", "A word is written with letters of another script.");
    }

    @Override
    public void read(Table table, Findings found) {
        for (Abbreviation row : table.rows()) {
            int foreign = foreign(row.shortForm());
            if (foreign >= 0) {
                String message = message(row.shortForm(), foreign);
                found.add(row.at(), message, "write " + latin(row.shortForm()) + " with Latin letters");
            }
        }
    }

    @Override
    public void read(Copy copy, Findings found) {
        boolean own = OWN.contains(copy.conventions().language().getLanguage());
        copy.passages().forEach(passage -> read(passage, own, found));
    }

    /// @param own whether words in Greek or Cyrillic are what readers expect
    private static void read(Passage passage, boolean own, Findings found) {
        if (!mayHave(passage.text())) {
            return;
        }
        for (Word word : passage.words()) {
            int foreign = own && !mixes(word.text()) ? -1 : foreign(word.text());
            if (foreign >= 0) {
                String hint = "write " + latin(word.text()) + " with Latin letters";
                found.add(passage.at(word.start()), message(word.text(), foreign), hint);
            }
        }
    }

    /// Whether there is anything Greek or Cyrillic at all.
    private static boolean mayHave(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x370 && text.charAt(i) < 0x530) {
                return true;
            }
        }
        return false;
    }

    private static String message(String word, int foreign) {
        String script = Character.UnicodeScript.of(word.charAt(foreign)).name();
        return "\"" + word + "\" has a letter that is not Latin: \"" + word.charAt(foreign) + "\" is "
                + script.charAt(0) + script.substring(1).toLowerCase(Locale.ROOT);
    }

    /// Where the first foreign letter is, in a word that would be Latin without it; -1 when there is none. A word
    /// that has letters which Latin lacks is a word of its own script.
    private static int foreign(String word) {
        int first = -1;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (FOREIGN.indexOf(c) >= 0) {
                first = first < 0 ? i : first;
            } else if (!isLatin(c) && c != 'Ш') {
                return -1;
            }
        }
        boolean short1 = word.length() < 2;
        return short1 || !mixes(word) && !isCapitals(word) ? -1 : first;
    }

    private static boolean mixes(String word) {
        return word.chars().anyMatch(c -> isLatin((char) c));
    }

    private static boolean isCapitals(String word) {
        return word.chars().noneMatch(Character::isLowerCase) || Character.isUpperCase(word.charAt(word.length() - 1));
    }

    private static boolean isLatin(char c) {
        return c < 0x250;
    }

    private static String latin(String word) {
        StringBuilder latin = new StringBuilder();
        for (char c : word.toCharArray()) {
            int at = FOREIGN.indexOf(c);
            latin.append(c == 'Ш' ? "III" : at < 0 ? String.valueOf(c) : String.valueOf(LATIN.charAt(at)));
        }
        return latin.toString();
    }
}
