package fascicle.render;

import fascicle.model.Shown;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Plain text as XHTML.
public final class Escape {
    /// Chinese characters with the full-width punctuation between them.
    private static final Pattern HAN =
            Pattern.compile("[\\p{IsHan}&&[^\\u3000-\\u303f]][\\p{IsHan}\\u3000-\\u303f\\uff00-\\uffef\\u00b7]*");

    private static final int FIRST_HAN = 0x2e80;

    private Escape() {}

    /// Text between tags or in an attribute.
    public static String text(String text) {
        String shown = Shown.text(text);
        StringBuilder escaped = new StringBuilder(shown.length() + 16);
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /// Text between tags, with every run of Chinese marked as such unless the language around it is Chinese already.
    public static String prose(String text, Locale language) {
        String escaped = text(text);
        return isWestern(escaped) || language.getLanguage().equals("zh")
                ? escaped
                : HAN.matcher(escaped).replaceAll(Escape::marked);
    }

    /// Whether it is certain that nothing is Chinese: all of its script lies behind.
    private static boolean isWestern(String text) {
        return text.chars().allMatch(c -> c < FIRST_HAN);
    }

    private static String marked(MatchResult run) {
        return "<span lang=\"zh-Hans\">" + run.group() + "</span>";
    }
}
