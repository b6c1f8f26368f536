package fascicle.render;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Properties;

/// The words of a theme in the newsletter's language, from `messages/LANGUAGE.properties`.
///
/// ```properties
/// article.next=Next
/// pages={0,choice,1#1 page|1<{0} pages}
/// ```
///
/// A theme that is laid over another needs to have only the words that it changes. Languages without a file of their
/// own get the English words.
public final class Words {
    private final Properties words;
    private final Locale language;

    private Words(Properties words, Locale language) {
        this.words = words;
        this.language = language;
    }

    public static Words of(Theme theme, Locale language) throws IOException {
        List<Path> own = theme.findAll("messages/" + language.getLanguage() + ".properties");
        Properties words = new Properties();
        for (Path layer : theme.findAll("messages/en.properties").reversed()) {
            read(layer, words);
        }
        for (Path layer : own.reversed()) {
            read(layer, words);
        }
        return new Words(words, own.isEmpty() ? Locale.ENGLISH : language);
    }

    /// Whether the theme speaks a language.
    public static boolean has(Theme theme, Locale language) {
        return theme.find("messages/" + language.getLanguage() + ".properties").isPresent();
    }

    /// The language that these words are in: the one asked for, or English.
    public Locale language() {
        return language;
    }

    private static void read(Path file, Properties words) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            words.load(reader);
        }
    }

    /// The words of this key, as they stand.
    ///
    /// @throws NoSuchElementException when the theme has none
    public String get(String key) {
        return Optional.ofNullable(words.getProperty(key))
                .orElseThrow(() -> new NoSuchElementException("no words for \"" + key + "\" in the theme's messages"));
    }

    /// The words of this key with values in the places of `{0}`, `{1}` ..., as `MessageFormat` does it.
    public String say(String key, Object... values) {
        return new MessageFormat(get(key), language).format(values);
    }

    /// A date or time, by the pattern that stands under this key, such as `date.long`.
    public String time(String key, TemporalAccessor time) {
        return DateTimeFormatter.ofPattern(get(key), language).format(time);
    }
}
