package fascicle.content;

import fascicle.model.Slug;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// What the name of a Markdown file says: `03-data-law.md`.
final class FileName {
    private static final Pattern NUMBER = Pattern.compile("^\\d+[-_. ]+(?=.)");

    private FileName() {}

    /// Without its extension: `03-data-law`.
    static String stem(Path file) {
        return file.getFileName().toString().replaceFirst("\\.md$", "");
    }

    /// The words of an article's address, without the number: `data-law`.
    static Slug unnumbered(Path file) {
        return Slug.of(NUMBER.matcher(stem(file)).replaceFirst(""));
    }
}
