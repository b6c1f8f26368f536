package fascicle.render.html;

import fascicle.Diagnostic;
import fascicle.OnDisk;
import fascicle.Position;
import fascicle.SourcePaths;
import fascicle.model.Attachment;
import fascicle.plan.Made;
import fascicle.plan.OutputFile;
import fascicle.plan.PlannedFile;
import fascicle.plan.Recipe;
import java.io.IOException;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The documents that come with articles or that texts link to, as they lie in the newsletter.
final class Documents {
    /// In bytes; what hosts of repositories and of sites take.
    private static final long LARGEST = 100L << 20;

    private Documents() {}

    static List<PlannedFile> planned(Site site) {
        return files(site).map(file -> planned(site, file)).toList();
    }

    /// What is too large to be sent to readers.
    ///
    /// @throws IOException when a file cannot be asked for its size
    static List<Diagnostic> findings(Site site) throws IOException {
        List<Diagnostic> findings = new ArrayList<>();
        for (Attachment file : files(site).toList()) {
            long size =
                    OnDisk.look(file.source()).map(BasicFileAttributes::size).orElse(0L);
            if (size > LARGEST) {
                String message = "the file has " + size + " bytes; at most " + LARGEST + " are published";
                findings.add(Diagnostic.error(at(file), "file-too-large", message)
                        .withHint("put it where large files are kept, and link to it there"));
            }
        }
        return findings;
    }

    /// A picture that a text shows and another links to is published as a picture.
    private static Stream<Attachment> files(Site site) {
        SortedMap<String, Attachment> files = new TreeMap<>();
        facts(site).flatMap(facts -> facts.documents().stream()).forEach(file -> files.put(file.path(), file));
        files.keySet().removeAll(site.pictures().keySet());
        return files.values().stream();
    }

    private static Stream<TextFacts> facts(Site site) {
        Stream<TextFacts> ofArticles =
                site.newsletter().versions().map(article -> site.told(article).facts());
        return Stream.of(ofArticles, site.texts().editorials().values().stream(), site.texts().pages().stream())
                .flatMap(facts -> facts);
    }

    /// Reading the file is as quick as looking it up.
    private static PlannedFile planned(Site site, Attachment file) {
        Recipe<Attachment> recipe = Recipe.quick(
                "document", () -> file, from -> Made.of(new OutputFile(from.path(), OnDisk.read(from.source()))));
        return new PlannedFile(file.path(), "document", site.language(), recipe).wantedAt(at(file));
    }

    /// The name of a file, which is its author's.
    static Position at(Attachment file) {
        return Position.startOf(SourcePaths.CONTENT + "/" + file.path());
    }
}
