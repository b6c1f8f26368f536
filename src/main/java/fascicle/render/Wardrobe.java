package fascicle.render;

import fascicle.model.HouseFont.Use;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The fonts of a newsletter among the files of its theme: in `fonts`, each in a folder of the name by which styles
/// ask for it, for print and pictures; in `assets` for pages, whose style sheet says of each what it is.
record Wardrobe(List<FittedFont> fonts) {
    static final Wardrobe NONE = new Wardrobe(List.of());

    /// The style sheet that every page has.
    static final String STYLE = "assets/gazette.css";

    private static final String TITLES = "h1, h2, h3, h4, h5, h6, .nameplate, .number { font-family: \""
            + Use.HEADINGS.family() + "\", var(--serif); }\n";

    private static final int REGULAR = 400;
    private static final int SEMIBOLD = 600;

    /// What pictures of text are set in, and in which weight.
    private record Card(List<Use> uses, int weight) {}

    private static final Map<String, Card> CARDS = Map.of(
            "card.title", new Card(List.of(Use.HEADINGS, Use.TEXT), SEMIBOLD),
            "card.number", new Card(List.of(Use.HEADINGS, Use.TEXT), REGULAR),
            "card.label", new Card(List.of(Use.LABELS), SEMIBOLD));

    Wardrobe {
        fonts = List.copyOf(fonts);
    }

    /// By the paths where the theme has them.
    SortedMap<String, Path> files() {
        SortedMap<String, Path> files = new TreeMap<>();
        for (FittedFont font : fonts) {
            files.put("fonts/" + printed(font), font.file());
            files.put("assets/" + shown(font), font.file());
        }
        return files;
    }

    /// What is added to the style sheet of all pages.
    String faces() {
        StringBuilder faces = new StringBuilder();
        for (FittedFont font : fonts) {
            faces.append(String.format(
                    Locale.ROOT,
                    "@font-face { font-family: \"%s\"; font-style: %s; font-weight: %d; font-display: swap;"
                            + " src: url(\"%s\") format(\"woff\"); }\n",
                    font.use().family(),
                    font.italic() ? "italic" : "normal",
                    font.weight(),
                    shown(font)));
        }
        if (fonts.stream().anyMatch(font -> font.use() == Use.HEADINGS)) {
            faces.append(TITLES);
        }
        return faces.toString();
    }

    /// What a picture of text is set in, before what the theme says.
    ///
    /// @param key such as `card.title`
    Optional<String> face(String key) {
        return Optional.ofNullable(CARDS.get(key))
                .flatMap(card -> card.uses().stream()
                        .flatMap(use -> fonts.stream()
                                .filter(font -> font.use() == use)
                                .min(Comparator.comparing(FittedFont::italic)
                                        .thenComparing(font -> Math.abs(font.weight() - card.weight())))
                                .stream())
                        .findFirst()
                        .map(this::printed));
    }

    private String printed(FittedFont font) {
        return font.use().family() + "/" + named(font);
    }

    private String shown(FittedFont font) {
        return "fonts/newsletter-" + font.use().word() + "-" + named(font);
    }

    private String named(FittedFont font) {
        List<FittedFont> same = new ArrayList<>(fonts);
        same.removeIf(other -> other.use() != font.use());
        String name = font.file().getFileName().toString();
        return same.indexOf(font) + 1 + name.substring(name.lastIndexOf('.')).toLowerCase(Locale.ROOT);
    }
}
