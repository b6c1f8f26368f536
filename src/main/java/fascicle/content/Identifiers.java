package fascicle.content;

import fascicle.content.yaml.Kind;
import fascicle.content.yaml.Kinds;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Numbers by which others find a newsletter or an article.
final class Identifiers {
    private static final Pattern ISSN = Pattern.compile("\\d{4}-\\d{3}[\\dX]");
    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/[!-~]{1,200}");
    private static final Pattern RESOLVER = Pattern.compile("^(?:https?://(?:dx\\.)?doi\\.org/|doi:)");

    private Identifiers() {}

    /// A number of a series with its check digit (ISO 3297): `2049-3630`.
    static Kind<String> issn() {
        return Kinds.scalar(
                "an ISSN with the right check digit, such as 2049-3630",
                Map.of("type", "string", "pattern", "^\\d{4}-\\d{3}[\\dXx]$"),
                text -> Optional.of(text.toUpperCase(Locale.ROOT)).filter(Identifiers::isIssn));
    }

    private static boolean isIssn(String text) {
        if (!ISSN.matcher(text).matches()) {
            return false;
        }
        String digits = text.replace("-", "");
        int sum = 0;
        for (int i = 0; i < 7; i++) {
            sum += (8 - i) * (digits.charAt(i) - '0');
        }
        int check = (11 - sum % 11) % 11;
        return digits.charAt(7) == (check == 10 ? 'X' : (char) ('0' + check));
    }

    /// A digital object identifier (ISO 26324), with or without the address of its resolver.
    static Kind<String> doi() {
        return Kinds.scalar(
                "a DOI such as 10.1234/letter.7.3",
                Map.of("type", "string"),
                text -> Optional.of(RESOLVER.matcher(text).replaceFirst(""))
                        .filter(found -> DOI.matcher(found).matches()));
    }
}
