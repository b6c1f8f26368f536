package fascicle.content;

import fascicle.Position;
import fascicle.content.source.Problems;
import fascicle.content.source.SourceText;
import fascicle.content.yaml.Fields;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;

/// A Markdown file whose front matter has been read and whose text has not.
///
/// @param places where each value of the front matter stands
/// @param bodyLine the line, from 1, on which the text begins
record Front(Path file, SourceText source, Fields fields, SortedMap<String, Position> places, int bodyLine) {
    /// Absent when the front matter is missing or unusable, which is then among the problems.
    static Optional<Front> read(Path file, FileKind kind, SourceText source, Problems problems) {
        return FrontMatter.read(source, problems)
                .map(front -> new Front(
                        file,
                        source,
                        kind.keys().read(front.values(), problems),
                        FrontPlaces.of(front.values()),
                        front.bodyLine()));
    }

    Position at() {
        return Position.startOf(source.path());
    }
}
