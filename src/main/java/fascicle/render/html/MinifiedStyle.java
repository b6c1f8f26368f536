package fascicle.render.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A style sheet without what browsers pass over: comments, save those that begin with `/*!`, and spaces that part
/// nothing.
final class MinifiedStyle {
    private static final String KEPT = "\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+(?:\"|\\\\?+\\z)|"
            + "'[^'\\\\]*+(?:\\\\.[^'\\\\]*+)*+(?:'|\\\\?+\\z)|"
            + "/\\*!.*?\\*/|/\\*(?:[^*]|\\*(?!/))*+\\z";
    private static final String GAP = "(?:\\s++|/\\*(?!!).*?\\*/)++";
    private static final Pattern PIECE = Pattern.compile(
            "(?=[\\s\"'/{};])(?:(?<kept>" + KEPT + ")|(?:" + GAP + ")?+(?<sign>[{};])(?:" + GAP + ")?+|" + GAP + ")",
            Pattern.DOTALL);

    private MinifiedStyle() {}

    static String of(String style) {
        return PIECE.matcher(style)
                .replaceAll(piece -> Matcher.quoteReplacement(shortened(piece.group("kept"), piece.group("sign"))));
    }

    private static String shortened(@Nullable String kept, @Nullable String sign) {
        return kept != null ? kept : sign != null ? sign : " ";
    }
}
