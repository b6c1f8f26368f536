package fascicle.importing.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// A document on disk, opened.
public sealed interface SourceDocument {
    /// Its text as lines of Markdown.
    ///
    /// @param folder where its pictures lie
    /// @param made whether the lines were made from a file of another kind, so that the editor has not seen them
    /// @param temporary whether the folder is ours, and goes when this is closed
    /// @param remarks what the log is to say of the file itself
    record Text(List<String> lines, Path folder, boolean made, boolean temporary, List<Remark> remarks)
            implements SourceDocument, AutoCloseable {
        public Text {
            lines = List.copyOf(lines);
            remarks = List.copyOf(remarks);
        }

        @Override
        public void close() throws IOException {
            if (temporary) {
                TemporaryFolder.delete(folder);
            }
        }
    }

    /// Something that an editor should know of.
    ///
    /// @param line of the text, from 1
    /// @param code names the sort of it, such as `comment`
    record Remark(int line, String code, String decision) {}

    /// It cannot be taken over.
    record Unreadable(String reason, String hint) implements SourceDocument {}
}
