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
    private static final int FINE_STEPS = 400;

    /// The luminance on which black and white stand alike.
    private static final double MIDDLE = 0.18;

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
        int end = luminance(ground) < MIDDLE ? 255 : 0;
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
        return farthest(hex, luminance(ground) < MIDDLE ? "#000000" : "#ffffff", STEPS, ground, OF_TEXT);
    }

    /// A colour on the way from an ink to its paper, the farthest that has so much contrast to the paper.
    static String between(String ink, String paper, double needed) {
        return farthest(ink, paper, FINE_STEPS, paper, needed);
    }

    /// The last on the way from one colour to another that has so much contrast to a ground; the first colour where the
    /// next has not.
    private static String farthest(String from, String to, int steps, String ground, double needed) {
        String farthest = from;
        for (int step = 1; step < steps; step++) {
            String mixed = mixed(from, to, step / (double) steps);
            if (of(mixed, ground) < needed) {
                return farthest;
            }
            farthest = mixed;
        }
        return farthest;
    }

    /// The colour made as dark as another.
    static String asDarkAs(String hex, String other) {
        for (int step = 0; step < STEPS; step++) {
            String mixed = mixed(hex, 0, step / (double) STEPS);
            if (luminance(mixed) <= luminance(other)) {
                return mixed;
            }
        }
        return other;
    }

    /// Whether dark text stands better on it than light text.
    static boolean isLight(String hex) {
        return luminance(hex) > MIDDLE;
    }

    private static String mixed(String hex, int end, double share) {
        return mixed(hex, String.format(Locale.ROOT, "#%02x%02x%02x", end, end, end), share);
    }

    private static String mixed(String hex, String other, double share) {
        int colour = Integer.parseInt(hex.substring(1), 16);
        int end = Integer.parseInt(other.substring(1), 16);
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int part = colour >> shift & 0xff;
            mixed |= (int) Math.round(part + ((end >> shift & 0xff) - part) * share) << shift;
        }
        return String.format(Locale.ROOT, "#%06x", mixed);
    }
}
