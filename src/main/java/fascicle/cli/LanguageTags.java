package fascicle.cli;

import java.util.IllformedLocaleException;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a language from the command line, such as `fr` or `pt-BR`.
final class LanguageTags implements ITypeConverter<Locale> {
    @Override
    public Locale convert(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            if (!locale.getDisplayLanguage(Locale.ENGLISH).equals(locale.getLanguage())) {
                return locale;
            }
        } catch (IllformedLocaleException _) {
            // Said below.
        }
        throw new TypeConversionException("\"" + tag + "\" is no language; write its tag, such as en, fr or pt-BR");
    }
}
