package fascicle.proof.copy;

import java.util.Locale;

/// A check that goes by English words or English habits, and is asked in English newsletters only.
public interface EnglishOnly extends Check {
    @Override
    default boolean knows(Locale language) {
        return language.getLanguage().equals("en");
    }
}
