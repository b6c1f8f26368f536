package fascicle.importing.repair;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes web addresses whole: escapes go, and a gap that an underlined `_` left is closed.
///
/// ```text
/// https://example.org/register/WN PLPfRUdhTneAXEzOAXaM8Q
/// ```
record WebAddresses(WordCounts words, Journal journal) implements TextRepair {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>)\\]]+");
    private static final Pattern CUT = Pattern.compile(
            "(https?://[^\\s<>()\\]]*[/_=-]?[A-Za-z0-9-]{1,12}) ([A-Za-z0-9_.~%/-]{6,})(?=$|[\\s;,)>])");
    private static final Pattern NO_WORD = Pattern.compile(
            "\\D*+\\d[^A-Za-z]*+[A-Za-z].*|[^A-Za-z]*+[A-Za-z]\\D*+\\d.*|.*?[a-z][A-Z][^A-Z]*+[A-Z].*|[\\w./-]*\\.(s?html?|pdf|docx?|jspx?|aspx?|php)");
    private static final Pattern FILE_END =
            Pattern.compile(".*\\.(s?html?|pdf|docx?|jspx?|aspx?|php|com|org|cn|eu|net)/?");

    @Override
    public String mend(String text, int line) {
        String unescaped =
                ADDRESS.matcher(text).replaceAll(address -> Matcher.quoteReplacement(unescaped(address.group(), line)));
        return CUT.matcher(unescaped).replaceAll(cut -> Matcher.quoteReplacement(closed(cut, line)));
    }

    private String unescaped(String address, int line) {
        String plain = address.replaceAll("\\\\([_*~&#-])", "$1");
        if (!plain.equals(address)) {
            journal.repair(line, "address", "took the backslashes out of an address", address);
        }
        return plain;
    }

    private String closed(MatchResult cut, int line) {
        String first = cut.group(1);
        String rest = cut.group(2);
        if (FILE_END.matcher(first).matches() || !NO_WORD.matcher(rest).matches() || words.count(rest) > 1) {
            return cut.group();
        }
        journal.doubt(
                line,
                "address",
                "closed the gap in an address with an underscore, which converters lose; open the address to see"
                        + " whether it is right: " + first + "_" + rest,
                cut.group());
        return first + "_" + rest;
    }
}
