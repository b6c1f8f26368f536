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
        if (isWithinText(before, after)) {
            return SAME;
        }
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

    /// Whether what differs has the same anchors on both sides, so that no more of the pages need be gone through. Tags
    /// that it begins or ends in are counted in.
    private static boolean isWithinText(String before, String after) {
        int shorter = Math.min(before.length(), after.length());
        int start = 0;
        while (start < shorter && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int same = 0;
        while (same < shorter - start
                && before.charAt(before.length() - 1 - same) == after.charAt(after.length() - 1 - same)) {
            same++;
        }
        int from = Math.max(before.lastIndexOf('<', start - 1), 0);
        int behind = before.indexOf('<', before.length() - same);
        int rest = behind < 0 ? 0 : before.length() - behind;
        return in(before.substring(from, before.length() - rest))
                .equals(in(after.substring(from, after.length() - rest)));
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
