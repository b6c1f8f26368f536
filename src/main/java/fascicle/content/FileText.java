package fascicle.content;

import fascicle.content.markdown.MarkdownReader;
import fascicle.content.source.Located;
import fascicle.content.source.Problems;
import fascicle.model.Body;
import fascicle.model.Inline;
import fascicle.model.Manuscript;
import fascicle.model.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The text of one file while it is read, with what is wrong in it. Used by one thread.
final class FileText {
    private final MarkdownReader markdown;
    private final FrontReader.Front front;
    private final Problems problems = new Problems();
    private final FileReferences references;
    private Set<String> anchors = Set.of();
    private List<Remark> remarks = List.of();
    private Optional<Manuscript.Sheet> sheet = Optional.empty();

    FileText(Project project, PageFiles atlas, MarkdownReader markdown, FrontReader.Front front) {
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

    /// What is to be known of the file besides its text, once the body has been read.
    Manuscript.Sheet sheet() {
        if (sheet.isEmpty()) {
            List<Remark> all = new ArrayList<>(YamlRemarks.of(front.source(), 2, front.bodyLine() - 1));
            all.addAll(remarks);
            sheet = Optional.of(new Manuscript.Sheet(front.places(), all));
        }
        return sheet.get();
    }

    Body body() {
        MarkdownReader.ReadBody read = markdown.body(front.source(), front.bodyLine(), references, problems);
        anchors = read.anchors();
        remarks = read.remarks();
        sheet = Optional.empty();
        return read.body();
    }

    List<Inline> line(Located<String> value) {
        return markdown.line(value, references, problems);
    }
}
