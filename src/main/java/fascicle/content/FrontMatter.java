package fascicle.content;

import fascicle.Position;
import fascicle.content.source.Problems;
import fascicle.content.source.SourceText;
import fascicle.content.yaml.Value;
import fascicle.content.yaml.YamlReader;
import java.util.List;
import java.util.Optional;

/// The YAML between two lines of `---` at the head of a Markdown file.
///
/// @param values what it says
/// @param bodyLine the line, from 1, on which the Markdown begins
record FrontMatter(Value.Mapping values, int bodyLine) {
    private static final String FENCE = "---";

    /// Reads it; absent when there is none or it is unusable, which is then among the problems.
    static Optional<FrontMatter> read(SourceText source, Problems problems) {
        List<String> lines = source.lines();
        if (lines.isEmpty() || !lines.getFirst().stripTrailing().equals(FENCE)) {
            problems.error(
                    Position.startOf(source.path()),
                    "front-matter-missing",
                    "the file does not begin with its front matter",
                    FrontSlips.missing(lines));
            return Optional.empty();
        }
        int end = 1;
        while (end < lines.size() && !lines.get(end).stripTrailing().equals(FENCE)) {
            end++;
        }
        if (end == lines.size()) {
            problems.error(
                    Position.startOf(source.path()),
                    "front-matter-unclosed",
                    "the front matter begins here and never ends",
                    FrontSlips.unclosed(lines));
            return Optional.empty();
        }
        int bodyLine = end + 2;
        String yaml = String.join("\n", lines.subList(1, end)) + "\n";
        return new YamlReader(source, 2, problems).mapping(yaml).map(values -> new FrontMatter(values, bodyLine));
    }
}
