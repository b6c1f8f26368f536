package fascicle.proof.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A Markdown file that is not read, by its path within `content`: what it probably is and where it belongs.
///
/// @param rename the name that is right in the same folder; absent when it does not belong there
/// @param folder whose slip it is, which the first of its files tells for all; absent when it is the file's own
record UnreadMarkdown(String message, String hint, Optional<String> rename, Optional<String> folder) {
    private static final Pattern NAME =
            Pattern.compile("(.+?)\\.(?:md|markdown|mdown|mkdn?|mdwn)(?:\\.txt)?", Pattern.CASE_INSENSITIVE);

    /// Notes for those who work on the files, as code hosts show them; nobody takes them for articles.
    private static final Pattern NOTE =
            Pattern.compile("readme|license|licence|contributing|changelog|_.*", Pattern.CASE_INSENSITIVE);

    private static final Pattern IN_AN_ISSUE = Pattern.compile("(issues/[^/]+)/(?:([^/]+)/)?.*");

    /// `posts/2026-11/01-ropes.md`
    private static final Pattern IN_ANOTHER = Pattern.compile("[^/]+/([a-z0-9][a-z0-9-]{0,60})/[^/]+");

    private static final Set<String> FOLDERS = Set.of("issues", "pages", "dossiers");

    /// Whether a file's name says that it is Markdown.
    static boolean isMarkdown(String path) {
        return NAME.matcher(path.substring(path.lastIndexOf('/') + 1)).matches();
    }

    /// Absent when the file is no Markdown, is a note, or stands where it is read.
    ///
    /// @param path within `content`, with `/` between names
    static Optional<UnreadMarkdown> of(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        Matcher markdown = NAME.matcher(name);
        if (!markdown.matches() || NOTE.matcher(markdown.group(1)).matches()) {
            return Optional.empty();
        }
        boolean isInPlace = path.matches("issues/[^/]+/[^/]+|pages/[^/]+");
        String right = name.endsWith(".md") ? name : markdown.group(1) + ".md";
        if (!isInPlace) {
            return Optional.of(astray(path, right));
        }
        return name.equals(right) ? Optional.empty() : Optional.of(misnamed(path, right));
    }

    private static UnreadMarkdown misnamed(String path, String right) {
        boolean isIssue = right.toLowerCase(Locale.ROOT).equals("issue.md") && path.startsWith("issues/");
        String article = path.startsWith("pages/") ? "a page" : "an article";
        String name = isIssue ? "issue.md" : right;
        return new UnreadMarkdown(
                "this looks like " + (isIssue ? "an issue's own file" : article)
                        + ", and is not read: its name does not end with .md",
                "rename it to " + name,
                Optional.of(name),
                Optional.empty());
    }

    private static UnreadMarkdown astray(String path, String right) {
        String folder = path.substring(0, Math.max(0, path.indexOf('/')));
        boolean isNearly = FOLDERS.contains(folder.toLowerCase(Locale.ROOT)) && !FOLDERS.contains(folder);
        if (isNearly) {
            return new UnreadMarkdown(
                    "nothing is read in the folder \"" + folder + "\": capital and small letters differ",
                    "rename the folder to " + folder.toLowerCase(Locale.ROOT),
                    Optional.empty(),
                    Optional.of(folder));
        }
        Matcher issue = IN_AN_ISSUE.matcher(path);
        List<String> ways = new ArrayList<>();
        if (issue.matches()) {
            ways.add("move it to content/" + issue.group(1) + "/" + right
                    + "; \"draft: true\" keeps it from being published");
        } else {
            Matcher foreign = IN_ANOTHER.matcher(path);
            ways.add("move it into the folder of an issue, such as content/issues/"
                    + (foreign.matches() ? foreign.group(1) : "2023-09") + "/" + right);
            ways.add("a page that stays belongs into content/pages/");
        }
        if (issue.matches() && "annexes".equals(issue.group(2))) {
            ways.add("an annex is listed under \"annexes:\" of its article");
        }
        String where = issue.matches() ? "in a folder within that of an issue" : "in this folder";
        return new UnreadMarkdown(
                "this looks like an article, and is not read " + where,
                String.join("; ", ways),
                Optional.empty(),
                Optional.empty());
    }
}
