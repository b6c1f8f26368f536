package fascicle.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A whole number as it is typed.
final class WholeNumbers implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String typed) {
        try {
            return Integer.valueOf(typed);
        } catch (NumberFormatException _) {
            throw new TypeConversionException("\"" + Harmless.text(typed) + "\" is no whole number.");
        }
    }
}
