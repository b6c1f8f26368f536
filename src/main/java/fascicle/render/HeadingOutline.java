package fascicle.render;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The levels of the headings in a page or a file of an e-book. One that skips a level is drawn up to the next one:
/// readers who jump from heading to heading would otherwise look for what is missing.
public final class HeadingOutline {
    private static final Pattern TAG = Pattern.compile("<(/?)h([1-6])\\b");

    private int level;

    /// @param above the level of the heading above the text
    public HeadingOutline(int above) {
        this.level = above;
    }

    /// @param text well-formed; no heading stands in another
    public static Html closed(Html text, int above) {
        return new HeadingOutline(above).closed(text);
    }

    /// What goes on where the last text ended.
    ///
    /// @param text well-formed; no heading stands in another
    public Html closed(Html text) {
        return new Html(TAG.matcher(text.markup()).replaceAll(this::tag));
    }

    /// The level of a heading, drawn up where it skips one.
    ///
    /// @param before the level of the heading before it
    public static int next(int before, int own) {
        return Math.min(before + 1, own);
    }

    private String tag(MatchResult tag) {
        if (tag.group(1).isEmpty()) {
            level = next(level, Integer.parseInt(tag.group(2)));
        }
        return Matcher.quoteReplacement("<" + tag.group(1) + "h" + level);
    }
}
