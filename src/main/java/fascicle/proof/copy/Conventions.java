package fascicle.proof.copy;

import fascicle.model.Abbreviation;
import fascicle.model.HouseStyle;
import fascicle.model.HouseStyle.Spelling;
import fascicle.model.Newsletter;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a newsletter has settled that its texts are checked against. When something of it changes, all texts are
/// checked anew.
///
/// @param language the newsletter's
/// @param takeawaysRequired whether each article must have one
/// @param takeawayWords how long a takeaway may be
/// @param spelling absent when it is enough that an issue agrees with itself
/// @param preferred the words this newsletter does not use, each with the one it uses instead
/// @param names what the table of short forms has, by short form
public record Conventions(
        Locale language,
        boolean takeawaysRequired,
        int takeawayWords,
        Optional<Spelling> spelling,
        SortedMap<String, String> preferred,
        SortedMap<String, Names> names) {
    public Conventions {
        preferred = Collections.unmodifiableSortedMap(new TreeMap<>(preferred));
        names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
    }

    /// What a short form stands for.
    public record Names(String english, Optional<String> chinese) {}

    public static Conventions of(Newsletter newsletter, HouseStyle style) {
        SortedMap<String, Names> names = new TreeMap<>();
        for (Abbreviation row : newsletter.abbreviations().all()) {
            names.put(row.shortForm(), new Names(row.english(), row.chinese()));
        }
        return new Conventions(
                newsletter.settings().language(),
                style.takeawaysRequired(),
                style.takeawayWords(),
                style.spelling(),
                style.preferred(),
                names);
    }

    public Optional<Names> find(String shortForm) {
        return Optional.ofNullable(names.get(shortForm));
    }

    /// Whether a text is in the newsletter's language, wherever that is spoken.
    public boolean isOwn(Locale other) {
        return other.getLanguage().equals(language.getLanguage());
    }
}
