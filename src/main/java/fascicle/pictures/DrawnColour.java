package fascicle.pictures;

import java.awt.Color;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A colour of CSS as SVG 1.1 writes it: a solid one, and how much is seen of it.
///
/// Source: CSS Color 4.
///
/// @param solid `#rrggbb`, or a word
/// @param opacity from 0 to 1
record DrawnColour(String solid, double opacity) {
    private static final Pattern HEX = Pattern.compile("#(?:[0-9a-fA-F]{4}|[0-9a-fA-F]{8})");
    private static final Pattern FUNCTION = Pattern.compile("(rgb|hsl)a?\\(([^()]*)\\)", Pattern.CASE_INSENSITIVE);
    private static final Pattern LIGHT = Pattern.compile("light-dark\\(\\s*([^,()]+(?:\\([^()]*\\))?)\\s*,.*\\)");
    private static final Pattern UNKNOWN = Pattern.compile(
            "(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark|var)\\(.*", Pattern.CASE_INSENSITIVE);

    /// Absent for what SVG 1.1 knows itself, and for what is no colour.
    static Optional<DrawnColour> of(String value) {
        String word = value.toLowerCase(Locale.ROOT);
        if (word.equals("transparent")) {
            return Optional.of(new DrawnColour("#000000", 0));
        }
        if (word.equals("rebeccapurple")) {
            return Optional.of(new DrawnColour("#663399", 1));
        }
        if (HEX.matcher(value).matches()) {
            return Optional.of(ofHex(value.substring(1)));
        }
        Matcher light = LIGHT.matcher(value);
        if (light.matches()) {
            String first = light.group(1).strip();
            return Optional.of(of(first).orElse(new DrawnColour(first, 1)));
        }
        Matcher function = FUNCTION.matcher(value);
        return function.matches() ? ofFunction(function.group(1), function.group(2)) : Optional.empty();
    }

    /// Whether it looks like a colour that nobody here can turn into another.
    static boolean isUnknown(String value) {
        return UNKNOWN.matcher(value).matches();
    }

    private static DrawnColour ofHex(String digits) {
        String full = digits.length() == 8 ? digits : digits.replaceAll(".", "$0$0");
        return new DrawnColour("#" + full.substring(0, 6), Integer.parseInt(full.substring(6), 16) / 255.0);
    }

    private static Optional<DrawnColour> ofFunction(String name, String arguments) {
        String[] values = arguments.strip().split("[\\s,/]+");
        if (values.length < 3 || values.length > 4) {
            return Optional.empty();
        }
        try {
            double opacity = values.length == 4 ? Math.clamp(number(values[3], 1), 0, 1) : 1;
            String solid = name.equalsIgnoreCase("rgb") ? rgb(values) : hsl(values);
            return Optional.of(new DrawnColour(solid, opacity));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    /// @param whole what 100 % stands for
    private static double number(String value, double whole) {
        return value.endsWith("%")
                ? Double.parseDouble(value.substring(0, value.length() - 1)) / 100 * whole
                : Double.parseDouble(value);
    }

    private static String rgb(String[] values) {
        return hex(number(values[0], 255), number(values[1], 255), number(values[2], 255));
    }

    private static String hsl(String[] values) {
        double hue = Double.parseDouble(values[0].replaceFirst("deg$", "")) / 60;
        double saturation = Math.clamp(number(percent(values[1]), 1), 0, 1);
        double lightness = Math.clamp(number(percent(values[2]), 1), 0, 1);
        double value = lightness + saturation * Math.min(lightness, 1 - lightness);
        double depth = value == 0 ? 0 : 2 * (1 - lightness / value);
        Color colour = Color.getHSBColor((float) (hue / 6), (float) depth, (float) value);
        return hex(colour.getRed(), colour.getGreen(), colour.getBlue());
    }

    private static String percent(String value) {
        return value.endsWith("%") ? value : value + "%";
    }

    private static String hex(double red, double green, double blue) {
        return String.format(Locale.ROOT, "#%02x%02x%02x", part(red), part(green), part(blue));
    }

    private static int part(double value) {
        return Math.clamp(Math.round(value), 0, 255);
    }

    String opacityAsWritten() {
        return String.format(Locale.ROOT, "%.3f", opacity);
    }
}
