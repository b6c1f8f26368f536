package fascicle.proof.abbreviations;

import fascicle.proof.copy.Passage;
import fascicle.proof.copy.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// A short form as it stands in a passage: `SAMR`, `MoHURD`, `S&T`, `FIEs` without its s.
///
/// @param start its offset in the passage
record Acronym(String shortForm, int start) {
    /// Two capitals at least, and no letter that is not Latin.
    private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Za-z]{0,4}[A-Z][A-Za-z0-9]{0,8}|[A-Z]\\d[A-Z]");
    /// Numbers that chapters have; larger ones, such as `CC` and `CD`, are short forms.
    private static final Pattern ROMAN = Pattern.compile("X{0,3}(IX|IV|V?I{0,3})");

    /// `EN ISO 13849`, `ISO13849`
    private static final Pattern STANDARD =
            Pattern.compile("(?:(?:EN|DIN|BS|ISO|IEC)[ /]){0,5}(?:EN|DIN|BS|ISO|IEC) ?\\d");

    private static final Pattern PAIR = Pattern.compile("(?<![\\p{L}\\p{N}&])[A-Z]&[A-Z](?![\\p{L}\\p{N}&])");
    /// As in `MoHURD` and `EoF`.
    private static final int MOST_SMALL = 2;

    /// What French and Italian join to a word with an apostrophe.
    private static final Set<String> ELIDED =
            Set.of("l", "d", "n", "s", "j", "m", "t", "c", "qu", "un", "dell", "all", "dall", "nell", "sull");

    private static final Set<String> TITLES = Set.of("Dr", "Mr", "Mrs", "Ms", "Prof", "Sir");

    int end() {
        return start + shortForm.length();
    }

    /// All that a passage has, outside of numbers of standards and names of people.
    static List<Acronym> in(Passage passage) {
        return passage.once(Acronym.class, Acronym::read);
    }

    private static List<Acronym> read(Passage passage) {
        List<Acronym> acronyms = new ArrayList<>();
        List<Word> words = passage.words();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).text();
            int joined = elided(word);
            String form = singular(word.substring(joined));
            if (form.length() >= 2
                    && form.length() <= 10
                    && form.charAt(0) <= 'Z' // most words are not, and need no pattern to tell
                    && SHAPE.matcher(form).matches()
                    && !ROMAN.matcher(form).matches()
                    && !isCompound(form)
                    && !isPartOfNumber(passage.text(), words.get(i))
                    && !isSurname(words, i)) {
                acronyms.add(new Acronym(form, words.get(i).start() + joined));
            }
        }
        if (passage.text().indexOf('&') > 0) {
            PAIR.matcher(passage.text())
                    .results()
                    .forEach(pair -> acronyms.add(new Acronym(pair.group(), pair.start())));
            acronyms.sort(Comparator.comparingInt(Acronym::start));
        }
        return acronyms;
    }

    /// How long the article is that an apostrophe joins to a word, as in `l’UE` and `dell’UE`; 0 where there is
    /// none.
    private static int elided(String word) {
        int apostrophe = Math.max(word.indexOf('’'), word.indexOf('\''));
        return apostrophe > 0 && ELIDED.contains(word.substring(0, apostrophe).toLowerCase(Locale.ROOT))
                ? apostrophe + 1
                : 0;
    }

    private static String singular(String word) {
        String bare = word.endsWith("’s") || word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        boolean plural =
                bare.length() > 2 && bare.endsWith("s") && Character.isUpperCase(bare.charAt(bare.length() - 2));
        return plural ? bare.substring(0, bare.length() - 1) : bare;
    }

    /// `GB/T 29244-2012`, `ISO/TC 207`, `ID-42`: what is joined to a number by a slash or a hyphen, or followed by
    /// one,
    /// is no word that a table could explain.
    private static boolean isPartOfNumber(String text, Word word) {
        int end = word.end();
        boolean joined = word.start() > 0 && "/-&_.$@".indexOf(text.charAt(word.start() - 1)) >= 0
                || end < text.length() && "/&_(".indexOf(text.charAt(end)) >= 0
                || end + 1 < text.length() && text.charAt(end) == '-' && Character.isDigit(text.charAt(end + 1));
        boolean numbered = end + 1 < text.length()
                && text.charAt(end) == ' '
                && Character.isDigit(text.charAt(end + 1))
                && word.text().length() <= 3;
        return joined
                || numbered
                || STANDARD.matcher(text).region(word.start(), text.length()).lookingAt();
    }

    /// `JavaScript`, `OpenAPI`: names out of words that are written in one.
    private static boolean isCompound(String form) {
        return form.chars().filter(Character::isLowerCase).count() > MOST_SMALL;
    }

    /// `Dr Betty XU`
    private static boolean isSurname(List<Word> words, int i) {
        return i >= 2
                && words.get(i - 1).isCapitalized()
                && TITLES.contains(words.get(i - 2).text());
    }
}
