package fascicle.content;

import fascicle.Diagnostic;
import fascicle.content.source.Problems;
import fascicle.model.Article;
import fascicle.model.ArticleKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// Keeps what was read from one reading to the next, so that a newsletter of which one file has changed is soon read
/// again. What it gives is what reading anew would give.
final class Shelf {
    /// A file written again so soon may have the same time stamp.
    private static final Duration COARSEST_CLOCK = Duration.ofSeconds(2);

    private final Map<Path, Front> fronts = new ConcurrentHashMap<>();
    private final Map<Path, Text> texts = new ConcurrentHashMap<>();
    private Optional<BodyReader.Background> background = Optional.empty();
    private final Set<Path> seen = new HashSet<>();

    /// What tells that a file is the same as before.
    private record Stamp(FileTime modified, long size, Optional<Object> identity) {
        static Stamp of(Path file) throws IOException {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(
                    attributes.lastModifiedTime(), attributes.size(), Optional.ofNullable(attributes.fileKey()));
        }

        boolean isSettled() {
            return modified.toMillis() < System.currentTimeMillis() - COARSEST_CLOCK.toMillis();
        }
    }

    private record Front(Stamp stamp, Optional<FrontReader.Front> front, List<Diagnostic> problems) {}

    /// An article with its text.
    ///
    /// @param article absent when its front matter is wrong
    /// @param original what this is a translation of; absent when it is none
    record Text(FileText text, Optional<Article> article, ArticleKey key, Optional<Article> original) {}

    /// Reads the front matter of a file.
    interface FrontSource {
        Optional<FrontReader.Front> read(Problems problems) throws IOException;
    }

    /// The front matter of a file, read only when the file has changed.
    Optional<FrontReader.Front> front(Path file, FrontSource source, Problems problems) throws IOException {
        seen.add(file);
        Front known = fronts.get(file);
        Stamp stamp = Stamp.of(file);
        if (known == null || !known.stamp().equals(stamp)) {
            Problems found = new Problems();
            known = new Front(stamp, source.read(found), found.all());
            keep(file, known);
        }
        problems.addAll(known.problems());
        return known.front();
    }

    private void keep(Path file, Front front) {
        if (front.stamp().isSettled()) {
            fronts.put(file, front);
        } else {
            fronts.remove(file);
        }
    }

    /// Other short forms or other sections change what is made of every text.
    void keepOnlyTextsReadWith(BodyReader.Background now) {
        if (background.filter(now::isAs).isEmpty()) {
            texts.clear();
        }
        background = Optional.of(now);
    }

    /// An article, read only when something has changed that it depends on. One with mistakes is always read again.
    ///
    /// @param original what this is a translation of; absent when it is none
    Text text(FrontReader.ArticleFront article, Optional<Article> original, PageFiles atlas, Supplier<Text> source) {
        Path file = article.front().file();
        Text known = texts.get(file);
        boolean same = known != null
                && known.text().front() == article.front()
                && known.key().equals(article.key())
                && known.original().equals(original)
                && known.text().problems().all().isEmpty()
                && known.text().references().areAsBefore(atlas);
        Text now = same ? known : source.get();
        texts.put(file, now);
        return now;
    }

    /// Forgets the files that are no longer there.
    void tidy() {
        fronts.keySet().retainAll(seen);
        texts.keySet().retainAll(seen);
        seen.clear();
    }
}
