package fascicle.model;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A language as authors name it: `en`, `zh-Hans`, `pt-BR`.
public final class LanguageTag {
    private static final Set<String> NO_LANGUAGES = Set.of("und", "mul", "zxx", "mis");

    private LanguageTag() {}

    /// A language that has a name, with a script and region where they matter; absent when the tag says none.
    public static Optional<Locale> read(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            boolean plain = locale.getExtensionKeys().isEmpty()
                    && locale.getVariant().isEmpty()
                    && !locale.getLanguage().isEmpty()
                    && !NO_LANGUAGES.contains(locale.getLanguage());
            return plain && isNamed(locale) ? Optional.of(locale) : Optional.empty();
        } catch (IllformedLocaleException _) {
            return Optional.empty();
        }
    }

    private static boolean isNamed(Locale locale) {
        return !locale.getDisplayLanguage(Locale.ENGLISH).equals(locale.getLanguage())
                && isNamed(locale.getScript(), locale.getDisplayScript(Locale.ENGLISH))
                && isNamed(locale.getCountry(), locale.getDisplayCountry(Locale.ENGLISH));
    }

    /// What Java does not know it shows as its code.
    private static boolean isNamed(String code, String name) {
        return code.isEmpty() || !name.equals(code);
    }
}
