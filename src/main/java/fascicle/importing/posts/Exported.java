package fascicle.importing.posts;

import fascicle.importing.posts.Post.Doubt;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// A post or page as a service exports it.
///
/// @param name the last part of its address
/// @param page whether it is a standing page
/// @param head as front matter would say it: `title`, `date`, `tags`, `permalink`
/// @param html its text
/// @param doubts what an editor should know
record Exported(String name, boolean page, Map<String, List<String>> head, String html, List<String> doubts) {
    private static final int LONGEST_NAME = 100;

    Exported {
        head = Map.copyOf(head);
        doubts = List.copyOf(doubts);
    }

    /// Fills a head; what is empty stays away.
    static final class Head {
        private final Map<String, List<String>> values = new HashMap<>();

        Head with(String key, String value) {
            return with(key, List.of(value));
        }

        Head with(String key, List<String> all) {
            List<String> said = all.stream().filter(value -> !value.isBlank()).toList();
            if (!said.isEmpty()) {
                values.put(key, said);
            }
            return this;
        }

        Map<String, List<String>> values() {
            return values;
        }
    }

    Optional<LocalDate> day() {
        return new PostHead(head).date();
    }

    /// @param folder in which the export lies
    Path file(Path folder) {
        String plain = name.replaceAll("[^\\p{L}\\p{N}_-]+", "-").replaceFirst("^-+", "");
        String cut = plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
        return folder.resolve((cut.isEmpty() ? "post" : cut) + ".md");
    }

    /// @param markdown writes HTML as Markdown
    Post post(Path folder, LocalDate day, Function<String, List<String>> markdown) {
        List<Doubt> told = new ArrayList<>();
        doubts.forEach(doubt -> told.add(new Doubt(1, doubt)));
        PostHead said = new PostHead(head);
        return new Post(
                file(folder),
                name,
                said.title().orElse(name.replace('-', ' ')),
                day,
                said,
                LoweredHeadings.of(markdown.apply(html)),
                told);
    }
}
