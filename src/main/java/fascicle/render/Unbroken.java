package fascicle.render;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Dates, references, amounts and what is counted in Chinese stay on one line: `18 November 2023`, `Article 18`, `Annex
/// B`, `42 %`, `EUR 5 million`, `42 条`.
public final class Unbroken {
    private static final String NAMES =
            "Art(?:icle|ículo|icolo|ikel|\\.)|Annexe?|Anhang|Anlage|Anexo|Appendix|Clause|Section|Abschnitt"
                + "|Chapter|Chapitre|Kapitel|Part|Teil|Table|Tabelle|Figure|Abbildung|Form|Step|Stage|Phase|Level|Question"
                + "|Nos?\\.|Nr\\.|Vol\\.|pp?\\.|S\\.|§§?";

    /// What is counted by it: a number with its parts, a capital letter or a Roman number.
    private static final String COUNT = "(?:[0-9]+(?:[.:][0-9]+){0,9}|[IVX]+|[A-Z])(?![\\p{L}\\p{N}])";

    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, Locale.ITALIAN, Locale.of("es"));

    private static final String MONTHS = Arrays.stream(Month.values())
            .flatMap(Unbroken::names)
            .distinct()
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?:", "|Sept\\.?)"));

    /// The space before a count, behind such a name.
    private static final Pattern REFERENCE =
            Pattern.compile("\\s(?=" + COUNT + ")(?<=(?<![\\p{L}\\p{N}])(?i:" + NAMES + ")\\s)");

    private static final Pattern DATE = Pattern.compile("(?<![\\p{L}\\p{N}])(?=[0-9]|\\p{L}++\\.?,?\\s(?:de )?[0-9])(?:"
            + "(?:[0-3]?[0-9](?:st|nd|rd|th|er|\\.|º)?(?: de)?\\s)?" + MONTHS + "(?:,? (?:de )?)[12][0-9]{3}"
            + "|[0-3]?[0-9](?:st|nd|rd|th|er|\\.|º)?(?: de)?\\s" + MONTHS
            + "|" + MONTHS + "\\s[0-3]?[0-9](?:,?\\s[12][0-9]{3})?"
            + ")(?![\\p{L}\\p{N}])");

    private static final String UNITS =
            "[%‰°€£¥$]|°[CF]|[fpnµμmcdk]?m[²³23]?|ha|[mk]?g|[GMk]?t|[GMkµμm]?W|[GMTk]Wh|[mk]?V"
                + "|[GMkT]Hz|[MkG]?Pa|[kKMGT]i?B|[kMG]bit/s|km/h|EUR|USD|CNY|RMB|GBP|CHF|HKD|JPY|[Mm]illions?|[Bb]illions?"
                + "|[Tt]rillions?|Mio\\.|Mrd\\.|Millionen|Milliarden?|milliards?|milioni|miliardi|millones|millón";

    /// The space before a unit, or between a currency and its amount.
    private static final Pattern AMOUNT = Pattern.compile(
            "(?<=[0-9])\\s(?=(?:" + UNITS + ")(?![\\p{L}\\p{N}]))"
                                          + "|(?<=(?<![\\p{L}\\p{N}])(?:EUR|USD|CNY|RMB|GBP|CHF|HKD|JPY|[€£¥$]))\\s(?=[0-9])"
                                          + "|(?<=[0-9]\\s(?:[mb]illion|Mio\\.|Mrd\\.))\\s(?=(?:EUR|USD|CNY|RMB|GBP|CHF|HKD|JPY|[€£¥$])(?![\\p{L}\\p{N}]))");

    private static final Pattern DIGIT = Pattern.compile("[0-9]");

    private Unbroken() {}

    private static Stream<String> names(Month month) {
        return LANGUAGES.stream()
                .flatMap(language ->
                        Stream.of(TextStyle.FULL, TextStyle.SHORT).map(style -> month.getDisplayName(style, language)));
    }

    /// The same text, as long as it was, with spaces in them at which no line ends.
    public static String in(String text) {
        String numbers = DIGIT.matcher(text).find()
                ? AMOUNT.matcher(DATE.matcher(text).replaceAll(Unbroken::kept)).replaceAll("\u00a0")
                : text;
        return ChineseCounts.joined(REFERENCE.matcher(numbers).replaceAll("\u00a0"));
    }

    private static String kept(MatchResult found) {
        return found.group().replaceAll("\\s", "\u00a0");
    }
}
