package fascicle.content;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where an article of an earlier state of the project stood on the site.
public final class FormerAddress {
    /// `03-words.zh`
    private static final Pattern TRANSLATION = Pattern.compile("([^.]+)\\.([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,2})");

    private FormerAddress() {}

    /// @param issue the folder's name
    /// @param name the file's name without `.md`
    /// @param slug the words of its address, where the file said them
    /// @return `issues/2023-09/words.html`
    public static String of(String issue, String name, Optional<String> slug) {
        Matcher translation = TRANSLATION.matcher(name);
        boolean translated = translation.matches();
        String stem = translated ? translation.group(1) : name;
        String words =
                slug.orElseGet(() -> FileName.unnumbered(Path.of(stem + ".md")).value());
        return "issues/" + issue + "/" + words + (translated ? "." + translation.group(2) : "") + ".html";
    }
}
