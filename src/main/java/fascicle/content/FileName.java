package fascicle.content;

import fascicle.model.Slug;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.regex.Pattern;

/// What the name of a Markdown file says: `03-data-law.md`.
final class FileName {
    private static final Pattern NUMBER = Pattern.compile("^\\d+[-_. ]+(?=.)");

    /// As people sort: 2 before 10, `a9` before `a10`.
    static final Comparator<Path> BY_NUMBER =
            Comparator.comparing(FileName::padded).thenComparing(Comparator.naturalOrder());

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final int LONGEST_NUMBER = 20;

    private FileName() {}

    private static String padded(Path file) {
        return DIGITS.matcher(file.getFileName().toString())
                .replaceAll(digits ->
                        "0".repeat(Math.max(0, LONGEST_NUMBER - digits.group().length())) + digits.group());
    }

    /// Without its extension: `03-data-law`.
    static String stem(Path file) {
        return file.getFileName().toString().replaceFirst("\\.md$", "");
    }

    /// The words of an article's address, without the number: `data-law`.
    static Slug unnumbered(Path file) {
        return Slug.of(NUMBER.matcher(stem(file)).replaceFirst(""));
    }
}
