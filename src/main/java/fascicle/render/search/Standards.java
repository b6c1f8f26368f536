package fascicle.render.search;

import fascicle.model.StandardIssuers;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the numbers of standards, however they are spelled: `GB/T 29829-2022`, `GB/T29829`, `gbt 29829`, `T/CAS
/// 754`.
///
/// More generous than [fascicle.model.StandardNumber], which makes links and must not err: whatever looks like a
/// number can be looked for, and the browser recognises it in queries by the same expressions. The expressions are
/// of their own, for they are a part of the search's format: an issuer that links come to know must not change what
/// old queries find. The list of issuers that stand without a slash, which only articles are read by, is the shared
/// one.
final class Standards {
    private static final Pattern WRITTEN = number("A-Z");
    private static final Pattern MEANT = number("A-Za-z");
    /// No issuer is longer, with all its slashes and spaces.
    private static final int LONGEST_ISSUER = 40;

    /// No more follows upon the first digit.
    private static final int LONGEST_NUMBER = 60;

    private static final Pattern WIDE = Pattern.compile("[\\uff01-\\uff5e]");
    private static final Pattern NOT_KEY = Pattern.compile("[^a-z0-9]");

    /// What follows upon the first of several issuers. People say `ISO 27001` for `ISO/IEC 27001`, `GB` for `GB/T`.
    private static final Pattern FIRST = Pattern.compile("/.*");

    /// Issuers that stand without a slash; written so, other capitals before a number are no standard.
    private static final Set<String> ISSUERS = StandardIssuers.standingAlone();

    private Standards() {}

    /// Issuer, number, parts, year.
    ///
    /// @param letters of which issuers consist
    private static Pattern number(String letters) {
        return Pattern.compile("(?<![A-Za-z0-9/])"
                + "([L]{1,8}[0-9]{0,2}?(?:[ \\u00a0]?/[ \\u00a0]?[L]{1,8}){0,2})".replace("L", letters)
                + "[ \\u00a0-]?(?![0-9]{1,2}/[A-Za-z]{1,2}[ \\u00a0]?[0-9])([0-9]{1,6})((?:\\.[0-9]{1,4}){0,3})"
                + "(?:[ \\u00a0]?[-\\u2010-\\u2015:][ \\u00a0]?((?:19|20)[0-9]{2}))?(?![A-Za-z0-9])");
    }

    /// A number where it stands in a text.
    ///
    /// @param key what is looked up: `gbt29829`, `gb4943.1` with the part that follows a dot
    /// @param edition the key with its year: `gbt29829-2022`
    /// @param forms all terms under which it is found, without the edition
    record Standard(String key, Optional<String> edition, SequencedSet<String> forms, int start, int end) {
        List<String> keys() {
            return Stream.concat(forms.stream(), edition.stream()).toList();
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
        return foundNarrow(WIDE.matcher(text).replaceAll(Standards::narrow), lenient);
    }

    /// Full-width letters, digits and signs as those of ASCII, each in its place.
    private static String narrow(MatchResult wide) {
        return Matcher.quoteReplacement(Character.toString(wide.group().charAt(0) - 0xfee0));
    }

    private static List<Standard> foundNarrow(String text, boolean lenient) {
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
        return issuer.indexOf('/') >= 0 || ISSUERS.contains(issuer);
    }

    private static Standard standard(Matcher matcher) {
        String issuer = matcher.group(1);
        String number = matcher.group(2);
        String part = matcher.group(3);
        String key = letters(issuer) + number + part;
        SequencedSet<String> forms = new LinkedHashSet<>();
        for (String one : List.of(letters(issuer), letters(FIRST.matcher(issuer).replaceFirst("")))) {
            forms.add(one + number);
            forms.add(one + number + part);
        }
        if (matcher.end(1) == matcher.start(2)) {
            forms.add(number);
        }
        Optional<String> edition = Optional.ofNullable(matcher.group(4)).map(year -> key + "-" + year);
        return new Standard(key, edition, forms, matcher.start(), matcher.end());
    }

    private static String letters(String issuer) {
        return NOT_KEY.matcher(issuer.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
