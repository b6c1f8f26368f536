package fascicle.render;

import fascicle.Diagnostic;
import fascicle.OnDisk;
import fascicle.Position;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A file of keys and words that a theme has, in UTF-8.
public final class PropertiesFile {
    private static final Pattern BROKEN_ESCAPE = Pattern.compile(".*\\\\u(?![0-9A-Fa-f]{4}).*");

    private final String name;
    private final List<String> lines;
    private final Properties words = new Properties();

    private PropertiesFile(String name, String text) {
        this.name = name;
        this.lines = text.lines().toList();
    }

    /// @param name the path to show: `themes/gazette/messages/en.properties`
    /// @throws ThemeException when it is not in UTF-8, or an escape in it is none
    public static PropertiesFile read(Path file, String name) throws IOException, ThemeException {
        try {
            String text = OnDisk.text(file);
            PropertiesFile properties = new PropertiesFile(name, text);
            properties.words.load(new StringReader(text));
            return properties;
        } catch (CharacterCodingException _) {
            throw new ThemeException(Diagnostic.error(Position.startOf(name), "theme-words", "not written in UTF-8"));
        } catch (IllegalArgumentException _) {
            PropertiesFile broken = new PropertiesFile(name, OnDisk.text(file));
            throw broken.problem(
                    broken.line(BROKEN_ESCAPE.asMatchPredicate()), "after \\u come four digits of 0-9 and A-F");
        }
    }

    public Set<String> keys() {
        return words.stringPropertyNames();
    }

    /// The words of a key; absent when the file has none.
    public Optional<String> get(String key) {
        return Optional.ofNullable(words.getProperty(key));
    }

    /// What is wrong with the words of a key.
    public ThemeException problem(String key, String message) {
        return problem(
                line(Pattern.compile("\\s*" + Pattern.quote(key) + "\\s*[=:\\s].*")
                        .asMatchPredicate()),
                message);
    }

    private ThemeException problem(int line, String message) {
        return new ThemeException(Diagnostic.error(new Position(name, line, 1), "theme-words", message));
    }

    /// The last line of this form, which is the one that counts; the first of all when there is none.
    private int line(Predicate<String> form) {
        return IntStream.range(0, lines.size())
                .filter(i -> form.test(lines.get(i)))
                .map(i -> i + 1)
                .reduce(1, (_, later) -> later);
    }
}
