package fascicle.content.markdown;

import fascicle.model.Numbering;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands before an item of a lettered list: `a)`, `B.`, `iv)`.
///
/// A marker is a letter or a Roman numeral below 50, then `)` or `.`, then a space or the end of the line. A capital
/// with a full stop needs two spaces, as in Pandoc, for `A. Smith` is a name. A list that begins with `i` counts in
/// Roman numerals; a single letter otherwise counts as a letter.
///
/// @param word the letters, as written
/// @param width columns from the first letter to the delimiter, with it
record LetteredMarker(String word, char delimiter, int width) {
    private static final Pattern MARKER = Pattern.compile("([a-z]|[A-Z]|[ivxl]{2,7}|[IVXL]{2,7})([.)])(?=[ \\t]|$)");
    private static final Pattern ROMAN = Pattern.compile("(xl|x{0,3})(ix|iv|v?i{0,3})");
    private static final Map<Character, Integer> DIGITS = Map.of('i', 1, 'v', 5, 'x', 10, 'l', 50);

    /// The marker at an index of a line, behind its sign.
    static Optional<LetteredMarker> at(CharSequence line, int index) {
        boolean signed = index < line.length() && line.charAt(index) == LetterSigns.SIGN;
        Matcher marker = MARKER.matcher(line);
        if (!signed || !marker.region(index + 1, line.length()).lookingAt()) {
            return Optional.empty();
        }
        LetteredMarker found =
                new LetteredMarker(marker.group(1), marker.group(2).charAt(0), marker.end() - index - 1);
        boolean name = found.delimiter == '.' && Character.isUpperCase(found.word.charAt(0));
        boolean spaced = line.length() > marker.end() + 1 && line.charAt(marker.end() + 1) == ' ';
        return name && !spaced || !found.counts() ? Optional.empty() : Optional.of(found);
    }

    private boolean counts() {
        return word.length() == 1 || roman().isPresent();
    }

    /// How a list that begins with this marker counts.
    Numbering numbering() {
        boolean upper = Character.isUpperCase(word.charAt(0));
        boolean roman = word.length() > 1 || word.equalsIgnoreCase("i");
        if (roman) {
            return upper ? Numbering.UPPER_ROMAN : Numbering.LOWER_ROMAN;
        }
        return upper ? Numbering.UPPER_ALPHA : Numbering.LOWER_ALPHA;
    }

    /// The number that the marker spells as the first of a list: 3 for `c`.
    int ordinal() {
        return as(numbering()).orElseThrow();
    }

    /// The number that it spells in a list that counts in this way, if it does.
    Optional<Integer> as(Numbering numbering) {
        boolean upper = Character.isUpperCase(word.charAt(0));
        return switch (numbering) {
            case DECIMAL -> Optional.empty();
            case LOWER_ALPHA -> upper ? Optional.empty() : letter();
            case UPPER_ALPHA -> upper ? letter() : Optional.empty();
            case LOWER_ROMAN -> upper ? Optional.empty() : roman();
            case UPPER_ROMAN -> upper ? roman() : Optional.empty();
        };
    }

    private Optional<Integer> letter() {
        return word.length() == 1 ? Optional.of(Character.toLowerCase(word.charAt(0)) - 'a' + 1) : Optional.empty();
    }

    private Optional<Integer> roman() {
        String numeral = word.toLowerCase(Locale.ROOT);
        if (!ROMAN.matcher(numeral).matches()) {
            return Optional.empty();
        }
        int value = 0;
        for (int i = 0; i < numeral.length(); i++) {
            int digit = DIGITS.get(numeral.charAt(i));
            boolean smaller = i + 1 < numeral.length() && digit < DIGITS.get(numeral.charAt(i + 1));
            value += smaller ? -digit : digit;
        }
        return Optional.of(value);
    }
}
