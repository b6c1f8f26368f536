package fascicle.plan;

import fascicle.Diagnostic;
import fascicle.Position;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What came of making something.
///
/// @param files usually one; none when a finding keeps it from being made
/// @param findings what is wrong, told at the author's lines
/// @param offers what other parts of the site may want to know of it
/// @param paragraphs where an author wrote the paragraphs of a page, by their ids
public record Made(
        List<OutputFile> files, List<Diagnostic> findings, List<Offer> offers, SortedMap<String, Position> paragraphs) {
    public Made {
        files = List.copyOf(files);
        findings = List.copyOf(findings);
        offers = List.copyOf(offers);
        paragraphs = Collections.unmodifiableSortedMap(new TreeMap<>(paragraphs));
    }

    /// Files, of which nothing else is to be said.
    public static Made of(OutputFile... files) {
        return new Made(List.of(files), List.of(), List.of(), new TreeMap<>());
    }

    /// Nothing, for these reasons.
    public static Made refused(List<Diagnostic> findings) {
        return new Made(List.of(), findings, List.of(), new TreeMap<>());
    }

    /// The same with findings.
    public Made found(List<Diagnostic> others) {
        return new Made(files, others, offers, paragraphs);
    }

    /// The same with offers.
    public Made offering(List<Offer> others) {
        return new Made(files, findings, others, paragraphs);
    }
}
