package fascicle.render.email;

import java.util.ArrayList;
import java.util.List;

/// A style sheet taken apart: rules, which can stand at the elements that they are for, and what only a sheet can
/// say, such as `@media`.
///
/// @param rules in their order
/// @param media what is for some screens only, as it is written
/// @param single what is for one program only: another may take offence and leave out all that stands beside it
record StyleSheet(List<Rule> rules, String media, String single) {
    StyleSheet {
        rules = List.copyOf(rules);
    }

    /// A rule.
    ///
    /// @param selectors each of which it is for
    record Rule(List<String> selectors, List<Declaration> declarations) {
        Rule {
            selectors = List.copyOf(selectors);
            declarations = List.copyOf(declarations);
        }
    }

    /// A property and its value.
    record Declaration(String property, String value) {}

    static StyleSheet of(String css) {
        String text = withoutComments(css);
        List<Rule> rules = new ArrayList<>();
        StringBuilder media = new StringBuilder();
        StringBuilder single = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int open = next(text, at, "{;");
            String prelude = text.substring(at, open).strip();
            if (open == text.length() || text.charAt(open) == ';') {
                at = open + 1; // such as @import, which no mail program follows
                continue;
            }
            int close = closing(text, open);
            String block = text.substring(open + 1, Math.max(open + 1, close));
            if (prelude.startsWith("@") || isForOneProgram(prelude)) {
                StringBuilder kept = prelude.startsWith("@") ? media : single;
                kept.append(prelude).append('{').append(block.strip()).append("}\n");
            } else {
                rules.add(new Rule(split(prelude, ','), declarations(block)));
            }
            at = close + 1;
        }
        return new StyleSheet(rules, media.toString(), single.toString());
    }

    /// Outlook on the web marks what it darkens; states of links are known only where they are shown.
    private static boolean isForOneProgram(String selectors) {
        return selectors.contains("[data-ogs") || selectors.contains(":");
    }

    static List<Declaration> declarations(String block) {
        List<Declaration> declarations = new ArrayList<>();
        for (String said : split(block, ';')) {
            int colon = said.indexOf(':');
            if (colon > 0) {
                declarations.add(new Declaration(
                        said.substring(0, colon).strip(),
                        said.substring(colon + 1).strip()));
            }
        }
        return declarations;
    }

    private static String withoutComments(String css) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < css.length()) {
            int begin = css.indexOf("/*", at);
            int end = begin < 0 ? -1 : css.indexOf("*/", begin + 2);
            text.append(css, at, begin < 0 ? css.length() : begin);
            at = begin < 0 || end < 0 ? css.length() : end + 2;
        }
        return text.toString();
    }

    /// Where the block ends that begins there; at the end of the sheet where it does not.
    private static int closing(String text, int open) {
        int depth = 0;
        for (int at = open; at < text.length(); at = next(text, at + 1, "{}")) {
            depth += text.charAt(at) == '{' ? 1 : -1;
            if (depth == 0) {
                return at;
            }
        }
        return text.length();
    }

    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            int end = next(text, at, String.valueOf(separator));
            String part = text.substring(at, end).strip();
            if (!part.isEmpty()) {
                parts.add(part);
            }
            at = end + 1;
        }
        return parts;
    }

    /// The next of these signs that stands neither in brackets nor in quotes; the end where there is none.
    private static int next(String text, int from, String signs) {
        char quote = 0;
        int depth = 0;
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth--;
            } else if (depth <= 0 && signs.indexOf(c) >= 0) {
                return at;
            }
        }
        return text.length();
    }
}
