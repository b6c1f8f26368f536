package fascicle.content;

import fascicle.content.markdown.MarkdownReader;
import fascicle.content.source.Located;
import fascicle.content.source.Problems;
import fascicle.model.Inline;
import java.time.ZoneId;
import java.util.List;

/// One file while its text is read, by one thread.
///
/// @param references takes down what the text mentions
/// @param zone of times that name none
/// @param problems takes down what is wrong
record FileText(Front front, MarkdownReader markdown, FileReferences references, ZoneId zone, Problems problems) {
    MarkdownReader.ReadBody body() {
        return markdown.body(front.source(), front.bodyLine(), references, problems);
    }

    /// A value that is one paragraph of Markdown.
    List<Inline> line(Located<String> value) {
        return markdown.line(value, references, problems);
    }
}
