package fascicle.cli;

import fascicle.model.LanguageTag;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a language from the command line, such as `fr` or `pt-BR`.
final class LanguageTags implements ITypeConverter<Locale> {
    @Override
    public Locale convert(String tag) {
        return LanguageTag.read(tag)
                .orElseThrow(() -> new TypeConversionException(
                        "\"" + tag + "\" is no language; write its tag, such as en, fr or pt-BR"));
    }
}
