package fascicle.render.html;

import fascicle.OnDisk;
import fascicle.Position;
import fascicle.model.Attachment;
import fascicle.plan.Made;
import fascicle.plan.OutputFile;
import fascicle.plan.PlannedFile;
import fascicle.plan.Recipe;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The documents that come with articles or that texts link to, as they lie in the newsletter.
final class Documents {
    private Documents() {}

    /// A picture that a text shows and another links to is published as a picture.
    static List<PlannedFile> planned(Site site) {
        SortedMap<String, Attachment> files = new TreeMap<>();
        facts(site).flatMap(facts -> facts.documents().stream()).forEach(file -> files.put(file.path(), file));
        files.keySet().removeAll(site.pictures().keySet());
        return files.values().stream().map(file -> planned(site, file)).toList();
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
        return Position.startOf("content/" + file.path());
    }
}
