package fascicle.content;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where an article of an earlier state of the project stood on the site.
public final class FormerAddress {
    /// `03-words.zh`
    private static final Pattern TRANSLATION = Pattern.compile("([^.]+)\\.([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,2})");

    private FormerAddress() {}

    /// @param issue the folder's name
    /// @param name the file's name without `.md`
    /// @return `issues/2023-09/words.html`
    public static String of(String issue, String name) {
        Matcher translation = TRANSLATION.matcher(name);
        String stem = translation.matches() ? translation.group(1) : name;
        return of(issue, name, FileName.unnumbered(Path.of(stem + ".md")).value());
    }

    /// @param slug the words of its address, which the file said
    public static String of(String issue, String name, String slug) {
        Matcher translation = TRANSLATION.matcher(name);
        String language = translation.matches() ? "." + translation.group(2) : "";
        return "issues/" + issue + "/" + slug + language + ".html";
    }
}
