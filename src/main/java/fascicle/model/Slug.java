package fascicle.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words of an address: lower-case ASCII letters and digits joined by single hyphens, such as
/// `product-quality-law`.
///
/// @param value never empty
public record Slug(String value) implements Comparable<Slug> {
    private static final Pattern WELL_FORMED = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ENDS = Pattern.compile("^-|-$");

    public Slug {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("not a slug: " + value);
        }
    }

    public static boolean isWellFormed(String text) {
        return WELL_FORMED.matcher(text).matches();
    }

    /// The slug of any text: letters are written in Latin ones, Chinese by its sounds (`biao-zhun`); accents fall
    /// off; all else that is not an ASCII letter or digit becomes a hyphen. Text of which nothing is left, such as
    /// `🎉`, is spelled by its code points: `u1f389`.
    public static Slug of(String text) {
        String latin = LatinLetters.of(text);
        String plain =
                MARKS.matcher(Normalizer.normalize(latin, Normalizer.Form.NFKD)).replaceAll("");
        String hyphened = OTHERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
        String trimmed = ENDS.matcher(hyphened).replaceAll("");
        return new Slug(trimmed.isEmpty() ? spelled(text) : trimmed);
    }

    private static String spelled(String text) {
        String points = text.codePoints()
                .mapToObj(point -> "u" + Integer.toHexString(point))
                .collect(Collectors.joining("-"));
        return points.isEmpty() ? "untitled" : points;
    }

    @Override
    public int compareTo(Slug other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
