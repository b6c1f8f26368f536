package fascicle.render.html;

import fascicle.memory.Fingerprint;
import fascicle.memory.Fingerprinted;
import fascicle.plan.OutputFile;
import fascicle.render.Languages;
import fascicle.render.Look;
import fascicle.render.Theme;
import fascicle.render.ThemeException;
import fascicle.render.Words;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A theme as far as web pages are made from it: templates, words, and the names under which its styles, scripts and
/// fonts are published. Read once.
final class Dress implements Fingerprinted {
    private static final String SEARCH_PAGE = "web/search.ftlh";

    private final Theme theme;
    private final Languages languages;
    private final Look look;
    private final Assets assets;
    private final byte[] fingerprint;

    private Dress(Theme theme, Languages languages, Look look, Assets assets) throws IOException {
        this.theme = theme;
        this.look = look;
        this.languages = languages;
        this.assets = assets;
        this.fingerprint = fingerprint(theme, look, assets);
    }

    /// @param language of the newsletter
    /// @throws ThemeException when its words cannot be used
    static Dress of(Theme theme, Locale language) throws IOException, ThemeException {
        return new Dress(theme, theme.languages(language), Look.of(theme), Assets.of(theme));
    }

    private static byte[] fingerprint(Theme theme, Look look, Assets assets) throws IOException {
        return Fingerprint.of(List.of(theme.checksums(List.of("web", "messages")), look, assets.paths()));
    }

    Theme theme() {
        return theme;
    }

    Languages languages() {
        return languages;
    }

    /// Its colours and fonts.
    Look look() {
        return look;
    }

    /// The words in which a text in this language is presented.
    Words words(Locale language) {
        return languages.words(language);
    }

    /// For each file of the theme's `assets` folder, the path where it is published.
    Map<String, String> assets() {
        return assets.paths();
    }

    /// The styles, scripts, fonts and pictures themselves.
    List<OutputFile> assetFiles() {
        return assets.files();
    }

    /// Whether it has a page to search on.
    boolean hasSearchPage() {
        return theme.find(SEARCH_PAGE).isPresent();
    }

    @Override
    public byte[] fingerprint() {
        return fingerprint.clone();
    }
}
