package fascicle.render;

import fascicle.Diagnostic;
import fascicle.model.HouseLook;
import fascicle.model.HouseLook.Colour;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The colours of a newsletter in the place of those of its theme: wherever a style sheet has the colour that the
/// theme's `theme.properties` calls `colour.accent`, it has the newsletter's accent.
///
/// @param instead for a colour of the theme that of the newsletter, both as `#12305c`
record Paint(SortedMap<String, String> instead) {
    static final Paint NONE = new Paint(new TreeMap<>());

    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}\\b");

    /// Of text on a dark screen, where no colour is given for it.
    private static final double DARK = 7;

    Paint {
        instead = Collections.unmodifiableSortedMap(new TreeMap<>(instead));
    }

    /// @param theme what the theme says of its colours
    /// @throws ThemeException at a colour in which text could hardly be read
    static Paint of(HouseLook house, Look theme) throws ThemeException {
        SortedMap<String, String> instead = new TreeMap<>();
        for (Map.Entry<String, Colour> each : house.light().entrySet()) {
            String colour = each.getValue().hex();
            check(each.getValue(), theme.get("colour.paper"), "the paper");
            check(each.getValue(), theme.get("colour.wash"), "the ground of boxes");
            instead.put(hex(theme.get("colour." + each.getKey())), colour);
            theme.find("colour." + each.getKey() + ".quiet")
                    .ifPresent(quiet -> instead.put(hex(quiet), Contrast.eased(colour, theme.get("colour.paper"))));
            instead.put(
                    hex(theme.get("dark." + each.getKey())), Contrast.reached(colour, theme.get("dark.wash"), DARK));
        }
        for (Map.Entry<String, Colour> each : house.dark().entrySet()) {
            check(each.getValue(), theme.get("dark.paper"), "the dark paper");
            check(each.getValue(), theme.get("dark.wash"), "the dark ground of boxes");
            instead.put(hex(theme.get("dark." + each.getKey())), each.getValue().hex());
        }
        return new Paint(instead);
    }

    private static void check(Colour colour, String ground, String name) throws ThemeException {
        double contrast = Contrast.of(colour.hex(), ground);
        if (contrast < Contrast.OF_TEXT) {
            String near = Contrast.reached(colour.hex(), ground, Contrast.OF_TEXT);
            throw new ThemeException(Diagnostic.error(
                            colour.at(),
                            "colour-contrast",
                            String.format(
                                    Locale.ROOT,
                                    "text in %s on %s, %s, has a contrast of %.1f to 1: it needs 4.5",
                                    colour.hex(),
                                    name,
                                    ground,
                                    Math.floor(contrast * 10) / 10))
                    .withHint(String.format(Locale.ROOT, "%s is near, and has %.1f", near, Contrast.of(near, ground))));
        }
    }

    String on(String style) {
        return instead.isEmpty()
                ? style
                : HEX.matcher(style)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(instead.getOrDefault(hex(found.group()), found.group())));
    }

    private static String hex(String colour) {
        return colour.toLowerCase(Locale.ROOT);
    }
}
