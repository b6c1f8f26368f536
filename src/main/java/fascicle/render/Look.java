package fascicle.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a theme says of its look to programs that no style sheet reaches: colours and fonts, in `theme.properties`.
///
/// ```properties
/// colour.paper=#fbf8f2
/// card.title=SourceSerif4-SemiBold
/// ```
///
/// A theme that is laid over another needs to have only what it changes.
public record Look(SortedMap<String, String> values) {
    public static final String FILE = "theme.properties";

    public Look {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /// @throws ThemeException when a file of it is not in UTF-8
    public static Look of(Theme theme) throws IOException, ThemeException {
        SortedMap<String, String> values = new TreeMap<>();
        for (Path layer : theme.findAll(FILE).reversed()) {
            String name = String.valueOf(layer.getParent().getFileName()).replace("/", "");
            PropertiesFile file = PropertiesFile.read(layer, "themes/" + name + "/" + FILE);
            for (String key : file.keys()) {
                values.put(key, theme.paint().on(file.get(key).orElseThrow()));
            }
        }
        values.replaceAll((key, value) ->
                theme.wardrobe().face(key).map(own -> own + ", " + value).orElse(value));
        return new Look(values);
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /// @throws NoSuchElementException when no theme says it, not even the one that comes with the tool
    public String get(String key) {
        return find(key)
                .orElseThrow(() -> new NoSuchElementException("no \"" + key + "\" in " + FILE + " of the theme"));
    }
}
