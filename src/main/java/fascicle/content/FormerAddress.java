package fascicle.content;

import fascicle.address.Addresses;
import fascicle.model.ArticleKey;
import fascicle.model.IssueId;
import fascicle.model.Slug;
import java.nio.file.Path;
import java.util.Optional;

/// Where an article of an earlier state of the project stood on the site.
public final class FormerAddress {
    private FormerAddress() {}

    /// @param name the file's name without `.md`
    /// @return `issues/2023-09/words.html`
    public static String of(IssueId issue, String name) {
        Path file = file(name);
        return of(
                issue,
                name,
                FileName.unnumbered(
                        translation(file).map(TranslationName::original).orElse(file)));
    }

    /// @param slug the words of its address, which the file said
    public static String of(IssueId issue, String name, Slug slug) {
        ArticleKey original = new ArticleKey(issue, slug);
        return Addresses.of(translation(file(name))
                .flatMap(TranslationName::language)
                .map(original::in)
                .orElse(original));
    }

    private static Path file(String name) {
        return Path.of(name + ".md");
    }

    /// Nobody knows any more whether an original lay beside what is no language.
    private static Optional<TranslationName> translation(Path file) {
        return TranslationName.parse(file).filter(name -> name.language().isPresent());
    }
}
