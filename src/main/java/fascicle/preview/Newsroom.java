package fascicle.preview;

import fascicle.Diagnostic;
import fascicle.Position;
import fascicle.flow.Workbench;
import fascicle.flow.WorkingCopy;
import fascicle.model.Article;
import fascicle.model.ArticleKey;
import fascicle.model.Newsletter;
import fascicle.model.Settings;
import fascicle.render.CrossReferences;
import fascicle.render.ThemeException;
import fascicle.render.html.Look;
import fascicle.render.html.WebPages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Keeps the newest edition, and the last good one for what is wrong in the newest.
final class Newsroom {
    private static final int REMEMBERED = 300;

    private final Workbench workbench;
    private final Path themes;
    private final Map<String, WebPages.Found> remembered = Collections.synchronizedMap(new Remembered());
    private Optional<Look> look = Optional.empty();
    private String lookOf = "";
    private CrossReferences known = CrossReferences.NONE;
    private volatile Edition newest;
    private volatile Optional<Edition> good = Optional.empty();

    Newsroom(Workbench workbench, Path project) throws IOException {
        this.workbench = workbench;
        this.themes = project.resolve("themes");
        this.newest = read(Optional.empty());
        this.good = Optional.of(newest).filter(Edition::isGood);
    }

    /// The pages shown last.
    private static final class Remembered extends LinkedHashMap<String, WebPages.Found> {
        @java.io.Serial
        private static final long serialVersionUID = 1;

        Remembered() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, WebPages.Found> eldest) {
            return size() > REMEMBERED;
        }
    }

    /// A page to show.
    ///
    /// @param kept whether this is how it was when it was last good
    record Shown(WebPages.Found found, boolean kept) {}

    /// Where the PDFs are, and on which pages the articles begin of those that have been made.
    synchronized CrossReferences known(Newsletter newsletter) {
        return all(newsletter);
    }

    /// The newsletter to print: as it is now, or as it was when it was last good.
    Optional<Newsletter> printable() {
        Edition now = newest;
        return good.filter(_ -> !now.isGood()).orElse(now).newsletter();
    }

    Edition newest() {
        return newest;
    }

    /// Reads what has changed.
    synchronized void refresh(Set<Path> changed) {
        if (changed.stream().anyMatch(file -> file.startsWith(themes))) {
            look = Optional.empty();
        }
        Edition edition = read(Optional.of(newest));
        newest = edition;
        if (edition.isGood()) {
            good = Optional.of(edition);
        }
    }

    /// Takes in what other outputs have found, such as page numbers.
    synchronized void learn(CrossReferences found) {
        known = known.and(found);
        newest.newsletter().ifPresent(_ -> newest = again(newest));
        good = good.map(edition -> edition.isGood() && newest.isGood() ? newest : again(edition));
    }

    /// Takes in what was found wrong in the newest edition, unless there is a newer one.
    synchronized void add(WorkingCopy copy, List<Diagnostic> found) {
        if (newest.copy() == copy) {
            newest.add(found);
        }
    }

    private Edition again(Edition edition) {
        CrossReferences all = all(edition.newsletter().orElseThrow());
        return edition.pages().map(pages -> edition.with(pages.with(all))).orElse(edition);
    }

    /// Page numbers and related articles of what is gone are forgotten.
    private CrossReferences all(Newsletter newsletter) {
        Set<ArticleKey> there = newsletter.versions().map(Article::key).collect(Collectors.toSet());
        Map<ArticleKey, Integer> pages = new HashMap<>(known.pages());
        pages.keySet().retainAll(there);
        Map<ArticleKey, List<ArticleKey>> related = new HashMap<>();
        known.related().forEach((key, alike) -> {
            if (there.contains(key)) {
                related.put(key, alike.stream().filter(there::contains).toList());
            }
        });
        CrossReferences left = new CrossReferences(pages, Map.of(), related, known.searchFolder());
        return workbench.announced(newsletter).and(left);
    }

    private Edition read(Optional<Edition> former) {
        WorkingCopy copy;
        try {
            copy = workbench.read();
        } catch (IOException e) {
            WorkingCopy last = former.map(Edition::copy).orElseGet(WorkingCopy::empty);
            return new Edition(last, former.flatMap(Edition::pages), List.of(unreadable(e)));
        }
        Optional<Newsletter> newsletter = copy.newsletter();
        if (newsletter.isEmpty()) {
            return new Edition(copy, Optional.empty(), List.of());
        }
        try {
            WebPages pages = new WebPages(
                    newsletter.get(), all(newsletter.get()), look(newsletter.get()), former.flatMap(Edition::pages));
            return new Edition(copy, Optional.of(pages), List.of());
        } catch (ThemeException e) {
            return new Edition(copy, Optional.empty(), List.of(e.diagnostic()));
        } catch (IOException e) {
            return new Edition(copy, Optional.empty(), List.of(unreadable(e)));
        }
    }

    private Look look(Newsletter newsletter) throws IOException, ThemeException {
        Settings settings = newsletter.settings();
        String wanted = settings.theme() + " " + settings.language();
        if (look.isEmpty() || !lookOf.equals(wanted)) {
            look = Optional.of(workbench.look(settings));
            lookOf = wanted;
        }
        return look.get();
    }

    private static Diagnostic unreadable(IOException failure) {
        return Diagnostic.error(
                        Position.startOf("content"), "reading-failed", "cannot be read: " + failure.getMessage())
                .withHint("it is tried again with the next change");
    }

    /// A file of the site: as it is now, or as it was when it was last good.
    Optional<Shown> find(String path) throws IOException {
        Edition now = newest;
        if (!now.isWrong(path)) {
            Optional<WebPages.Found> found = now.find(path);
            if (found.isPresent()) {
                remembered.put(path, found.get());
                return Optional.of(new Shown(found.get(), false));
            }
        }
        return now.isGood() ? Optional.empty() : lastGood(path, now);
    }

    private Optional<Shown> lastGood(String path, Edition now) throws IOException {
        List<Edition> editions = new ArrayList<>(good.stream().toList());
        editions.add(now);
        Optional<WebPages.Found> found = Optional.ofNullable(remembered.get(path));
        for (Edition edition : editions) {
            found = found.isPresent() ? found : edition.find(path);
        }
        return found.map(page -> new Shown(page, true));
    }
}
