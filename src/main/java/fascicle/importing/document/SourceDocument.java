package fascicle.importing.document;

import fascicle.OnDisk;
import fascicle.content.source.SourceText;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

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
                WordDocument.delete(folder);
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

    Set<String> HTML = Set.of("html", "htm", "xhtml");
    Set<String> WORD_PROCESSED =
            Set.of("doc", "dot", "odt", "ott", "fodt", "rtf", "wps", "wpd", "pages", "docm", "dotx");
    Set<String> MARKDOWN = Set.of("md", "markdown", "txt", "text");

    /// @param showChanges whether what was struck out in a .docx, with changes being tracked, stays
    /// @throws IOException when the file is missing or cannot be read
    static SourceDocument open(Path file, boolean showChanges) throws IOException {
        String name = file.getFileName().toString();
        String kind = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!OnDisk.isFile(file)) {
            throw new NoSuchFileException(file.toString());
        }
        if (kind.equals("docx")) {
            return WordDocument.open(file, showChanges);
        }
        if (kind.equals("pdf")) {
            return PdfDocument.open(file);
        }
        if (!MARKDOWN.contains(kind) && !HTML.contains(kind)) {
            return new Unreadable(
                    "cannot read " + name,
                    WORD_PROCESSED.contains(kind)
                            ? "open it in Word or LibreOffice, save it as .docx, and import that"
                            : "save it as .docx, .pdf, .html or as text (.md, .txt): these are read");
        }
        SourceText.Opened opened = SourceText.open(file, name);
        Optional<SourceText> text = opened.text();
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent())
                .orElse(Path.of("").toAbsolutePath());
        return text.<SourceDocument>map(found -> read(found.lines(), folder, HTML.contains(kind)))
                .orElseGet(() -> new Unreadable(
                        opened.problem().orElseThrow().message(),
                        opened.problem().orElseThrow().hint().orElse("split it")));
    }

    private static Text read(List<String> lines, Path folder, boolean html) {
        if (html) {
            return new Text(ImportedHtml.lines(String.join("\n", lines)), folder, true, false, List.of());
        }
        return PlainPages.isSo(lines)
                ? new Text(PlainPages.read(lines), folder, true, false, List.of())
                : new Text(lines, folder, false, false, List.of());
    }
}
