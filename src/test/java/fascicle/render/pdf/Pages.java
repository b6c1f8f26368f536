package fascicle.render.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// The text of pages as somebody copies it out of a reader.
final class Pages {
    private Pages() {}

    /// From the top of the page to its foot.
    ///
    /// @param page from 1
    static String text(PDDocument pdf, int page) throws IOException {
        return text(pdf, page, true);
    }

    /// In the order in which it was painted: a number beside a title stands before it, however large it is.
    static String painted(PDDocument pdf, int page) throws IOException {
        return text(pdf, page, false);
    }

    private static String text(PDDocument pdf, int page, boolean isSorted) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(isSorted);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    /// Words that stand alone on the last line of a text, each with the line before it.
    static List<String> loneWords(PDDocument pdf) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        List<String> lines = stripper.getText(pdf).lines().map(String::strip).toList();
        return IntStream.range(1, lines.size())
                .filter(i -> lines.get(i).matches("\\p{L}[\\p{L}\u2019-]*+[.,;:?!)\u201d]*+"))
                .filter(i -> lines.get(i - 1).split(" ").length > 5)
                .mapToObj(i -> lines.get(i - 1) + " / " + lines.get(i))
                .toList();
    }

    /// Where a word begins, in points from the left edge of its page.
    static double leftOf(PDDocument pdf, String word) throws IOException {
        return letters(pdf, word).getFirst().getX();
    }

    /// Where a word ends, in points from the left edge of its page.
    static double rightOf(PDDocument pdf, String word) throws IOException {
        TextPosition last = letters(pdf, word).getLast();
        return last.getX() + last.getWidth();
    }

    /// Those of a word that stands in the document once.
    private static List<TextPosition> letters(PDDocument pdf, String word) throws IOException {
        List<TextPosition> all = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                all.add(letter);
            }
        };
        stripper.getText(pdf);
        String text = all.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
        int at = text.indexOf(word);
        return all.subList(at, at + word.length());
    }

    /// How far down its text goes, but for the folio at its foot, in points.
    static double lowest(PDDocument pdf, int page) throws IOException {
        double foot = pdf.getPage(page - 1).getMediaBox().getHeight() - 14 * 72 / 25.4;
        return furthest(pdf, page, letter -> letter.getY() < foot ? letter.getY() : 0);
    }

    /// How far to the right its text goes, in points.
    static double rightmost(PDDocument pdf, int page) throws IOException {
        return furthest(pdf, page, letter -> letter.getUnicode().isBlank() ? 0 : letter.getX() + letter.getWidth());
    }

    /// How far to the right its running head goes, in points.
    static double rightOfHead(PDDocument pdf, int page) throws IOException {
        double foot = 15 * 72 / 25.4;
        return furthest(pdf, page, letter -> letter.getY() < foot ? letter.getX() + letter.getWidth() : 0);
    }

    private static double furthest(PDDocument pdf, int page, ToDoubleFunction<TextPosition> place) throws IOException {
        double[] furthest = {0};
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                furthest[0] = Math.max(furthest[0], place.applyAsDouble(letter));
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(pdf);
        return furthest[0];
    }
}
