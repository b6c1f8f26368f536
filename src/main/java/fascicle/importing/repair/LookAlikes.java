package fascicle.importing.repair;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Knows which letters of other scripts a converter puts for Latin ones.
///
/// Confusables of Unicode Technical Standard 39, those of Cyrillic and Greek that equal a Latin letter, and Ш, which
/// stands for two narrow letters side by side.
public final class LookAlikes implements TextRepair {
    private static final Map<Integer, String> LATIN = pairs(
            "АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЈJ ЅS аa вb еe кk мm нh оo рp сc тt уy хx іi јj ѕs ШII шii ԛq ԝw",
            "ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX οo νv");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++");
    private static final Pattern FOREIGN = Pattern.compile("[\\p{IsCyrillic}\\p{IsGreek}]");
    private static final Predicate<String> LATIN_LETTER =
            Pattern.compile("[A-Za-z]").asPredicate();

    private final WordCounts words;
    private final Journal journal;

    LookAlikes(WordCounts words, Journal journal) {
        this.words = words;
        this.journal = journal;
    }

    private static Map<Integer, String> pairs(String... lists) {
        return Stream.of(lists)
                .flatMap(list -> Stream.of(list.split(" ")))
                .collect(Collectors.toUnmodifiableMap(pair -> pair.codePointAt(0), pair -> pair.substring(1)));
    }

    /// The word in Latin letters; absent when it has a letter that looks like none, or is all Latin.
    public static Optional<String> latin(String word) {
        if (!FOREIGN.matcher(word).find()) {
            return Optional.empty();
        }
        StringBuilder latin = new StringBuilder();
        for (int point : word.codePoints().toArray()) {
            boolean foreign = Character.UnicodeScript.of(point) == Character.UnicodeScript.CYRILLIC
                    || Character.UnicodeScript.of(point) == Character.UnicodeScript.GREEK;
            if (foreign && !LATIN.containsKey(point)) {
                return Optional.empty();
            }
            latin.append(foreign ? LATIN.get(point) : Character.toString(point));
        }
        return Optional.of(latin.toString());
    }

    /// In running text a word is mended when it mixes scripts, or when the Latin word stands elsewhere.
    @Override
    public String mend(String text, int line) {
        return WORD.matcher(text)
                .replaceAll(word -> Matcher.quoteReplacement(latin(word.group())
                        .filter(latin -> words.knows(latin) || LATIN_LETTER.test(word.group()))
                        .map(latin -> mended(word.group(), latin, line))
                        .orElse(word.group())));
    }

    private String mended(String word, String latin, int line) {
        journal.repair(line, "look-alike", "wrote \"" + latin + "\" in Latin letters", word);
        return latin;
    }
}
