package fascicle.content;

import fascicle.model.LanguageTag;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The name of a file that tells an article in another language: `03-ndb.zh.md` beside `03-ndb.md`.
///
/// @param original the file beside it, which may not exist
/// @param tag what stands for the language
/// @param language absent when the tag is none
record TranslationName(Path file, Path original, String tag, Optional<Locale> language) {
    private static final Pattern NAME = Pattern.compile("(.+)\\.([^.]*)\\.md");

    /// Absent for a file that is an article of its own: when no dot is in its name, or what follows the dot is no
    /// language and there is nothing beside it that it could be a translation of.
    static Optional<TranslationName> of(Path file, Folders folders) throws IOException {
        Optional<TranslationName> name = parse(file);
        boolean isOne = name.isPresent()
                && (name.get().language().isPresent()
                        || folders.isFile(name.get().original()));
        return isOne ? name : Optional.empty();
    }

    /// What a name says by itself; absent when no dot is in it.
    static Optional<TranslationName> parse(Path file) {
        String whole = file.getFileName().toString();
        if (whole.indexOf('.') == whole.lastIndexOf('.')) {
            return Optional.empty();
        }
        Matcher name = NAME.matcher(whole);
        return name.matches()
                ? Optional.of(new TranslationName(
                        file,
                        file.resolveSibling(name.group(1) + ".md"),
                        name.group(2),
                        LanguageTag.read(name.group(2))))
                : Optional.empty();
    }
}
