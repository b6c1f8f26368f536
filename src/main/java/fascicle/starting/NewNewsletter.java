package fascicle.starting;

import fascicle.OnDisk;
import fascicle.Release;
import fascicle.SourcePaths;
import fascicle.content.yaml.YamlText;
import fascicle.model.Slug;
import fascicle.model.UsualSections;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Begins a newsletter in a folder of its own: content, a theme, and what VS Code and GitHub need.
///
/// @param language of its articles
/// @param host where its site is to stand
/// @param zone where it is published
/// @param today the month of its first issue
public record NewNewsletter(
        Path folder, Optional<String> title, Locale language, Host host, ZoneId zone, LocalDate today) {
    /// Themes that come with the tool; a theme cannot extend itself.
    private static final Set<String> BUILT_IN = Set.of("gazette", "plain");

    /// @param schemas of its files, by their names
    /// @throws IOException when the files cannot be written; then none is left
    public Started start(Map<String, String> schemas) throws IOException {
        return begun(schemas, FreshFiles.resource("messages.properties"));
    }

    /// One whose theme does not speak the language of the newsletter.
    ///
    /// @param words those of the theme in English, to be translated
    public Started start(Map<String, String> schemas, String words) throws IOException {
        return begun(schemas, toTranslate(words));
    }

    private Started begun(Map<String, String> schemas, String messages) throws IOException {
        if (OnDisk.isThere(folder.resolve(SourcePaths.CONTENT))) {
            return new Started.Refused(
                    folder + " holds a newsletter already",
                    "name another folder, or go there and run: fascicle new issue " + YearMonth.from(today));
        }
        if (OnDisk.isThere(folder.resolve("schemas"))) {
            return new Started.Refused("schemas exists already", "nothing is overwritten; move it away first");
        }
        String slug = Slug.of(name()).value();
        String theme = BUILT_IN.contains(slug) ? slug + "-own" : slug;
        FreshFiles files = files(theme, messages);
        schemas.forEach((schema, text) -> files.add("schemas/" + schema, text));
        return files.write();
    }

    private FreshFiles files(String theme, String messages) throws IOException {
        Map<String, String> values = values(theme);
        String issue = SourcePaths.issue(YearMonth.from(today).toString()) + "/";
        FreshFiles files = new FreshFiles(folder)
                .add(SourcePaths.SETTINGS, "newsletter.yaml", values)
                .add(SourcePaths.ABBREVIATIONS, "abbreviations.yaml", values)
                .add(SourcePaths.PAGES + "/about.md", "about.md", values)
                .add(issue + "issue.md", "issue.md", values)
                .add(issue + "01-how-to-write-an-article.md", "welcome.md", values)
                .add("themes/" + theme + "/theme.properties", "theme.properties", values)
                .add("themes/" + theme + "/messages/" + language.getLanguage() + ".properties", messages)
                .add("README.md", "readme.md", values)
                .add(".gitignore", "gitignore", values)
                .add(".vscode/settings.json", "settings.json", values)
                .add(".vscode/extensions.json", "extensions.json", values);
        host.addTo(files, values);
        return files;
    }

    /// What is still to be written into the host's file, when this tool does not know where its sources are published.
    public Optional<String> toFillIn() {
        return Release.ofThisTool().home().isPresent() ? Optional.empty() : host.toFillIn();
    }

    /// What the blanks are filled with.
    private Map<String, String> values(String theme) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("title", YamlText.line(title.orElse(name())));
        values.put("language", language.toLanguageTag());
        values.put(
                "written",
                isEnglish() ? "" : "# This text is in English; take the line away from your own.\nlanguage: en\n");
        values.put("timezone", zone.getId());
        values.put("theme", YamlText.quoted(theme));
        values.put("themeFolder", "themes/" + theme);
        values.put("news", UsualSections.NEWS.in(language));
        values.put("background", UsualSections.BACKGROUND.in(language));
        values.put("period", YamlText.line(period()));
        values.put("published", today.toString());
        values.put("number", "number: 1");
        values.put(
                "host", host.words() + toFillIn().map(words -> "\n\n" + words).orElse(""));
        addRelease(values);
        return values;
    }

    /// Which tool builds it elsewhere: this very one.
    private static void addRelease(Map<String, String> values) {
        Release tool = Release.ofThisTool();
        String number = tool.number().orElse("1.0.0");
        values.put("fascicle", ">=" + tool.shortNumber());
        values.put("version", number);
        values.put("repository", tool.home().orElse(Host.UNKNOWN_HOME));
        values.put("ref", tool.commit().orElse("v" + number));
    }

    private boolean isEnglish() {
        return language.getLanguage().equals("en");
    }

    /// What the theme's file of words holds: a remark, and what there is to translate, each line behind a `#`.
    private static String toTranslate(String words) throws IOException {
        String lines = words.lines()
                .skip(1)
                .map(line -> line.isBlank() || line.startsWith("#") ? line : "#" + line)
                .collect(Collectors.joining("\n", "", "\n"));
        return FreshFiles.resource("translate.properties") + lines;
    }

    private String name() {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return name == null ? "newsletter" : name.toString();
    }

    private String period() {
        String month = today.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, language);
        return language.getLanguage().equals("zh") ? today.getYear() + "年" + month : month + " " + today.getYear();
    }
}
