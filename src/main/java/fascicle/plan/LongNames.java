package fascicle.plan;

import fascicle.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds files of the site that no disk can hold, because of their names.
public final class LongNames {
    /// In bytes; disks hold 255, and files have longer names while they are written.
    private static final int LONGEST = 230;
    /// In bytes, of a path within the site; systems hold 4,096, of which the site's own place takes some.
    private static final int LONGEST_PATH = 1_000;

    /// In characters, of each; no sign takes more than three bytes for one.
    private static final int SHOWN = 60;

    private LongNames() {}

    /// One finding for each name with all its kinds of files, at the line of the author who asks for it.
    public static List<Diagnostic> in(List<PlannedFile> files) {
        Map<String, PlannedFile> named = new LinkedHashMap<>();
        for (PlannedFile file : files) {
            tooLong(file.path())
                    .ifPresent(name -> named.merge(
                            name.substring(0, SHOWN),
                            file,
                            (first, other) -> first.author().isPresent() ? first : other));
        }
        return named.entrySet().stream()
                .map(each -> told(each.getKey(), each.getValue()))
                .toList();
    }

    private static Optional<String> tooLong(String path) {
        return Stream.of(path.split("/"))
                .filter(name -> size(name) > LONGEST)
                .findFirst()
                .or(() -> Optional.of(path).filter(all -> size(all) > LONGEST_PATH));
    }

    private static int size(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }

    private static Diagnostic told(String beginning, PlannedFile file) {
        return Diagnostic.error(
                        file.asked(), "address-long", "no disk can hold a file of so long a name: " + beginning + "…")
                .withHint("give the file or folder a shorter name, or the article a slug");
    }
}
