package fascicle.render.pdf;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// What a PDF says of itself, in its information dictionary and in its XMP packet alike.
///
/// @param published in place of the time of writing, which would make every build differ
record Facts(String title, String author, String subject, List<String> keywords, Locale language, LocalDate published) {
    static final String PRODUCER = "Fascicle (Flying Saucer 10.3.0, OpenPDF 3.0.5)";
    static final String CREATOR = "Fascicle";

    Facts {
        keywords = List.copyOf(keywords);
    }

    String keywordsInOneLine() {
        return String.join(", ", keywords);
    }
}
