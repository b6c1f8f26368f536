package fascicle.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How numbers of standards are written: the one grammar of issuers, numbers and years, and what may be wrong about
/// the signs between them.
public final class StandardGrammar {
    private static final String NUMBERS =
            "[0-9]{1,6}(?: [0-9]{3}(?![0-9]))?(?:\\.[0-9]{1,4}){0,9}(?:-[0-9]{1,3}(?![0-9])){0,9}";
    private static final String YEARS = "((?:19|20)[0-9]{2})";
    private static final String DASHES = "-\\u2010-\\u2014";

    /// What a word goes on with. Chinese writes its words and Latin ones without a space between them.
    private static final String OF_WORD = "\\p{L}\\p{N}&&[^\\p{IsHan}]";

    /// All issuers begin with two capitals or with `T/`; most places of a text are passed over for that.
    private static final String BEGIN = "(?=[A-Z][A-Z/])(?<![/-])(?<![" + OF_WORD + "])(?:";

    private static final String END = ")(?![" + OF_WORD + "])";

    /// What a committee is called, its number; or an issuer, a number, a year.
    static final Pattern WRITTEN = Pattern.compile(BEGIN
            + "(" + StandardIssuers.COMMITTEES + ")[ \\u00a0]?([0-9]{1,4}(?:/(?:SC|WG)[ \\u00a0]?[0-9]{1,3}){0,9})"
            + "|(" + issuers("/") + ")[ \\u00a0]?(" + NUMBERS + ")(?:[" + DASHES + ":]" + YEARS + ")?" + END);

    /// An issuer, a number, what joins a year, the year: with any sign between them, or none.
    private static final Pattern MEANT = Pattern.compile(BEGIN
            + "(GB ?[/-]? ?[TZ]|" + issuers(" ?/ ?") + ")[ \\u00a0-]{0,2}(" + NUMBERS + ")(?: ?([" + DASHES
            + ":/]) ?" + YEARS + "(?!\\d))?" + END);

    /// Of gigabytes: `GB 2.5`.
    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,2}\\.[0-9]+");

    private static final char DASH = '\u2014';
    private static final char HYPHEN = '-';

    private static final Pattern CHINA = Pattern.compile(StandardIssuers.CHINESE.replace("~", "/"));

    /// A shorter number without a year may count anything: `GB 2 of memory`.
    private static final int SHORTEST = 3;

    /// A shorter one without a year and a space may name anything: `GB200` is a chip.
    private static final int SHORTEST_JOINED = 4;

    private StandardGrammar() {}

    private static String issuers(String slash) {
        return (StandardIssuers.CHINESE + "|" + StandardIssuers.OTHERS).replace("~", slash);
    }

    /// Whether what looks like a number of a standard is one, and no model's.
    ///
    /// @param gap what stands between the issuer and the number
    /// @param dated whether a year follows
    static boolean isStandard(String issuer, String gap, String number, boolean dated) {
        boolean bare = !dated && issuer.indexOf('/') < 0 && number.chars().allMatch(Character::isDigit);
        boolean whole = !bare || !gap.isEmpty() && !gap.equals("-") || number.length() >= SHORTEST_JOINED;
        return whole
                && !number.startsWith("0.")
                && (dated || !issuer.equals("GB") || !AMOUNT.matcher(number).matches());
    }

    /// Where a text writes a number otherwise than the standard itself does: `GB/T29244-2012`, `GBT 1.1`.
    ///
    /// @param start the place of its first character
    /// @param right how the standard writes it
    public record Misspelling(String written, String right, int start) {}

    /// All misspelled numbers of a text, in order.
    ///
    /// @param chinese whether the text is, in which a dash stands before the year: `GB/T 20984—2022` (GB/T 1.1)
    public static List<Misspelling> misspellingsIn(String text, boolean chinese) {
        List<Misspelling> misspellings = new ArrayList<>();
        if (!mayHave(text)) {
            return misspellings;
        }
        Matcher meant = MEANT.matcher(text);
        while (meant.find()) {
            String right = right(meant);
            String written = meant.group().replace('\u00a0', ' ');
            boolean wrong = !(chinese ? written.replace(DASH, HYPHEN) : written).equals(right);
            if (wrong && isMeant(meant, text)) {
                misspellings.add(new Misspelling(meant.group(), right, meant.start()));
            }
        }
        return misspellings;
    }

    /// Whether there are two capitals, or one and a slash, and a digit somewhere behind; most texts have none.
    static boolean mayHave(String text) {
        boolean begun = false;
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean second = c >= 'A' && c <= 'Z' || c == '/';
            begun |= second && text.charAt(i - 1) >= 'A' && text.charAt(i - 1) <= 'Z';
            if (begun && c >= '0' && c <= '9') {
                return true;
            }
        }
        return false;
    }

    private static boolean isMeant(MatchResult meant, String text) {
        boolean dated = meant.group(4) != null;
        boolean counts = !dated && meant.group(2).length() < SHORTEST;
        String gap = text.substring(meant.end(1), meant.start(2));
        return !counts && isStandard(issuer(meant), gap, meant.group(2), dated);
    }

    /// How the standard's own cover has it: `GB/T 29244-2012`, `ISO 9001:2015`.
    private static String right(MatchResult meant) {
        String issuer = issuer(meant);
        String join = CHINA.matcher(issuer).lookingAt() ? String.valueOf(HYPHEN) : ":";
        return issuer + " " + meant.group(2) + (meant.group(4) == null ? "" : join + meant.group(4));
    }

    private static String issuer(MatchResult meant) {
        String issuer = meant.group(1).replace(" /", "/").replace("/ ", "/");
        return issuer.startsWith("GB") ? issuer.replaceAll("GB[ /-]*([TZ])", "GB/$1") : issuer;
    }
}
