package fascicle.render;

import fascicle.Diagnostic;
import java.util.List;

/// What a renderer has to say beside its files.
///
/// @param diagnostics such as a character that no font has
/// @param found what other renderers may want to know
public record Rendered(List<Diagnostic> diagnostics, CrossReferences found) {
    public Rendered {
        diagnostics = List.copyOf(diagnostics);
    }
}
