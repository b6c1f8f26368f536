package fascicle.model;

import fascicle.Position;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/// A short form and what it stands for.
///
/// ```yaml
/// SAMR: {en: State Administration for Market Regulation, zh: 国家市场监督管理总局}
/// ```
///
/// @param english the full name: in English, or, when it is the newsletter's `own`, in the language of the
/// newsletter
/// @param beside the full name in English, where the other is the newsletter's own
public record Abbreviation(
        String shortForm,
        String english,
        boolean own,
        Optional<String> beside,
        Optional<String> chinese,
        Optional<String> note,
        Optional<URI> link,
        Position at) {
    /// What it stands for, as a text in this language explains it.
    public String nameIn(Locale language) {
        return language.getLanguage().equals("zh") ? chinese.orElse(english) : english;
    }

    /// The language of its full name.
    ///
    /// @param newsletter the language of the newsletter
    public Locale languageOfName(Locale newsletter) {
        return own || newsletter.getLanguage().equals("en") ? newsletter : Locale.ENGLISH;
    }

    /// The part of an address that leads to its row in the table: `abbr-samr`.
    public String anchor() {
        return "abbr-" + Slug.of(shortForm);
    }
}
