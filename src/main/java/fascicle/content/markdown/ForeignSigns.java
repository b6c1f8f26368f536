package fascicle.content.markdown;

import fascicle.content.source.Problems;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Tells of signs that other tools understand and Markdown does not.
///
/// ```markdown
/// !!! note
/// :::tip
/// :smile: and $x^2$ and {{< figure >}}
/// ```
final class ForeignSigns {
    private static final String BOX = "write > [!NOTE] on a line of its own, and > before each line of the box";
    private static final String NOTHING = "take it out; nothing of the kind is known here";

    private static final String ALERT =
            "write > [!NOTE] alone on its line, or TIP, IMPORTANT, WARNING, CAUTION; a title"
                    + " goes below it: > **Title**";

    private static final String SOURCE =
            "write the source in words, or as a footnote: [^1] here, and [^1]: with the source on a line of its own";

    /// One kind of signs.
    ///
    /// @param isMeant whether what was found is none by chance
    private record Sign(Telltale signs, String hint, Predicate<String> isMeant) {
        static Sign of(String needed, String pattern, String hint) {
            return new Sign(Telltale.of(Pattern.compile(pattern), needed), hint, _ -> true);
        }
    }

    private static final Pattern FORMULA = Pattern.compile("[A-Za-z]{1,2}[0-9]?|.*[\\\\^_={}<>+].*");

    private static final List<Sign> SIGNS = List.of(
            new Sign(
                    Telltale.of(Pattern.compile("(?m)^(?:!!!|\\?\\?\\?\\+?)\\h+[a-z]+.*$"), "!!!", "???"),
                    BOX,
                    _ -> true),
            Sign.of(":::", "(?m)^:::+\\h*\\{?[\\w-]*.*$", BOX),
            Sign.of("::", "(?m)^\\.\\. [a-z-]+::", NOTHING),
            Sign.of(
                    ":",
                    "(?<![\\w:/`.-]):[a-z][a-z0-9_+-]{1,30}:(?![\\w:/`\uFFFC])",
                    "write the character itself, such as \uD83D\uDE42"),
            Sign.of("{", "\\{\\{[<%][^{}\\n]*[>%]\\}\\}|\\{%[^{}\\n]*%\\}|\\{\\{[^{}\\n]*\\}\\}", NOTHING),
            Sign.of(
                    "{",
                    "(?m)\\{(?<!\\w\\{)(?!(?<=^\uFFFC{2,7}[^\\n]{1,300}):?\\h?#)"
                            + "(?::[^{}\\n]{1,80}|[.#][A-Za-z][^{},\\n]{0,80})\\}",
                    NOTHING),
            Sign.of("[", "(?im)^\\[\\[?_?toc_?\\]\\]?$", "take it out; the page shows its headings by itself"),
            Sign.of("![[", "!\\[\\[[^\\[\\]\\n]{1,100}\\]\\]", "write ![what it shows](images/name.png)"),
            Sign.of("[[", "(?<!!)\\[\\[(?!_?(?i:toc)|[0-9, ]+\\])[^\\[\\]\\n]{1,100}\\]\\]", "write [words](file.md)"),
            Sign.of("==", "(?<![\\w=])==(?=[^\\s=])[^=\\n]{1,100}(?<=[^\\s=])==(?![\\w=])", "write <mark>words</mark>"),
            Sign.of(
                    "[/",
                    "(?i)\\[/(?:b|i|u|url|img|quote|code|list|color|size)\\]",
                    "write *words*, **words** or [words](address)"),
            Sign.of(
                    "[!",
                    "(?m)^\\[!(?!(?i:note|tip|important|warning|caution)]\\h*$)[A-Za-z][A-Za-z-]{2,20}\\][+-]?",
                    ALERT),
            Sign.of(
                    "%%",
                    "%%(?=[^\\s%])[^%]{1,300}%%|(?m)^%%$", "write a remark as <!-- remark -->; this one is published"),
            Sign.of("^", "(?m)(?<!\\S)\\^[A-Za-z][\\w-]{3,30}$", NOTHING),
            Sign.of("^", "(?<=[\\w)])\\^[^\\s^\uFFFC]{1,10}\\^(?![\\w^])", "write <sup>2</sup>"),
            Sign.of("~", "(?<=[A-Z][a-z]?|\\))~[0-9n]{1,2}~(?!~)", "write <sub>2</sub>"),
            Sign.of("++", "(?<![\\w+])\\+\\+(?=[^\\s+])[^+\\n]{1,100}(?<=[^\\s+])\\+\\+(?![\\w+])", "write *words*"),
            Sign.of("[@", "\\[-?@[A-Za-z][\\w:.-]{2,60}(?:[;,][^\\[\\]\\n]{0,80})?\\]", SOURCE),
            Sign.of(": ", "(?m)(?<=[^\\n]\\n):\\h{1,4}(?=\\S)", "write a list: - **Term**: what it means"),
            Sign.of("{", "(?<=\uFFFC)\\{[a-z][\\w-]{0,20}=[^{}\\n]{1,60}\\}", NOTHING),
            Sign.of("\\", "(?m)^\\\\(?:newpage|pagebreak|clearpage|toc)\\b", NOTHING),
            new Sign(
                    Telltale.of(
                            Pattern.compile("(?m)^\\$\\$$|(?<![\\w$])\\$\\$(?=[^\\s$])[^$\\n]{1,300}\\$\\$"
                                    + "|(?<![\\w$])\\$(?=[^\\s$])[^$\\n]{1,200}(?<=[^\\s$])\\$(?![\\w$])"),
                            "$"),
                    "write it with <sup>, <sub>, *x* and characters such as × and √, or put in a picture of it",
                    formula -> formula.equals("$$")
                            || FORMULA.matcher(formula.replaceAll("^\\$+|\\$+$", ""))
                                    .matches()));

    private ForeignSigns() {}

    static void report(WrittenText text, Problems problems) {
        for (Sign sign : SIGNS) {
            for (MatchResult found : sign.signs().in(text.letters())) {
                String words = text.source().substring(found.start(), found.end());
                if (sign.isMeant().test(words)) {
                    String message = "\"" + shortened(words) + "\" is a sign of other tools, and is printed";
                    problems.warning(text.at(found.start()), "markdown-foreign", message, sign.hint());
                }
            }
        }
    }

    private static String shortened(String words) {
        return words.length() > 40 ? words.substring(0, 39) + "…" : words;
    }
}
