package fascicle.content.markdown;

import fascicle.content.source.Problems;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells of brackets that were to be links or pictures and are printed instead.
///
/// ```markdown
/// [text] (https://example.org) and ![A ship](images/my ship.png)
/// ```
final class IdleLinks {
    private static final String CODE = "markdown-link";

    private static final String ADDRESS = "(?:(?:https?|ftp)://|www\\.|mailto:|#[\\p{L}\\p{N}_-]+\\)|"
            + "[^\\s()\\[\\]]+\\.(?:md|html?|pdf|png|jpe?g|gif|svg|docx?|xlsx?|pptx?|zip)\\b)";

    private static final Telltale APART =
            Telltale.of(Pattern.compile("\\[[^\\[\\]\\n]+\\]([\\h\\n]+)\\((?=" + ADDRESS + ")"), "[");
    private static final Telltale TURNED =
            Telltale.of(Pattern.compile("\\([^()\\n]{1,200}\\)\\[(?=" + ADDRESS + ")"), ")[");
    private static final Telltale WIDE = Telltale.of(
            Pattern.compile("[\\[［【][^\\[\\]［］【】\\n]+(?:\\]\\h*（|［\\h*（|］\\h*[(（]|】\\h*\\()(?=" + ADDRESS + ")"),
            "（",
            "］",
            "】");
    /// An address may hold one pair of brackets.
    private static final Telltale BROKEN =
            Telltale.of(Pattern.compile("\\]\\(((?:[^()\\n]|\\([^()\\n]*\\))*+)(\\)|)"), "](");

    /// The title behind an address.
    private static final Pattern TITLED =
            Pattern.compile("([^\"'\\s]++(?:\\h++[^\"'\\s]++)*+)(\\h++(?:\"[^\"]*+\"|'[^']*+'))");

    /// Words with a blank that are an address all the same.
    private static final Pattern SPACED =
            Pattern.compile("(?:https?://|www\\.|mailto:).*|[^\\s].*[/\\\\].*|.*\\.[\\p{L}\\p{N}]{2,5}(?:#.*)?");

    /// How many letters the words of a link have at most.
    private static final int LONGEST = 300;

    private final WrittenText text;
    private final Problems problems;

    private IdleLinks(WrittenText text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    static void report(WrittenText text, Problems problems) {
        IdleLinks links = new IdleLinks(text, problems);
        links.report(APART, "the blank between ] and ( keeps this from being a link", "write [words](address)");
        links.report(TURNED, "the words of a link stand in [ ] and its address in ( )", "write [words](address)");
        links.report(WIDE, "wide brackets make no link", "write [words](address), with the brackets of English");
        links.reportBroken();
    }

    /// @param signs whose brackets must all be plain letters
    private void report(Telltale signs, String message, String hint) {
        for (MatchResult found : signs.in(text.source())) {
            if (text.isPlain(found.start()) && text.isPlain(found.end() - 1)) {
                problems.warning(text.at(found.start()), CODE, message, hint);
            }
        }
    }

    private void reportBroken() {
        for (MatchResult found : BROKEN.in(text.source())) {
            int begin = beginning(found.start());
            if (begin >= 0 && text.isPlain(found.start()) && text.isPlain(found.start() + 1)) {
                reportBroken(begin, found.group(1).strip(), !found.group(2).isEmpty());
            }
        }
    }

    /// Where the words begin that end here; -1 when they do not begin on this line.
    private int beginning(int end) {
        for (int i = end - 1; i >= Math.max(0, end - LONGEST) && text.source().charAt(i) != '\n'; i--) {
            if (text.letters().charAt(i) == '[') {
                return i > 0 && text.letters().charAt(i - 1) == '!' ? i - 1 : i;
            }
        }
        return -1;
    }

    private void reportBroken(int begin, String address, boolean closed) {
        String noun = text.source().charAt(begin) == '!' ? "picture" : "link";
        if (!closed) {
            String message = "no ) ends the address, so that this is no " + noun;
            problems.warning(text.at(begin), CODE, message, "write ) behind the address");
            return;
        }
        Matcher titled = TITLED.matcher(address);
        String title = titled.matches() ? titled.group(2) : "";
        String plain = titled.matches() ? titled.group(1) : address;
        if (plain.indexOf(' ') >= 0
                && !plain.startsWith("{")
                && SPACED.matcher(plain).matches()) {
            problems.warning(
                    text.at(begin),
                    CODE,
                    "the blank in the address keeps this from being a " + noun,
                    "name the file without blanks, or write <" + plain + ">" + title);
        }
    }
}
