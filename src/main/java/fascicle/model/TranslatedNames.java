package fascicle.model;

import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What the newsletter, its sections, topics, periods and standing pages are called where articles are told in other
/// languages.
///
/// @param byLanguage for each language tag, names in the newsletter's language with those in that one
public record TranslatedNames(SortedMap<String, SortedMap<String, String>> byLanguage) {
    public static final TranslatedNames NONE = new TranslatedNames(new TreeMap<>());

    public TranslatedNames {
        SortedMap<String, SortedMap<String, String>> copy = new TreeMap<>();
        byLanguage.forEach((tag, names) -> copy.put(tag, Collections.unmodifiableSortedMap(new TreeMap<>(names))));
        byLanguage = Collections.unmodifiableSortedMap(copy);
    }

    /// What something is called in a language; absent where it has no name of its own there. Names in `zh` hold for
    /// `zh-Hant` too, unless that has its own.
    public Optional<String> of(String name, Locale language) {
        SortedMap<String, String> names = byLanguage.getOrDefault(
                language.toLanguageTag(), byLanguage.getOrDefault(language.getLanguage(), new TreeMap<>()));
        return Optional.ofNullable(names.get(name));
    }
}
