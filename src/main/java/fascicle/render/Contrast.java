package fascicle.render;

import java.util.Locale;
import java.util.function.DoubleUnaryOperator;

/// How well a colour can be read on another.
///
/// Source: Web Content Accessibility Guidelines 2.2, "relative luminance" and "contrast ratio".
final class Contrast {
    /// What text needs at the level AA.
    static final double OF_TEXT = 4.5;

    private static final int STEPS = 100;

    private Contrast() {}

    /// From 1, for the same colour, to 21, for black on white.
    ///
    /// @param one as `#12305c`
    static double of(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String hex) {
        int colour = Integer.parseInt(hex.substring(1), 16);
        DoubleUnaryOperator linear = part -> part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        return 0.2126 * linear.applyAsDouble((colour >> 16 & 0xff) / 255.0)
                + 0.7152 * linear.applyAsDouble((colour >> 8 & 0xff) / 255.0)
                + 0.0722 * linear.applyAsDouble((colour & 0xff) / 255.0);
    }

    /// The nearest colour towards white or black that has so much contrast.
    ///
    /// @param needed at most 21 on white or black, and less on any other ground
    static String reached(String hex, String ground, double needed) {
        int end = luminance(ground) < 0.18 ? 255 : 0;
        for (int step = 0; step < STEPS; step++) {
            String mixed = mixed(hex, end, step / (double) STEPS);
            if (of(mixed, ground) >= needed) {
                return mixed;
            }
        }
        return mixed(hex, end, 1);
    }

    /// The nearest colour to the ground, on the way to black or white, in which text can still be read on it; the
    /// colour itself where text in it cannot be read better.
    static String eased(String hex, String ground) {
        int end = luminance(ground) < 0.18 ? 0 : 255;
        String eased = hex;
        for (int step = 1; step < STEPS; step++) {
            String mixed = mixed(hex, end, step / (double) STEPS);
            if (of(mixed, ground) < OF_TEXT) {
                return eased;
            }
            eased = mixed;
        }
        return eased;
    }

    private static String mixed(String hex, int end, double share) {
        int colour = Integer.parseInt(hex.substring(1), 16);
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int part = colour >> shift & 0xff;
            mixed |= (int) Math.round(part + (end - part) * share) << shift;
        }
        return String.format(Locale.ROOT, "#%06x", mixed);
    }
}
