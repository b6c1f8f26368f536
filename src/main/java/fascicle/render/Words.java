package fascicle.render;

import fascicle.model.Cities;
import fascicle.model.Event;
import java.io.IOException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words of a theme in the newsletter's language, from `messages/LANGUAGE.properties`.
///
/// ```properties
/// article.next=Next
/// pages={0,choice,1#1 page|1<{0} pages}
/// ```
///
/// A theme that is laid over another needs to have only the words that it changes. A language is spoken when it has
/// at least half of the words that English has, and what is missing is said in English; of any other, none is
/// spoken: what is marked as English would be read so.
public final class Words {
    private static final ZonedDateTime SOME_TIME = ZonedDateTime.of(2023, 9, 30, 12, 0, 0, 0, ZoneOffset.UTC);

    /// For each key that [#time] knows, something that it is said of.
    private static final Map<String, TemporalAccessor> TIMES = Map.of(
            "date.long", SOME_TIME.toLocalDate(),
            "date.long.first", SOME_TIME.toLocalDate(),
            "date.month.long", SOME_TIME,
            "date.day", SOME_TIME.toLocalDate(),
            "date.month", SOME_TIME.toLocalDate(),
            "date.year", SOME_TIME.toLocalDate(),
            "date.time", SOME_TIME,
            "date.zone", SOME_TIME);

    private static final String FIRST = ".first";

    private final Map<String, String> words;
    private final Locale language;

    private Words(Map<String, String> words, Locale language) {
        this.words = words;
        this.language = language;
    }

    /// The words of English, which all other languages fall back on.
    static Map<String, String> english(Theme theme) throws IOException, ThemeException {
        Map<String, String> english = new HashMap<>();
        add(theme, Locale.ENGLISH, english);
        return Map.copyOf(english);
    }

    /// @param english as [#english] read it: once for all languages
    /// @throws ThemeException when a file cannot be read as words, or a pattern in it is none
    static Words of(Theme theme, Locale language, Map<String, String> english) throws IOException, ThemeException {
        if (language.equals(Locale.ENGLISH)) {
            return new Words(english, language);
        }
        Map<String, String> words = new HashMap<>(english);
        int own = add(theme, language, words);
        return own * 2 >= english.size() ? new Words(words, language) : new Words(english, Locale.ENGLISH);
    }

    private static String path(Locale language) {
        return "messages/" + language.getLanguage() + ".properties";
    }

    /// @return how many words the theme has in this language
    private static int add(Theme theme, Locale language, Map<String, String> words) throws IOException, ThemeException {
        Set<String> added = new HashSet<>();
        for (Path layer : theme.findAll(path(language)).reversed()) {
            Path folder = layer.getParent().getParent().getFileName();
            PropertiesFile file = PropertiesFile.read(layer, "themes/" + folder + "/" + path(language));
            for (String key : file.keys()) {
                words.put(key, checked(file, key, language));
                added.add(key);
            }
            file.keys().forEach(key -> dropFirst(key, file, words));
        }
        return added.size();
    }

    /// A pattern for the first of a month belongs to the one that is replaced.
    private static void dropFirst(String key, PropertiesFile file, Map<String, String> words) {
        if (file.get(key + FIRST).isEmpty()) {
            words.remove(key + FIRST);
        }
    }

    private static String checked(PropertiesFile file, String key, Locale language) throws ThemeException {
        String said = file.get(key).orElseThrow();
        try {
            if (TIMES.containsKey(key)) {
                DateTimeFormatter.ofPattern(said, language).format(TIMES.get(key));
            } else if (said.contains("{")) {
                new MessageFormat(said, language);
            }
            return said;
        } catch (IllegalArgumentException | DateTimeException e) {
            throw file.problem(key, "\"" + said + "\" is no pattern: " + e.getMessage());
        }
    }

    /// The same words with dates and numbers as another region or script of their language writes them.
    Words in(Locale variety) {
        return variety.getLanguage().equals(language.getLanguage()) ? new Words(words, variety) : this;
    }

    /// The language that these words are in: the one asked for, or English.
    public Locale language() {
        return language;
    }

    /// The words of this key, as they stand.
    ///
    /// @throws NoSuchElementException when the theme has none
    public String get(String key) {
        return Optional.ofNullable(words.get(key))
                .orElseThrow(() -> new NoSuchElementException("no words for \"" + key + "\" in the theme's messages"));
    }

    /// The words of this key with values in the places of `{0}`, `{1}` ..., as `MessageFormat` does it.
    public String say(String key, Object... values) {
        return new MessageFormat(get(key), language).format(values);
    }

    /// `10:00–11:00`, or only `10:00` when no end is given.
    public String hours(Event event) {
        String starts = time("date.time", event.starts());
        return event.ends()
                .map(ends -> say("date.hours", starts, time("date.time", ends)))
                .orElse(starts);
    }

    /// `until 23 November 2023`, for an event that ends on another day than it begins.
    public Optional<String> until(Event event) {
        return event.lastDay().map(last -> say("event.until", time("date.long", last)));
    }

    /// `10:00–11:00 CET (Brussels), until 23 November 2023`; of whole days the last alone, if there are several.
    public Optional<String> times(Event event) {
        Stream<String> hours = event.wholeDays() ? Stream.empty() : Stream.of(hours(event) + " " + zone(event));
        String times = Stream.concat(hours, until(event).stream()).collect(Collectors.joining(get("label.comma")));
        return Optional.of(times).filter(said -> !said.isEmpty());
    }

    /// `CET (Brussels)`; `UTC`, which is called after no place.
    private String zone(Event event) {
        String name = time("date.zone", event.starts());
        String city = city(event.starts().getZone());
        return name.equals(city) ? name : name + say("label.brackets", city);
    }

    /// What a time zone is called after: `Brussels` for `Europe/Brussels`.
    public String city(ZoneId zone) {
        return Cities.of(zone, language);
    }

    /// A date or time, by the pattern that stands under this key, such as `date.long`. The first day of a month
    /// may have a pattern of its own: `date.long.first`, for `1er mai 2024`.
    public String time(String key, TemporalAccessor time) {
        String first = words.get(key + FIRST);
        boolean isFirst =
                first != null && time.isSupported(ChronoField.DAY_OF_MONTH) && time.get(ChronoField.DAY_OF_MONTH) == 1;
        return DateTimeFormatter.ofPattern(isFirst ? first : get(key), language).format(time);
    }
}
