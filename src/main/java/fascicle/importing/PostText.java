package fascicle.importing;

import fascicle.content.yaml.YamlText;
import fascicle.importing.posts.Post;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Writes the files of an issue that posts become.
///
/// @param ids knows the sections by their titles
record PostText(PostSections sections, SettingsText ids, Locale language) {
    private static final Pattern FORMER = Pattern.compile("(?:/[A-Za-z0-9_~-][A-Za-z0-9_.~-]*+)++/?");

    String issue(String month, LocalDate published) {
        String period = YearMonth.parse(month)
                .format(DateTimeFormatter.ofLocalizedPattern("yMMMM").withLocale(language));
        return "---\nperiod: " + YamlText.line(period) + "\npublished: " + published + "\n---\n";
    }

    String article(Post post, List<String> lines) {
        StringBuilder text = new StringBuilder("---\n");
        text.append("title: ").append(YamlText.line(post.title().strip())).append('\n');
        text.append("section: ").append(ids.id(sections.of(post))).append('\n');
        List<String> topics = Stream.concat(
                        post.head().category().filter(category -> !sections.isSection(category)).stream(),
                        post.head().tags().stream())
                .distinct()
                .toList();
        if (!topics.isEmpty()) {
            text.append("topics: ").append(YamlText.list(topics)).append('\n');
        }
        if (!post.head().authors().isEmpty()) {
            text.append("author: ").append(YamlText.list(post.head().authors())).append('\n');
        }
        List<String> former = former(post);
        if (!former.isEmpty()) {
            text.append("aliases: ").append(YamlText.list(former)).append('\n');
        }
        if (post.head().isDraft()) {
            text.append("draft: true\n");
        }
        return text.append("---\n\n")
                .append(String.join("\n", lines).strip())
                .append('\n')
                .toString();
    }

    static String page(Post page, List<String> lines) {
        return "---\ntitle: " + YamlText.line(page.title().strip()) + "\n---\n\n"
                + String.join("\n", lines).strip() + "\n";
    }

    /// The files that were served at its old addresses: `/2019/03/knots/` was `2019/03/knots/index.html`.
    private static List<String> former(Post post) {
        return post.head().addresses().stream()
                .map(address -> address.replaceFirst("^https?://[^/]+", ""))
                .filter(address ->
                        address.startsWith("/") && FORMER.matcher(address).matches())
                .map(address -> address.substring(1)
                        + (address.endsWith("/") ? "index.html" : address.endsWith(".html") ? "" : ".html"))
                .distinct()
                .toList();
    }
}
