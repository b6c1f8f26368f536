package fascicle.pictures;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/// What is wrong with the XML of a drawing, in words for people who did not write the parser.
final class XmlSlips {
    /// How the parser names its limits.
    private static final String LIMIT = "JAXP000";

    /// A slip.
    ///
    /// @param said by the parser
    /// @param meant `$1` and `$2` are what the parser names
    private record Slip(Pattern said, String meant) {
        static Slip of(String said, String meant) {
            return new Slip(Pattern.compile(said, Pattern.DOTALL), meant);
        }

        Optional<String> told(String message) {
            Matcher found = said.matcher(message);
            return found.matches() ? Optional.of(found.replaceFirst(meant)) : Optional.empty();
        }
    }

    private static final List<Slip> SLIPS = List.of(
            Slip.of(
                    "The element type \"([^\"]+)\" must be terminated by the matching end-tag.*",
                    "<$1> is opened and not closed"),
            Slip.of("The end-tag for element type \"([^\"]+)\" must end.*", "</$1 has no >"),
            Slip.of("Element type \"([^\"]+)\" must be followed by.*", "<$1 has no >"),
            Slip.of(
                    "The prefix \"xlink\" for .*",
                    "\"xlink:\" is used and not declared: write xmlns:xlink=\"http://www.w3.org/1999/xlink\" into"
                            + " <svg>"),
            Slip.of(
                    "The prefix \"([^\"]+)\" for .*",
                    "\"$1:\" is used and not declared: save it as plain SVG, or take away what begins with it"),
            Slip.of("Attribute \"([^\"]+)\" was already specified for element \"([^\"]+)\".*", "<$2> has $1 twice"),
            Slip.of(
                    "Attribute name \"([^\"]+)\" associated with an element type \"([^\"]+)\" must be followed by.*",
                    "$1 in <$2> has no value"),
            Slip.of(
                    "Open quote is expected for attribute \"(?:\\{[^}]*\\}\\|)?([^\"]+)\" associated with an  ?element"
                            + " type  ?\"([^\"]+)\".*",
                    "the value of $1 in <$2> stands without quotation marks"),
            Slip.of(
                    "The value of attribute \"([^\"]+)\" associated with an element type \"([^\"]+)\" must not"
                            + " contain.*",
                    "a quotation mark is missing behind the value of $1 in <$2>, or a < within it"),
            Slip.of(
                    "The entity \"([^\"]+)\" was referenced, but not declared.*",
                    "XML knows no &$1; : write the sign itself"),
            Slip.of("The (?:reference to entity|entity name).*", "a & stands alone: write &amp;"),
            Slip.of(
                    "XML document structures must start and end within the same entity.*",
                    "it ends before </svg>: it was cut off"),
            Slip.of("Premature end of file.*", "the file is empty"),
            Slip.of("Content is not allowed in prolog.*", "something stands before its <svg>, or it is no SVG at all"),
            Slip.of(
                    "The markup in the document (?:preceding|following) the root element.*",
                    "something stands beside <svg>, before or behind it"),
            Slip.of("Content is not allowed in trailing section.*", "something stands behind </svg>"),
            Slip.of("The string \"--\" is not permitted within comments.*", "a remark has -- within it"),
            Slip.of("(?:Invalid byte|Malformed).*", "it is not written in UTF-8"),
            Slip.of("An invalid XML character.*", "it has a sign that no XML may have"),
            Slip.of(
                    "The content of elements must consist of well-formed character data or markup.*",
                    "a < stands alone: write &lt;"),
            Slip.of(
                    "The processing instruction target matching \"\\[xX\\]\\[mM\\]\\[lL\\]\" is not allowed.*",
                    "something stands before its <?xml ...?>"),
            Slip.of("JAXP000.*", "it unfolds into more than a picture can need"));

    private XmlSlips() {}

    /// Goes on from "the picture".
    static String told(SAXException fault) {
        String message = String.valueOf(fault.getMessage());
        String where = fault instanceof SAXParseException at && at.getLineNumber() > 0 && !message.startsWith(LIMIT)
                ? " in its line " + at.getLineNumber()
                : "";
        return "is not well-formed" + where + ": "
                + SLIPS.stream()
                        .map(slip -> slip.told(message))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse(message);
    }
}
