package fascicle.render;

import fascicle.Diagnostic;
import fascicle.model.HouseLook;
import fascicle.model.HouseLook.Colour;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The colours of a theme and of a newsletter on light paper, or on dark screens: what the newsletter does not say
/// follows from what it says, as in the theme one colour follows from another.
final class Scheme {
    private static final String PAPER = "paper";
    private static final String INK = "ink";
    private static final String WASH = "wash";
    private static final String WHITE = "#ffffff";

    /// On the way from the ink to the paper.
    private static final List<String> BETWEEN = List.of("soft", "quiet", "rule", WASH);

    /// Those in which text is set.
    private static final List<String> COLOURED = List.of("accent", "warm");

    /// Of text on a dark screen, where no colour is given for it.
    private static final double DARK = 7;

    private final String kind;
    private final String name;
    private final Look theme;
    private final SortedMap<String, Colour> said;
    private final SortedMap<String, String> colours = new TreeMap<>();
    private final List<Diagnostic> problems = new ArrayList<>();

    private Scheme(String kind, String name, Look theme, SortedMap<String, Colour> said) {
        this.kind = kind;
        this.name = name;
        this.theme = theme;
        this.said = said;
        said.forEach((key, colour) -> colours.put(key, colour.hex()));
    }

    static Scheme light(SortedMap<String, Colour> said, Look theme) {
        Scheme light = new Scheme("colour.", "", theme, said);
        light.follow();
        light.checkPaper(true);
        light.checkText();
        light.find("accent")
                .filter(_ -> said.containsKey("accent"))
                .ifPresent(accent -> light.colours.put("accent.quiet", Contrast.eased(accent, light.get(PAPER))));
        return light;
    }

    static Scheme dark(HouseLook house, Scheme light, Look theme) {
        Scheme dark = new Scheme("dark.", "dark ", theme, house.dark());
        if (light.said.containsKey(INK)) {
            dark.colours.putIfAbsent(PAPER, Contrast.asDarkAs(light.get(INK), dark.get(PAPER)));
        }
        if (light.said.containsKey(PAPER) && theme.find("dark.ink").isPresent()) {
            dark.colours.putIfAbsent(INK, Contrast.between(light.get(PAPER), dark.get(PAPER), dark.ofTheme(INK)));
        }
        dark.follow();
        for (String each : COLOURED) {
            if (light.said.containsKey(each)) {
                dark.colours.putIfAbsent(each, Contrast.reached(light.get(each), dark.get(WASH), DARK));
            }
        }
        dark.checkPaper(false);
        dark.checkText();
        return dark;
    }

    /// What is wrong.
    List<Diagnostic> problems() {
        return problems;
    }

    /// For each colour of the theme that is otherwise here, what it is here.
    SortedMap<String, String> instead() {
        SortedMap<String, String> instead = new TreeMap<>();
        colours.forEach(
                (key, colour) -> theme.find(kind + key).ifPresent(usual -> instead.put(Paint.hex(usual), colour)));
        return instead;
    }

    private Optional<String> find(String key) {
        return Optional.ofNullable(colours.get(key)).or(() -> theme.find(kind + key));
    }

    private String get(String key) {
        String colour = colours.get(key);
        return colour == null ? theme.get(kind + key) : colour;
    }

    /// The contrast that a colour of the theme has to its paper.
    private double ofTheme(String key) {
        return Contrast.of(theme.get(kind + key), theme.get(kind + PAPER));
    }

    /// Quieter text, rules and boxes have as much contrast to the paper as in the theme.
    private void follow() {
        if (!colours.containsKey(PAPER) && !colours.containsKey(INK)
                || theme.find(kind + INK).isEmpty()) {
            return;
        }
        for (String each : BETWEEN) {
            if (theme.find(kind + each).isPresent()) {
                colours.put(each, Contrast.between(get(INK), get(PAPER), ofTheme(each)));
            }
        }
    }

    private void checkPaper(boolean light) {
        Colour paper = said.get(PAPER);
        if (paper != null && Contrast.isLight(paper.hex()) != light) {
            problems.add(Diagnostic.error(
                            paper.at(),
                            "colour-contrast",
                            light ? "the paper is dark" : "the paper of dark screens is light")
                    .withHint(
                            light
                                    ? "the colours are those of light screens and of print; those of dark screens are"
                                            + " \"dark\""
                                    : "it is shown to those who want dark screens"));
        }
    }

    private void checkText() {
        check(INK, PAPER, "paper");
        check(INK, WASH, "ground of boxes");
        for (String each : COLOURED) {
            check(each, PAPER, "paper");
            check(each, WASH, "ground of boxes");
        }
        Colour ink = said.get(INK);
        if (ink != null && kind.equals("colour.")) {
            checkAgainst(ink, ink.hex(), WHITE, "the white of print");
        }
    }

    /// A colour that the newsletter says, or one of the theme on what the newsletter says of the paper.
    private void check(String text, String ground, String called) {
        Colour paper = said.get(PAPER);
        Colour at = said.containsKey(text) ? said.get(text) : paper;
        if (at != null && find(text).isPresent() && find(ground).isPresent()) {
            checkAgainst(at, get(text), get(ground), "the " + name + called);
        }
    }

    private void checkAgainst(Colour at, String text, String ground, String called) {
        double contrast = Contrast.of(text, ground);
        boolean told = problems.stream().anyMatch(problem -> problem.at().equals(at.at()));
        if (contrast >= Contrast.OF_TEXT || told) {
            return;
        }
        String near = Contrast.reached(text, ground, Contrast.OF_TEXT);
        String hint = text.equals(at.hex())
                ? String.format(Locale.ROOT, "%s is near, and has %.1f", near, Contrast.of(near, ground))
                : "take another paper, or say another colour for this text, such as " + near;
        problems.add(Diagnostic.error(
                        at.at(),
                        "colour-contrast",
                        String.format(
                                Locale.ROOT,
                                "text in %s on %s, %s, has a contrast of %.1f to 1: it needs 4.5",
                                text,
                                called,
                                ground,
                                Math.floor(contrast * 10) / 10))
                .withHint(hint));
    }
}
