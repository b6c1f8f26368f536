package fascicle.importing;

import fascicle.importing.posts.Post.Doubt;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What an editor should know of posts that were taken over.
final class PostsLog {
    private final List<String> doubts = new ArrayList<>();
    private final List<String> left = new ArrayList<>();
    private final List<String> elsewhere = new ArrayList<>();

    /// A picture of another site, which no newsletter shows.
    private static final Pattern ELSEWHERE = Pattern.compile(
            "!\\[[^\\[\\]]*+\\]\\(<?(?i:https?:)?//" + "|(?i)<img\\s(?:[^<>]{0,500}?\\s)?src=[\"']?(?:https?:)?//");

    /// @param file the article: `2019-03/02-knots.md`
    void doubt(String file, Doubt doubt) {
        doubts.add("- " + file + ": " + doubt.what().replaceAll("\\s+", " "));
    }

    /// @param text of the article, by lines
    void pictures(String file, List<String> text) {
        long there = text.stream()
                .mapToLong(line -> ELSEWHERE.matcher(line).results().count())
                .sum();
        if (there > 0) {
            elsewhere.add("- " + file + ": " + there);
        }
    }

    void left(Path file) {
        left.add("- " + file);
    }

    int size() {
        return doubts.size();
    }

    /// @param begun whether there was no newsletter before
    String markdown(String folder, boolean begun) {
        StringBuilder log = new StringBuilder("# Import of the posts in " + folder + "\n\n");
        log.append("Delete this folder when you have read what it says.\n");
        if (begun) {
            log.append("\nThere was no content/newsletter.yaml; it was written: set its title, publisher, language and"
                    + " time zone.\n");
        }
        section(log, "To look at", doubts);
        section(log, "Articles with pictures that stand elsewhere", elsewhere);
        if (!elsewhere.isEmpty()) {
            log.append(
                    "\nNo page shows them. `fascicle fetch-pictures` says what it would take over into the newsletter;"
                            + " `--write` does it.\n");
        }
        section(log, "Left out, for they have no day", left);
        return log.toString();
    }

    private static void section(StringBuilder log, String title, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        log.append("\n## ").append(title).append(" (").append(lines.size()).append(")\n\n");
        lines.forEach(line -> log.append(line).append('\n'));
    }
}
