package fascicle.proof.names;

import fascicle.Position;
import fascicle.model.Article;
import fascicle.proof.copy.Check;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Galleys;
import fascicle.proof.copy.Passage;
import fascicle.proof.copy.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A standard's number that is not written as the standard itself writes it.
///
/// ```markdown
/// GB/T29244-2012, GBT 29244-2012, GB/T 29244–2012
/// ```
public final class MisspelledStandard implements Check {
    /// A prefix, what joins it to a number, the number, and what joins that to a year.
    private static final Pattern NUMBER =
            Pattern.compile("\\b(GB ?[/-]? ?[TZ]|GB|ISO/IEC|ISO|IEC|YD/T|SJ/T|QC/T|T/[A-Z]{2,8})"
                    + "([ -]{0,2})(\\d{1,6}(?:\\.\\d{1,3})?)(?: ?([-–—:/]) ?((?:19|20)\\d\\d))?(?![\\d])");

    /// A shorter number without a year may count anything.
    private static final int SHORTEST = 3;

    @Override
    public Rule rule() {
        return Rule.warning("standard-number", "The number of a standard is misspelled.");
    }

    @Override
    public void read(Galleys galleys, Findings found) {
        galleys.passages().forEach(passage -> read(passage, found));
        galleys.newsletter().articles().forEach(article -> read(article, galleys, found));
    }

    private static void read(Passage passage, Findings found) {
        if (!mayHave(passage.text())) {
            return;
        }
        Matcher number = NUMBER.matcher(passage.text());
        while (number.find()) {
            if (number.group(5) == null && number.group(3).length() < SHORTEST) {
                continue;
            }
            Position at = passage.at(number.start());
            right(number).ifPresent(right -> report(number.group(), right, at, found));
        }
    }

    private static boolean mayHave(String text) {
        return text.contains("GB")
                || text.contains("ISO")
                || text.contains("IEC")
                || text.contains("/T")
                || text.contains("T/");
    }

    private static void read(Article article, Galleys galleys, Findings found) {
        List<String> standards = article.standards();
        for (int i = 0; i < standards.size(); i++) {
            Position at = galleys.manuscript().at(article.at().path(), "standards", i);
            Matcher number = NUMBER.matcher(standards.get(i));
            String written = standards.get(i);
            if (number.lookingAt()) {
                right(number).ifPresent(right -> report(written, right, at, found));
            }
        }
    }

    private static void report(String written, String right, Position at, Findings found) {
        found.add(at, "\"" + written + "\" is not how the standard is numbered", "write " + right);
    }

    /// How it should be written, when that is otherwise.
    private static Optional<String> right(Matcher number) {
        String prefix = number.group(1).replaceAll("[ /-]", "").toUpperCase(Locale.ROOT);
        String body = prefix.startsWith("GB") && prefix.length() == 3 ? "GB/" + prefix.charAt(2) : number.group(1);
        boolean chinese = body.contains("/T") || body.startsWith("GB") || body.startsWith("T/");
        String join = chinese ? "-" : ":";
        String year = number.group(5) == null ? "" : join + number.group(5);
        String right = body + " " + number.group(3) + year;
        return right.equals(number.group()) ? Optional.empty() : Optional.of(right);
    }
}
