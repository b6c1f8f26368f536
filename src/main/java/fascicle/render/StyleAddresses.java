package fascicle.render;

import fascicle.pictures.OutwardReference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The addresses that a style sheet would have a browser fetch.
///
/// ```css
/// @import "more.css";                         /* here */
/// a { background: url(dot.svg) }              /* here */
/// a { background: image-set("dot.png" 1x) }   /* here */
/// a::after { content: "https://a.example" }   /* nowhere: words */
/// ```
///
/// @see <a href="https://www.w3.org/TR/css-syntax-3/#tokenization">CSS Syntax, tokens</a>
final class StyleAddresses {
    /// @param offset in the style sheet
    /// @param address as a browser understands it
    record Address(int offset, String address) {
        private static final Pattern ELSEWHERE =
                Pattern.compile("[/\\\\]{2}.*|(?!data:)[a-z][a-z0-9+.-]*+:.*", Pattern.DOTALL);
        private static final Pattern PASSED_OVER = Pattern.compile("^[\\x00-\\x20]++|[\\t\\n\\r]");

        /// Whether it is on another host, or none of the theme's files.
        boolean isElsewhere() {
            String read = PASSED_OVER.matcher(address).replaceAll("").toLowerCase(Locale.ROOT);
            return ELSEWHERE.matcher(read).matches();
        }
    }

    private static final String ESCAPE = "\\\\(?:[0-9a-fA-F]{1,6}+(?:\\r\\n|[ \\t\\r\\n\\f])?+|[^\\r\\n\\f])";
    private static final String STRING =
            "\"(?:[^\"\\\\\\r\\n\\f]++|\\\\(?:\\r\\n|.))*+\"?+" + "|'(?:[^'\\\\\\r\\n\\f]++|\\\\(?:\\r\\n|.))*+'?+";
    private static final Pattern TOKEN = Pattern.compile(
            "/\\*.*?(?:\\*/|\\z)|(?<string>" + STRING + ")|(?<name>@?+(?:[\\w\\-[^\\x00-\\x7F]]++|" + ESCAPE
                    + ")++)(?<open>\\()?+|[\\s,.:#>+~*=%!&|<\\[\\]]++|.",
            Pattern.DOTALL);
    private static final Pattern BARE =
            Pattern.compile("[ \\t\\r\\n\\f]*+(?<bare>(?:[^\"'()\\\\\\x00-\\x20]++|" + ESCAPE + ")++)", Pattern.DOTALL);
    /// What names a host, where words may stand as well.
    private static final Pattern HOST =
            Pattern.compile("[\\x00-\\x20]*+(?:https?:|(?:[a-z][a-z0-9+.-]*+:)?+[/\\\\]{2})", Pattern.CASE_INSENSITIVE);
    /// Functions whose strings are addresses.
    private static final Set<String> OF_ADDRESSES = Set.of(
            "url", "src", "image", "image-set", "-webkit-image-set", "cross-fade", "-webkit-cross-fade", "element");

    private final String css;
    private final List<Address> found = new ArrayList<>();
    /// The functions and brackets that are open, the innermost first.
    private final Deque<String> open = new ArrayDeque<>();
    private boolean isImport;
    /// Within the value of a `--name`, which may be used wherever an address is wanted.
    private boolean isCustom;

    private StyleAddresses(String css) {
        this.css = css;
    }

    static List<Address> in(String css) {
        StyleAddresses addresses = new StyleAddresses(css);
        addresses.read();
        return addresses.found;
    }

    private void read() {
        Matcher token = TOKEN.matcher(css);
        int at = 0;
        while (at < css.length() && token.find(at)) {
            at = token.end();
            if (token.group("string") != null) {
                string(token.start(), token.group());
            } else if (token.group("name") != null) {
                at = name(token.group("name"), token.group("open") != null, at);
            } else {
                sign(token.group());
            }
        }
    }

    private void string(int offset, String quoted) {
        String words = OutwardReference.unescaped(quoted.substring(1).replaceFirst("[\"']$", ""));
        boolean isAddress = isImport || open.stream().anyMatch(OF_ADDRESSES::contains);
        if (isAddress || isCustom && HOST.matcher(words).lookingAt()) {
            found.add(new Address(offset, words));
        }
    }

    /// @return where the next token begins
    private int name(String written, boolean opens, int after) {
        String name = OutwardReference.unescaped(written).toLowerCase(Locale.ROOT);
        isImport = isImport || name.equals("@import");
        isCustom = isCustom || open.isEmpty() && name.startsWith("--");
        if (!opens) {
            return after;
        }
        open.push(name);
        Matcher bare = BARE.matcher(css).region(after, css.length());
        if (name.equals("url") && bare.lookingAt()) {
            found.add(new Address(bare.start("bare"), OutwardReference.unescaped(bare.group("bare"))));
            return bare.end();
        }
        return after;
    }

    private void endOfDeclaration() {
        isImport = false;
        isCustom = false;
    }

    private void sign(String sign) {
        switch (sign) {
            case "(" -> open.push("");
            case ")" -> open.poll();
            case ";" -> endOfDeclaration();
            case "{", "}" -> {
                open.clear();
                endOfDeclaration();
            }
            default -> {}
        }
    }
}
