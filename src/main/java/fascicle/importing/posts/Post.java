package fascicle.importing.posts;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// One post.
///
/// @param file where it stands
/// @param name of the file without its day and ending, or of its folder
/// @param text in Markdown, by lines, without the signs of other tools and without its title
/// @param doubts what of it an editor should look at
public record Post(
        Path file, String name, String title, LocalDate day, PostHead head, List<String> text, List<Doubt> doubts) {
    public Post {
        text = List.copyOf(text);
        doubts = List.copyOf(doubts);
    }

    /// @param line of the file, from 1
    public record Doubt(int line, String what) {}
}
