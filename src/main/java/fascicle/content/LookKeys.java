package fascicle.content;

import fascicle.content.source.Located;
import fascicle.content.yaml.Fields;
import fascicle.content.yaml.Key;
import fascicle.content.yaml.Keys;
import fascicle.content.yaml.Kind;
import fascicle.content.yaml.Kinds;
import fascicle.model.HouseLook;
import fascicle.model.HouseLook.Colour;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// What `newsletter.yaml` may say of the look.
final class LookKeys {
    private static final Pattern HEX = Pattern.compile("#[0-9a-f]{6}");
    private static final Pattern SHORT = Pattern.compile("#([0-9a-f])([0-9a-f])([0-9a-f])$");

    private static final Kind<Located<String>> COLOUR = Kinds.located(Kinds.scalar(
            "a colour in quotation marks, such as \"#12305c\"",
            Map.of("type", "string", "pattern", "^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$"),
            written -> Optional.of(
                            SHORT.matcher(written.toLowerCase(Locale.ROOT)).replaceFirst("#$1$1$2$2$3$3"))
                    .filter(HEX.asMatchPredicate())));

    private static final Key<Located<String>> PAPER =
            Key.optional("paper", COLOUR, "The ground of pages and emails: \"#fbf8f2\" in gazette; PDFs are on white");
    private static final Key<Located<String>> INK =
            Key.optional("ink", COLOUR, "Text: \"#1a1c20\" in gazette; quieter text, rules and boxes follow from both");
    private static final Key<Located<String>> ACCENT =
            Key.optional("accent", COLOUR, "Links, numbers and rules: \"#12305c\" in gazette");
    private static final Key<Located<String>> WARM =
            Key.optional("warm", COLOUR, "Deadlines and dates: \"#93320c\" in gazette");

    private static final List<Key<Located<String>>> ALL = List.of(PAPER, INK, ACCENT, WARM);
    private static final Kind<SortedMap<String, Colour>> COLOURS =
            Kinds.group(Keys.of(PAPER, INK, ACCENT, WARM), (fields, _) -> Optional.of(colours(fields)));

    private static final Key<SortedMap<String, Colour>> LIGHT =
            Key.optional("colours", COLOURS, "The colours of pages, PDFs, emails and of the pictures that show links");
    private static final Key<SortedMap<String, Colour>> DARK =
            Key.optional("dark", COLOURS, "Those of dark screens; they follow from the colours when left out");

    static final Key<HouseLook> KEY = Key.optional(
            "look",
            Kinds.group(
                    Keys.of(LIGHT, DARK),
                    (fields, _) -> Optional.of(new HouseLook(
                            fields.get(LIGHT).orElseGet(TreeMap::new),
                            fields.get(DARK).orElseGet(TreeMap::new),
                            Optional.empty(),
                            List.of()))),
            "What is otherwise than in the theme");

    private LookKeys() {}

    private static SortedMap<String, Colour> colours(Fields fields) {
        SortedMap<String, Colour> colours = new TreeMap<>();
        for (Key<Located<String>> key : ALL) {
            fields.get(key).ifPresent(found -> colours.put(key.name(), new Colour(found.value(), found.at())));
        }
        return colours;
    }
}
