package fascicle.render.pdf;

import java.io.IOException;
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

    /// How far down its text goes, but for the folio at its foot, in points.
    static double lowest(PDDocument pdf, int page) throws IOException {
        double foot = pdf.getPage(page - 1).getMediaBox().getHeight() - 14 * 72 / 25.4;
        double[] lowest = {0};
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                lowest[0] = letter.getY() < foot ? Math.max(lowest[0], letter.getY()) : lowest[0];
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(pdf);
        return lowest[0];
    }
}
