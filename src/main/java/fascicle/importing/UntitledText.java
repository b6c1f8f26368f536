package fascicle.importing;

import fascicle.importing.document.Piece;
import fascicle.importing.document.Piece.Gap;
import fascicle.importing.document.Piece.Heading;
import fascicle.importing.document.Piece.Paragraph;
import fascicle.importing.repair.Journal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Makes one article of a document that has neither an index nor a heading, such as a letter: it is called as its first
/// line says, where that is no sentence, or else as its file.
final class UntitledText {
    private static final int LONGEST = 120;

    private UntitledText() {}

    /// The document with a heading, if it has none but words.
    ///
    /// @param file the name of its file
    static List<Piece> titled(List<Piece> body, String file, Journal journal) {
        int first = IntStream.range(0, body.size())
                .filter(i -> !(body.get(i) instanceof Gap))
                .findFirst()
                .orElse(-1);
        if (first < 0 || body.stream().anyMatch(Heading.class::isInstance)) {
            return body;
        }
        List<Piece> titled = new ArrayList<>(body);
        Piece piece = body.get(first);
        boolean goesOn = body.stream().skip(first + 1).anyMatch(next -> !(next instanceof Gap));
        String title = nameOf(file);
        if (goesOn && piece instanceof Paragraph paragraph && isTitle(Wording.plain(paragraph.text()))) {
            title = Wording.plain(paragraph.text());
            titled.remove(first);
        }
        titled.add(first, new Heading(1, title, piece.line()));
        journal.doubt(piece.line(), "title", "found neither an index nor a heading; made one article, called", title);
        return titled;
    }

    private static boolean isTitle(String words) {
        return !words.isBlank()
                && words.length() <= LONGEST
                && words.indexOf('\n') < 0
                && words.codePoints().anyMatch(Character::isLetterOrDigit)
                && !words.matches("(?s).*[.,;:!?…。，；：！？]\\W*");
    }

    /// `Letter to all` for `letter-to_all.docx`.
    private static String nameOf(String file) {
        String name =
                file.replaceFirst("\\.[^.]*$", "").replaceAll("[-_\\s]+", " ").strip();
        String words = name.isEmpty() ? file : name;
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }
}
