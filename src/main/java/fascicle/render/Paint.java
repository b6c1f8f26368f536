package fascicle.render;

import fascicle.Diagnostic;
import fascicle.model.HouseLook;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
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

    Paint {
        instead = Collections.unmodifiableSortedMap(new TreeMap<>(instead));
    }

    /// @param theme what the theme says of its colours
    /// @throws ThemeException at all colours in which text could hardly be read
    static Paint of(HouseLook house, Look theme) throws ThemeException {
        if (house.light().isEmpty() && house.dark().isEmpty()) {
            return NONE;
        }
        Scheme light = Scheme.light(house.light(), theme);
        Scheme dark = Scheme.dark(house, light, theme);
        List<Diagnostic> problems = new ArrayList<>(light.problems());
        problems.addAll(dark.problems());
        if (!problems.isEmpty()) {
            throw new ThemeException(problems);
        }
        SortedMap<String, String> instead = new TreeMap<>();
        instead.putAll(light.instead());
        instead.putAll(dark.instead());
        return new Paint(instead);
    }

    String on(String style) {
        return instead.isEmpty()
                ? style
                : HEX.matcher(style)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(instead.getOrDefault(hex(found.group()), found.group())));
    }

    static String hex(String colour) {
        return colour.toLowerCase(Locale.ROOT);
    }
}
