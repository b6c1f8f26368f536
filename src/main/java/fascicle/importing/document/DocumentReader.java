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

/// Reads documents of all kinds that can be imported: `.docx`, `.pdf`, `.html` and text.
public final class DocumentReader {
    private static final Set<String> HTML = Set.of("html", "htm", "xhtml");
    private static final Set<String> WORD_PROCESSED =
            Set.of("doc", "dot", "odt", "ott", "fodt", "rtf", "wps", "wpd", "pages", "docm", "dotx");
    private static final Set<String> MARKDOWN = Set.of("md", "markdown", "txt", "text");

    private DocumentReader() {}

    /// Opens a document, of whatever kind its name says.
    ///
    /// @param showChanges whether what was struck out in a .docx, with changes being tracked, stays
    /// @throws IOException when the file is missing or cannot be read
    public static SourceDocument open(Path file, boolean showChanges) throws IOException {
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
            return new SourceDocument.Unreadable(
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
                .orElseGet(() -> new SourceDocument.Unreadable(
                        opened.problem().orElseThrow().message(),
                        opened.problem().orElseThrow().hint().orElse("split it")));
    }

    private static SourceDocument.Text read(List<String> lines, Path folder, boolean html) {
        if (html) {
            return new SourceDocument.Text(
                    ImportedHtml.lines(String.join("\n", lines)), folder, true, false, List.of());
        }
        return PlainPages.isSo(lines)
                ? new SourceDocument.Text(PlainPages.read(lines), folder, true, false, List.of())
                : new SourceDocument.Text(lines, folder, false, false, List.of());
    }
}
