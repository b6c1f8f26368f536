package fascicle.plan;

import fascicle.Diagnostic;
import fascicle.Position;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/// What a recipe gives, made now or before.
///
/// @param files usually one; none when a finding keeps it from being made
/// @param findings what is wrong, told at the author's lines
/// @param offers what other parts of the site may want to know
/// @param paragraphs where an author wrote the paragraphs of a page, by their ids
public record Ready(
        List<SiteFile> files, List<Diagnostic> findings, List<Offer> offers, SortedMap<String, Position> paragraphs) {
    public Ready {
        files = List.copyOf(files);
        findings = List.copyOf(findings);
        offers = List.copyOf(offers);
    }

    /// The file of this path.
    public Optional<SiteFile> file(String path) {
        return files.stream().filter(file -> file.path().equals(path)).findFirst();
    }
}
