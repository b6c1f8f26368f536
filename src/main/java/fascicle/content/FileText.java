package fascicle.content;

import fascicle.content.markdown.MarkdownReader;
import fascicle.content.source.Located;
import fascicle.content.source.Problems;
import fascicle.model.text.Body;
import fascicle.model.text.Inline;
import java.util.List;
import java.util.Set;

/// The text of one file while it is read, with what is wrong in it. Used by one thread.
final class FileText {
    private final MarkdownReader markdown;
    private final FrontReader.Front front;
    private final Problems problems = new Problems();
    private final FileReferences references;
    private Set<String> anchors = Set.of();

    FileText(Project project, Atlas atlas, MarkdownReader markdown, FrontReader.Front front) {
        this.markdown = markdown;
        this.front = front;
        this.references = new FileReferences(project, atlas, front.file(), problems);
    }

    FrontReader.Front front() {
        return front;
    }

    Problems problems() {
        return problems;
    }

    FileReferences references() {
        return references;
    }

    /// The names of the headings, once the body has been read.
    Set<String> anchors() {
        return anchors;
    }

    Body body() {
        MarkdownReader.ReadBody read = markdown.body(front.source(), front.bodyLine(), references, problems);
        anchors = read.anchors();
        return read.body();
    }

    List<Inline> line(Located<String> value) {
        return markdown.line(value, references, problems);
    }
}
