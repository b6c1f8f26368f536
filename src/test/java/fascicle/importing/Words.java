package fascicle.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Counts words, in a way of its own.
final class Words {
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private Words() {}

    /// The words of `document` that the text files of a folder do not have, or not as often.
    static SortedMap<String, Integer> missing(Path document, Path folder) throws IOException {
        SortedMap<String, Integer> missing = new TreeMap<>();
        count(Files.readString(document), missing, 1);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                count(new String(Files.readAllBytes(file), StandardCharsets.UTF_8), missing, -1);
            }
        }
        missing.values().removeIf(times -> times <= 0);
        return missing;
    }

    private static void count(String text, Map<String, Integer> words, int times) {
        List.of(GAPS.split(text)).stream()
                .filter(word -> !word.isEmpty())
                .forEach(word -> words.merge(word, times, Integer::sum));
    }
}
