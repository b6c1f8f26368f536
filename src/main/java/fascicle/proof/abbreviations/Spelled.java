package fascicle.proof.abbreviations;

import fascicle.proof.copy.Passage;
import fascicle.proof.copy.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A short form in parentheses behind what it stands for: `the State Administration for Market Regulation (SAMR,
/// 国家市场监督管理总局)`.
///
/// @param start the offset of the short form
/// @param before the words in front of the parenthesis, within its sentence; at most 16
/// @param chinese what stands behind the short form in Chinese
record Spelled(String shortForm, int start, List<Word> before, Optional<String> chinese) {
    private static final int MOST_WORDS = 16;
    private static final Pattern PARENTHESIS =
            Pattern.compile("[(（]([A-Za-z][A-Za-z0-9]{1,9})(?:[,，] ?(\\p{IsHan}[\\p{IsHan} ]{0,60}))?[)）]");

    static List<Spelled> in(Passage passage) {
        return passage.once(Spelled.class, Spelled::read);
    }

    private static List<Spelled> read(Passage passage) {
        List<Spelled> all = new ArrayList<>();
        if (passage.text().indexOf('(') < 0 && passage.text().indexOf('（') < 0) {
            return all;
        }
        Matcher matcher = PARENTHESIS.matcher(passage.text());
        while (matcher.find()) {
            String form = matcher.group(1);
            String bare = form.length() > 2 && form.endsWith("s") ? form.substring(0, form.length() - 1) : form;
            if (bare.chars().filter(Character::isUpperCase).count() >= 2) {
                List<Word> before = before(passage, matcher.start());
                all.add(new Spelled(bare, matcher.start(1), before, Optional.ofNullable(matcher.group(2))));
            }
        }
        return all;
    }

    private static List<Word> before(Passage passage, int end) {
        List<Word> before = new ArrayList<>();
        int next = end;
        for (int i = passage.wordsBefore(end) - 1; i >= 0 && before.size() < MOST_WORDS; i--) {
            Word word = passage.words().get(i);
            if (isBroken(passage.text(), word.end(), next)) {
                break;
            }
            before.addFirst(word);
            next = word.start();
        }
        return before;
    }

    /// Whether a sentence or another parenthesis ends in between.
    private static boolean isBroken(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (".;:()[]（）".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// The words of a name that matter, in small letters and in the singular.
    static List<String> significant(String name) {
        return Word.in(name).stream()
                .map(word -> word.text().toLowerCase(Locale.ROOT))
                .filter(word -> !word.equals("the"))
                .map(word -> word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .toList();
    }
}
