package fascicle.model;

import fascicle.Position;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/// What editors say of a matter or a body in a file of its own, such as `content/dossiers/tc260.md`.
///
/// @param slug the file's name
/// @param title the main name
/// @param kind absent where the names tell it
/// @param shortForms such as `TC260`
/// @param aliases what else it is called
/// @param former what it was called before
/// @param replaces names of what it replaces
/// @param body what it is; may be empty
/// @param at where the file begins
public record DossierNote(
        Slug slug,
        String title,
        Optional<DossierKind> kind,
        Optional<String> chinese,
        List<String> shortForms,
        List<String> aliases,
        List<String> former,
        List<String> replaces,
        Optional<URI> link,
        Body body,
        Position at) {
    public DossierNote {
        shortForms = List.copyOf(shortForms);
        aliases = List.copyOf(aliases);
        former = List.copyOf(former);
        replaces = List.copyOf(replaces);
    }
}
