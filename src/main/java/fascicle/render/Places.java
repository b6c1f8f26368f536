package fascicle.render;

import fascicle.address.Addresses;
import fascicle.model.Settings;
import fascicle.model.Target;
import java.util.Optional;

/// Where the links of a text lead: to addresses on the web or, when the newsletter does not say where it stands, to
/// other files of the site.
///
/// @param path of the file that holds the text, from the site's root
public record Places(Settings settings, String path) {
    /// The address of a file of the site.
    ///
    /// @param file from the site's root
    public String of(String file) {
        return Addresses.absolute(settings, file).orElseGet(() -> Addresses.root(path) + Addresses.encoded(file));
    }

    /// The address that a link leads to; absent within a text.
    public Optional<String> of(Target target) {
        return switch (target) {
            case Target.Outside outside -> Optional.of(outside.address());
            case Target.ToArticle to -> Optional.of(of(Addresses.of(to.article())));
            case Target.ToIssue to -> Optional.of(of(Addresses.of(to.issue())));
            case Target.ToPage to -> Optional.of(of(Addresses.page(to.page())));
            case Target.ToFile to -> Optional.of(of(to.file().path()));
            case Target.Within _ -> Optional.empty();
        };
    }
}
