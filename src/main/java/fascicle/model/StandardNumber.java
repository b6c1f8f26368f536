package fascicle.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What names a standard or the committee that makes standards, however it is spelled: `GB/T 29829-2022`, `T/CAS
/// 754`, `ISO/IEC 27001:2022`, `SAC/TC260`.
///
/// @param issuer with a slash where it has one: `GB/T`, `ISO/TC`
/// @param number with its parts: `4943.1`, `62443-4-1`
/// @param year of the edition; a standard of several editions is one standard
public record StandardNumber(String issuer, String number, Optional<String> year)
        implements Comparable<StandardNumber> {
    private static final Comparator<StandardNumber> ORDER = Comparator.comparing(StandardNumber::issuer)
            .thenComparingInt(StandardNumber::leadingNumber)
            .thenComparing(StandardNumber::number)
            .thenComparing(standard -> standard.year().orElse(""));

    /// National (`GB`, `GB/T`, `GB/Z`), sector (`YD/T`), provincial (`DB33/T`) and association standards (`T/CAS`) of
    /// China; European and international ones.
    private static final String ISSUERS = "GB(?:/[TZ])?|[A-Z]{2}/[TZ]|DB[0-9]{2}(?:/T)?|T/[A-Z]{2,10}"
            + "|EN(?: (?:ISO|IEC|ETSI))?|ETSI (?:EN|TS|TR|ES|EG|GS|GR)|CWA"
            + "|(?:ISO|IEC|CEN|CENELEC|CLC)(?:/(?:IEC|CIE|CLC))?(?:[ /](?:TS|TR|PAS|Guide))?";
    private static final String COMMITTEES =
            "(?:SAC|ISO|IEC|CEN|CENELEC|CLC|ETSI|ISO/IEC|CEN/CLC|CEN-CENELEC)[/ ](?:TC|JTC|PC|ISG)";
    private static final String NUMBERS =
            "[0-9]{1,6}(?: [0-9]{3}(?![0-9]))?(?:\\.[0-9]{1,4})*(?:-[0-9]{1,3}(?![0-9]))*";
    /// All issuers begin with two capitals or with `T/`; most places of a text are passed over for that.
    private static final Pattern WRITTEN = Pattern.compile("(?=[A-Z][A-Z/])(?<![\\p{L}\\p{N}/-])(?:"
            + "(" + COMMITTEES + ")[ \\u00a0]?([0-9]{1,4}(?:/(?:SC|WG)[ \\u00a0]?[0-9]{1,3})*)"
            + "|(" + ISSUERS + ")[ \\u00a0]?(" + NUMBERS + ")(?:[-\\u2010-\\u2014:]((?:19|20)[0-9]{2}))?"
            + ")(?![\\p{L}\\p{N}])");
    private static final Pattern GROUP = Pattern.compile("(SC|WG)[ \\u00a0]?(?=[0-9])");

    /// Where a text speaks of a standard.
    ///
    /// @param start the place of its first character
    /// @param end the place after its last
    public record Mention(StandardNumber standard, int start, int end) {}

    /// All mentions in a text, in order.
    public static List<Mention> mentionsIn(String text) {
        List<Mention> mentions = new ArrayList<>();
        Matcher matcher = WRITTEN.matcher(text);
        while (matcher.find()) {
            mentions.add(new Mention(read(matcher), matcher.start(), matcher.end()));
        }
        return mentions;
    }

    private static StandardNumber read(Matcher matcher) {
        return matcher.group(1) == null
                ? new StandardNumber(matcher.group(3), matcher.group(4), Optional.ofNullable(matcher.group(5)))
                : new StandardNumber(
                        matcher.group(1), GROUP.matcher(matcher.group(2)).replaceAll("$1 "), Optional.empty());
    }

    /// `GB/T 29829`: the same for all its editions.
    public String name() {
        return issuer + " " + number;
    }

    /// The words of its address: `gb-t-29829`.
    public Slug slug() {
        return Slug.of(name());
    }

    /// The same standard, whatever its edition.
    public StandardNumber withoutYear() {
        return new StandardNumber(issuer, number, Optional.empty());
    }

    private int leadingNumber() {
        return Integer.parseInt(number.split("[^0-9]", 2)[0]);
    }

    @Override
    public int compareTo(StandardNumber other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return name() + year.map(edition -> "-" + edition).orElse("");
    }
}
