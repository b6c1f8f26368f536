package fascicle.render.html;

import fascicle.model.Since;
import fascicle.model.Slug;
import fascicle.model.Stage;
import java.util.List;
import java.util.Optional;

/// Names that lead to a dossier, and what is said of it to those who point at one.
///
/// @param number the slug of its standard's number
/// @param names by which texts may call it, as [fascicle.model.Names#folded]
record Mark(Slug dossier, String path, Optional<Slug> number, List<String> names, Card card) {
    Mark {
        names = List.copyOf(names);
    }

    /// @param names the main ones, the most telling first
    record Card(List<String> names, Optional<Standing> standing) {
        Card {
            names = List.copyOf(names);
        }
    }

    /// How a matter stands.
    record Standing(Stage stage, Since since) {}
}
