package fascicle.write;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the anchors of a page become when its file is replaced.
enum MovedAnchors {
    /// All that were there stay; some may be new. Whatever leads to the new ones must come later.
    GROW,
    SAME,
    /// None is new. Whatever led to those that go must be gone before.
    SHRINK,
    /// Some go, others come: before and after nothing can lead to both.
    DIFFER;

    private static final Pattern TAG = Pattern.compile("<[A-Za-z][^<>]*+");
    private static final Pattern ANCHOR = Pattern.compile("\\s(?:id|name)\\s*+=\\s*+[\"']?([^\\s\"'>]++)");

    /// @param before the HTML of a page as it stands there
    /// @param after as it is to be
    static MovedAnchors between(String before, String after) {
        Set<String> old = in(before);
        Set<String> next = in(after);
        if (old.equals(next)) {
            return SAME;
        }
        if (next.containsAll(old)) {
            return GROW;
        }
        return old.containsAll(next) ? SHRINK : DIFFER;
    }

    /// The names that links to a page may end with.
    static Set<String> in(String html) {
        Set<String> anchors = new TreeSet<>();
        Matcher tag = TAG.matcher(html);
        while (tag.find()) {
            Matcher anchor = ANCHOR.matcher(html).region(tag.start(), tag.end());
            while (anchor.find()) {
                anchors.add(anchor.group(1));
            }
        }
        return anchors;
    }
}
