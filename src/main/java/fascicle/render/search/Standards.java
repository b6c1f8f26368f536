package fascicle.render.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the numbers of standards, however they are spelled: `GB/T 29829-2022`, `GB/T29829`, `gbt 29829`, `T/CAS
/// 754`.
///
/// More generous than [fascicle.model.StandardNumber], which makes links and must not err: whatever looks like a number
/// can be looked for, and the browser recognises it in queries by the same expressions.
final class Standards {
    private static final Pattern WRITTEN = number("A-Z");
    private static final Pattern MEANT = number("A-Za-z");
    /// No issuer is longer, with all its slashes and spaces.
    private static final int LONGEST_ISSUER = 40;

    /// No more follows upon the first digit.
    private static final int LONGEST_NUMBER = 60;

    private static final Pattern NOT_KEY = Pattern.compile("[^a-z0-9]");

    /// Issuers that stand without a slash; written so, other capitals before a number are no standard.
    private static final Set<String> ISSUERS = Set.of(
            "GB", "GBT", "GBZ", "ISO", "IEC", "EN", "IEEE", "ETSI", "ASTM", "DIN", "BS", "JIS", "KS", "ANSI", "RFC");

    private Standards() {}

    /// Issuer, number, parts, year.
    ///
    /// @param letters of which issuers consist
    private static Pattern number(String letters) {
        return Pattern.compile("(?<![A-Za-z0-9/])"
                + "([L]{1,8}[0-9]{0,2}?(?:[ \\u00a0]?[/\\uff0f][ \\u00a0]?[L]{1,8}){0,2})".replace("L", letters)
                + "[ \\u00a0-]?([0-9]{1,6})((?:\\.[0-9]{1,4}){0,3})"
                + "(?:[ \\u00a0]?[-\\u2010-\\u2015:][ \\u00a0]?((?:19|20)[0-9]{2}))?(?![A-Za-z0-9])");
    }

    /// A number where it stands in a text.
    ///
    /// @param number issuer and number: `gbt29829`
    /// @param part with the part that follows a dot: `gb4943.1`
    /// @param edition with its year: `gbt29829-2022`
    /// @param bare the number by itself where no space sets it apart as a word of its own: `29829` of `GB/T29829`
    record Standard(
            String number, Optional<String> part, Optional<String> edition, Optional<String> bare, int start, int end) {
        /// What is looked up: the part when one is named.
        String key() {
            return part.orElse(number);
        }

        List<String> keys() {
            List<String> keys = new ArrayList<>(List.of(number));
            part.ifPresent(keys::add);
            edition.ifPresent(keys::add);
            bare.ifPresent(keys::add);
            return keys;
        }
    }

    /// The standards that a text speaks of: capitals with a slash, or a known issuer.
    static List<Standard> in(String text) {
        return found(text, false);
    }

    /// Whatever in a query may be meant as a standard.
    static List<Standard> meantIn(String query) {
        return found(query, true);
    }

    private static List<Standard> found(String text, boolean lenient) {
        List<Standard> found = new ArrayList<>();
        Matcher matcher = (lenient ? MEANT : WRITTEN).matcher(text);
        matcher.useTransparentBounds(true).useAnchoringBounds(false);
        int end = 0;
        for (int digit = digit(text, 0); digit >= 0; digit = digit(text, Math.max(digit + 1, end))) {
            matcher.region(Math.max(end, digit - LONGEST_ISSUER), Math.min(text.length(), digit + LONGEST_NUMBER));
            // What begins later may be cut by the region's end; it is found whole from a digit of its own.
            if (isAfterIssuer(text, digit, lenient) && matcher.find() && matcher.start() <= digit) {
                end = matcher.end();
                if (lenient || isWritten(matcher.group(1))) {
                    found.add(standard(matcher));
                }
            }
        }
        return found;
    }

    /// Where the next run of digits begins. To try the expression everywhere would take longer than all the rest.
    private static int digit(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (isDigit(text.charAt(i)) && (i == 0 || !isDigit(text.charAt(i - 1)))) {
                return i;
            }
        }
        return -1;
    }

    /// Whether there are letters before a number that may be an issuer's, with at most two digits after them.
    private static boolean isAfterIssuer(String text, int digit, boolean lenient) {
        int before = digit - 1;
        if (before > 0 && " \u00a0-".indexOf(text.charAt(before)) >= 0) {
            before--;
        }
        for (int digits = 0; digits < 2 && before > 0 && isDigit(text.charAt(before)); digits++) {
            before--;
        }
        char letter = before < 0 ? ' ' : text.charAt(before);
        return letter >= 'A' && letter <= 'Z' || lenient && letter >= 'a' && letter <= 'z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWritten(String issuer) {
        return issuer.indexOf('/') >= 0 || issuer.indexOf('\uff0f') >= 0 || ISSUERS.contains(issuer);
    }

    private static Standard standard(Matcher matcher) {
        String issuer =
                NOT_KEY.matcher(matcher.group(1).toLowerCase(Locale.ROOT)).replaceAll("");
        String number = issuer + matcher.group(2);
        String key = number + matcher.group(3);
        Optional<String> part = key.equals(number) ? Optional.empty() : Optional.of(key);
        Optional<String> edition = Optional.ofNullable(matcher.group(4)).map(year -> key + "-" + year);
        Optional<String> bare = matcher.end(1) == matcher.start(2) ? Optional.of(matcher.group(2)) : Optional.empty();
        return new Standard(number, part, edition, bare, matcher.start(), matcher.end());
    }
}
