package fascicle.render;

import fascicle.model.Target;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The HTML of an author where it is going to stand: its names and its links within the newsletter are those of the
/// medium.
///
/// @param anchor the id of an anchor
/// @param href the address of a target; absent when it leads nowhere there
public record OwnHtml(UnaryOperator<String> anchor, Function<Target, Optional<String>> href) {
    /// A tag: elsewhere each `<` is written as `&lt;`.
    private static final Pattern TAG = Pattern.compile("<[a-z][a-z0-9]*+(?: [a-zA-Z:-]++=\"[^\"<]*+\")++");

    private static final Pattern ATTRIBUTE = Pattern.compile(" ([a-zA-Z:-]++)=\"([^\"<]*+)\"");
    private static final String TARGET = "target:";

    /// @param xhtml well-formed, or a part of it that ends between tags
    /// @param targets those that its links name by their numbers
    public String set(String xhtml, List<Target> targets) {
        return TAG.matcher(xhtml).replaceAll(tag -> Matcher.quoteReplacement(tag(tag.group(), targets)));
    }

    private String tag(String tag, List<Target> targets) {
        return ATTRIBUTE.matcher(tag).replaceAll(one -> Matcher.quoteReplacement(attribute(one, targets)));
    }

    private String attribute(MatchResult one, List<Target> targets) {
        String value = one.group(2);
        if (one.group(1).equals("id")) {
            return " id=\"" + anchor.apply(value) + "\"";
        }
        if (!one.group(1).equals("href") || !value.startsWith(TARGET)) {
            return one.group();
        }
        Target target = targets.get(Integer.parseInt(value.substring(TARGET.length())));
        return href.apply(target)
                .map(address -> " href=\"" + Escape.text(address) + "\"")
                .orElse("");
    }
}
