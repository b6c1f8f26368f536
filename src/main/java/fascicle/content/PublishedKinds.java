package fascicle.content;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/// The kinds of documents that no browser and no usual server runs.
final class PublishedKinds {
    private static final Set<String> ENDINGS = Set.of(
            "pdf", "txt", "csv", "tsv", "md", "rtf", "epub", "ics", "zip", "doc", "docx", "xls", "xlsx", "ppt", "pptx",
            "odt", "ods", "odp", "png", "jpg", "jpeg", "gif", "webp", "tif", "tiff", "mp3", "m4a", "ogg", "wav", "flac",
            "mp4", "m4v", "webm", "mov", "json", "geojson", "bib", "ris");

    private PublishedKinds() {}

    static boolean has(Path file) {
        String name = String.valueOf(file.getFileName());
        return hasEnding(name.substring(name.lastIndexOf('.') + 1));
    }

    /// @param ending `pdf` of `Report.pdf`; nothing where the name has no full stop
    static boolean hasEnding(String ending) {
        return ENDINGS.contains(ending.toLowerCase(Locale.ROOT));
    }
}
