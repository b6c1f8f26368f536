package fascicle.content;

import fascicle.content.source.Located;
import fascicle.content.yaml.Fields;
import fascicle.content.yaml.Key;
import fascicle.content.yaml.Keys;
import fascicle.content.yaml.Kind;
import fascicle.content.yaml.Kinds;
import fascicle.model.HouseFont;
import fascicle.model.HouseFont.Use;
import fascicle.model.HouseLook;
import fascicle.model.Logo;
import fascicle.model.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What `newsletter.yaml` may say of files of the newsletter that belong to its look: its sign and its fonts.
final class HouseFiles {
    private static final Key<Located<String>> FILE =
            Key.required("file", Kinds.located(Kinds.text()), "The picture, relative to content/");
    private static final Key<Located<String>> DARK =
            Key.optional("dark", Kinds.located(Kinds.text()), "The one for dark screens");
    private static final Key<String> ALT =
            Key.optional("alt", Kinds.text(), "What it says, for those who cannot see it; the name when left out");
    private static final Key<Boolean> BESIDE_NAME = Key.optional(
            "beside-name", Kinds.truth(), "true: the name stands beside it, for a sign that does not say the name");

    /// @param dark may be missing, as `alt`
    private record Sign(
            Located<String> file, Optional<Located<String>> dark, Optional<String> alt, boolean besideName) {}

    private static final Kind<Sign> PLAIN =
            Kinds.said(Kinds.located(Kinds.text()), file -> new Sign(file, Optional.empty(), Optional.empty(), false));
    private static final Kind<Sign> SIGN = Kinds.either(
            PLAIN,
            Kinds.group(
                    Keys.of(FILE, DARK, ALT, BESIDE_NAME),
                    (fields, _) -> fields.get(FILE)
                            .map(file -> new Sign(
                                    file,
                                    fields.get(DARK),
                                    fields.get(ALT),
                                    fields.get(BESIDE_NAME).orElse(false)))));

    static final Key<Sign> LOGO = Key.optional(
            "logo", SIGN, "The picture in the place of the name, in content/: logo.svg; or a group of keys");

    private static final Key<List<Located<String>>> TEXT = fonts(Use.TEXT, "Texts, and all that has none of its own");
    private static final Key<List<Located<String>>> HEADINGS =
            fonts(Use.HEADINGS, "Titles; those of texts when left out");
    private static final Key<List<Located<String>>> LABELS = fonts(Use.LABELS, "Dates, tables and small print");
    private static final Key<List<Located<String>>> CODE = fonts(Use.CODE, "What is written as code");

    static final Key<Fields> FONTS = Key.optional(
            "fonts",
            Kinds.group(Keys.of(TEXT, HEADINGS, LABELS, CODE), (fields, _) -> Optional.of(fields)),
            "Files of fonts in content/, TTF or OTF, of each use one for each style: regular, italic, bold");

    private final FileReferences files;
    private final String title;

    /// @param title of the newsletter
    HouseFiles(FileReferences files, String title) {
        this.files = files;
        this.title = title;
    }

    private static Key<List<Located<String>>> fonts(Use use, String about) {
        return Key.optional(use.word(), Kinds.oneOrMore(Kinds.located(Kinds.text())), about);
    }

    HouseLook in(Fields said, HouseLook look) {
        List<HouseFont> fonts = new ArrayList<>();
        said.get(FONTS).ifPresent(uses -> {
            collect(uses, TEXT, Use.TEXT, fonts);
            collect(uses, HEADINGS, Use.HEADINGS, fonts);
            collect(uses, LABELS, Use.LABELS, fonts);
            collect(uses, CODE, Use.CODE, fonts);
        });
        HouseLook lettered = look.with(fonts);
        return said.get(LOGO).flatMap(this::logo).map(lettered::with).orElse(lettered);
    }

    private Optional<Logo> logo(Sign sign) {
        String words = sign.alt().orElse(sign.besideName() ? "" : title);
        Optional<Picture> dark = sign.dark().flatMap(file -> picture(file, words));
        return picture(sign.file(), words).map(light -> new Logo(light, dark, sign.besideName()));
    }

    private Optional<Picture> picture(Located<String> file, String words) {
        return files.picture(file.value(), file.at()).map(found -> new Picture(found, words, file.at()));
    }

    private void collect(Fields uses, Key<List<Located<String>>> key, Use use, List<HouseFont> fonts) {
        for (Located<String> file : uses.all(key)) {
            files.font(file.value(), file.at())
                    .map(found -> new HouseFont(use, found, file.at()))
                    .ifPresent(fonts::add);
        }
    }
}
