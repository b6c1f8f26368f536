package fascicle.cli;

import fascicle.model.Since;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A day, a month or a year as it is typed.
final class TypedDates implements ITypeConverter<Since> {
    @Override
    public Since convert(String typed) {
        return Since.parse(typed)
                .orElseThrow(() -> new TypeConversionException(
                        "\"" + Harmless.text(typed) + "\" is no date: write 2023, 2023-09 or 2023-09-30."));
    }
}
