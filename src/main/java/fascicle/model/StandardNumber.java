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

    private static final Pattern GROUP = Pattern.compile("(SC|WG)[ \\u00a0]?(?=[0-9])");

    /// Where a text speaks of a standard.
    ///
    /// @param start the place of its first character
    /// @param end the place after its last
    public record Mention(StandardNumber standard, int start, int end) {}

    /// All mentions in a text, in order.
    public static List<Mention> mentionsIn(String text) {
        if (!StandardGrammar.mayHave(text)) {
            return List.of();
        }
        List<Mention> mentions = new ArrayList<>();
        Matcher matcher = StandardGrammar.WRITTEN.matcher(text);
        while (matcher.find()) {
            if (matcher.group(1) != null || isStandard(matcher, text)) {
                mentions.add(new Mention(read(matcher), matcher.start(), matcher.end()));
            }
        }
        return mentions;
    }

    /// The number that a text is, and nothing else: `SAC/TC 260`, not `the work of SAC/TC 260`.
    public static Optional<StandardNumber> of(String text) {
        return mentionsIn(text).stream()
                .findFirst()
                .filter(mention -> mention.start() == 0 && mention.end() == text.length())
                .map(Mention::standard);
    }

    private static boolean isStandard(Matcher matcher, String text) {
        String gap = text.substring(matcher.end(3), matcher.start(4));
        return StandardGrammar.isStandard(matcher.group(3), gap, matcher.group(4), matcher.group(5) != null);
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
