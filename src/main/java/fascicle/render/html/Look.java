package fascicle.render.html;

import fascicle.plan.OutputFile;
import fascicle.render.KeptFiles;
import fascicle.render.Languages;
import fascicle.render.Theme;
import fascicle.render.ThemeException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// A theme that has been read, for many pages of many states of a newsletter.
public final class Look {
    private final Theme theme;
    private final Languages languages;
    private final PictureCache pictures;
    private final SortedMap<String, OutputFile> files = new TreeMap<>();
    private final Map<String, String> assets;

    /// @param cache a folder for what may be kept from build to build; is made when it is needed
    public Look(Theme theme, Locale language, Path cache) throws IOException, ThemeException {
        this.theme = theme;
        this.languages = Languages.of(theme, language);
        this.pictures = new PictureCache(KeptFiles.in(cache.resolve("pictures")));
        this.assets = Assets.publish(theme, file -> files.put(file.path(), file));
    }

    Theme theme() {
        return theme;
    }

    Languages languages() {
        return languages;
    }

    PictureCache pictures() {
        return pictures;
    }

    /// The styles, scripts and fonts, by the paths where they are published.
    SortedMap<String, OutputFile> files() {
        return files;
    }

    /// For each file of the theme's `assets` folder, where it is published.
    Map<String, String> assets() {
        return assets;
    }
}
