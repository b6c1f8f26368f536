package fascicle.starting;

import fascicle.OnDisk;
import fascicle.Release;
import fascicle.content.yaml.YamlText;
import fascicle.model.Slug;
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

/// Begins a newsletter in a folder of its own: content, a theme, and what VS Code and GitHub need.
///
/// @param zone where it is published
/// @param today the month of its first issue
public record NewNewsletter(Path folder, Optional<String> title, ZoneId zone, LocalDate today) {
    /// Themes that come with the tool; a theme cannot extend itself.
    private static final Set<String> BUILT_IN = Set.of("gazette", "plain");

    /// @param schemas of its files, by their names
    /// @throws IOException when the files cannot be written; then none is left
    public Started start(Map<String, String> schemas) throws IOException {
        if (OnDisk.isThere(folder.resolve("content"))) {
            return new Started.Refused(
                    folder + " holds a newsletter already",
                    "name another folder, or go there and run: fascicle new issue " + YearMonth.from(today));
        }
        if (OnDisk.isThere(folder.resolve("schemas"))) {
            return new Started.Refused("schemas exists already", "nothing is overwritten; move it away first");
        }
        String slug = Slug.of(name()).value();
        String theme = BUILT_IN.contains(slug) ? slug + "-own" : slug;
        Map<String, String> values = new LinkedHashMap<>();
        values.put("title", YamlText.line(title.orElse(name())));
        values.put("timezone", zone.getId());
        values.put("theme", YamlText.quoted(theme));
        values.put("themeFolder", "themes/" + theme);
        values.put("period", YamlText.line(period()));
        values.put("published", today.toString());
        values.put("number", "number: 1");
        values.put("fascicle", ">=" + Release.ofThisTool().shortNumber());
        String issue = "content/issues/" + YearMonth.from(today) + "/";
        FreshFiles files = new FreshFiles(folder)
                .add("content/newsletter.yaml", "newsletter.yaml", values)
                .add("content/abbreviations.yaml", "abbreviations.yaml", values)
                .add("content/pages/about.md", "about.md", values)
                .add(issue + "issue.md", "issue.md", values)
                .add(issue + "01-how-to-write-an-article.md", "welcome.md", values)
                .add("themes/" + theme + "/theme.properties", "theme.properties", values)
                .add("themes/" + theme + "/messages/en.properties", "messages.properties", values)
                .add("README.md", "readme.md", values)
                .add(".gitignore", "gitignore", values)
                .add(".github/workflows/newsletter.yml", "workflow.yml", values)
                .add(".vscode/settings.json", "settings.json", values)
                .add(".vscode/extensions.json", "extensions.json", values);
        schemas.forEach((schema, text) -> files.add("schemas/" + schema, text));
        return files.write();
    }

    private String name() {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return name == null ? "newsletter" : name.toString();
    }

    private String period() {
        return today.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, Locale.ENGLISH) + " " + today.getYear();
    }
}
