package fascicle.render.html;

import fascicle.render.Html;
import java.util.List;

/// A translation beside its original, as templates see it.
///
/// @param entry the translation
/// @param lang ready attributes for the elements that hold the translation
/// @param originalLang the same for those that hold the original
public record ParallelView(
        View.Entry entry,
        View.Cover issue,
        List<View.Version> versions,
        Html lang,
        Html originalTitle,
        Html originalLang,
        List<Pair> pairs) {
    /// A block of an original, and what it is in a translation.
    public record Pair(Html original, Html translation) {}
}
