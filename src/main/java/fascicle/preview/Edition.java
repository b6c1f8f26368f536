package fascicle.preview;

import fascicle.Diagnostic;
import fascicle.Position;
import fascicle.flow.WorkingCopy;
import fascicle.model.Newsletter;
import fascicle.render.ThemeException;
import fascicle.render.html.WebPages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The newsletter between two savings.
///
/// What is found wrong grows: while pages are shown the theme may turn out to be wrong, and the proofreaders come
/// later than the pages.
final class Edition {
    private final WorkingCopy copy;
    private final Optional<WebPages> pages;
    private final List<Diagnostic> mistakes;
    private final Map<String, WebPages.Found> shown = new ConcurrentHashMap<>();
    private final Set<Diagnostic> later = ConcurrentHashMap.newKeySet();

    /// @param copy what was read
    /// @param pages absent when not even the settings or the theme could be read
    /// @param mistakes what else is wrong already
    Edition(WorkingCopy copy, Optional<WebPages> pages, List<Diagnostic> mistakes) {
        this.copy = copy;
        this.pages = pages;
        this.mistakes = List.copyOf(mistakes);
    }

    /// The same with other pages.
    Edition with(WebPages others) {
        Edition edition = new Edition(copy, Optional.of(others), mistakes);
        edition.later.addAll(later);
        return edition;
    }

    WorkingCopy copy() {
        return copy;
    }

    Optional<Newsletter> newsletter() {
        return copy.newsletter();
    }

    Optional<WebPages> pages() {
        return pages;
    }

    void add(List<Diagnostic> found) {
        later.addAll(found);
    }

    /// Everything that is known to be wrong, sorted by place.
    List<Diagnostic> diagnostics() {
        List<Diagnostic> all = new ArrayList<>(copy.errors());
        all.addAll(mistakes);
        all.addAll(later);
        pages.ifPresent(known -> all.addAll(known.diagnostics()));
        return all.stream().sorted().distinct().toList();
    }

    boolean isGood() {
        return pages.isPresent() && diagnostics().stream().noneMatch(Diagnostic::isError);
    }

    /// A file of the site. A theme that fails is among the diagnostics from then on.
    Optional<WebPages.Found> find(String path) throws IOException {
        WebPages.Found known = shown.get(path);
        if (known != null) {
            return Optional.of(known);
        }
        try {
            Optional<WebPages.Found> found = pages.isPresent() ? pages.get().find(path) : Optional.empty();
            found.ifPresent(page -> shown.put(path, page));
            return found;
        } catch (ThemeException e) {
            later.add(e.diagnostic());
            return Optional.empty();
        }
    }

    /// Whether the file that a page is made from has an error.
    boolean isWrong(String path) {
        Optional<String> file = pages.flatMap(known -> known.source(path)).map(Position::path);
        return file.isPresent()
                && copy.errors().stream().anyMatch(found -> found.at().path().equals(file.get()));
    }
}
